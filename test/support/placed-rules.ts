import { placeRules } from '../../functions/rules';
import { STANDARD } from './standard-fixture';

/** The rules in code of every layout of the real standard. */
export const PLACED_RULES = placeRules(STANDARD.layouts);
