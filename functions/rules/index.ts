import { workerRules } from './asc-wds/worker';
import type { Rule } from './rule';
import { contractRules } from './standard/contract';
import { personRules } from './standard/person';

/** Rules in code, by layout. What data can state stands in the layouts themselves. */
export const RULE_SETS: ReadonlyMap<string, readonly Rule[]> = new Map([
  ['asc-wds/worker', workerRules],
  ['standard/person', personRules],
  ['standard/contract', contractRules],
]);
