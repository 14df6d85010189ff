import { ASC_WDS_RULE_SETS } from './asc-wds';
import { CSWW_RULE_SETS } from './csww';
import { LGES_RULE_SETS } from './lges';
import type { Rule } from './rule';
import { STANDARD_RULE_SETS } from './standard';
import { SWC_RULE_SETS } from './swc';

/** Rules in code, by layout. What data can state stands in the layouts themselves. */
export const RULE_SETS: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ...ASC_WDS_RULE_SETS,
  ...CSWW_RULE_SETS,
  ...LGES_RULE_SETS,
  ...STANDARD_RULE_SETS,
  ...SWC_RULE_SETS,
]);
