import type { Rule } from '../rule';
import { authorityRulesOfYear } from './authority';
import { emptyItems } from './empty-items';
import { headerRules } from './header';
import { authorityLayout, HEADER, workerLayout, YEARS } from './layouts';
import { workerRulesOfYear } from './worker';

/** Rules of the children's social work workforce census that stand in code, by layout. */
export const CSWW_RULE_SETS: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  [HEADER, [emptyItems, ...headerRules]],
  ...YEARS.map((year) => [workerLayout(year), [emptyItems, ...workerRulesOfYear(year)]] as const),
  ...YEARS.map((year) => [authorityLayout(year), [emptyItems, ...authorityRulesOfYear(year)]] as const),
]);
