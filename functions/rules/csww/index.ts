import type { Rule } from '../rule';
import { authorityRulesOfYear } from './authority';
import { headerRules } from './header';
import { authorityLayout, HEADER, workerLayout, YEARS } from './layouts';
import { workerRulesOfYear } from './worker';

/** Rules of the children's social work workforce census that stand in code, by layout. */
export const CSWW_RULE_SETS: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  [HEADER, headerRules],
  ...YEARS.map((year) => [workerLayout(year), workerRulesOfYear(year)] as const),
  ...YEARS.map((year) => [authorityLayout(year), authorityRulesOfYear(year)] as const),
]);
