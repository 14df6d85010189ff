export { LGES_RULE_SETS } from './post';
