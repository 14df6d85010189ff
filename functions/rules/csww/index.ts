import type { Rule, RuleSets, RulesOf } from '../rule';
import { authorityRulesOf } from './authority';
import { emptyItems } from './empty-items';
import { headerRules } from './header';
import { AUTHORITY_FAMILY, HEADER, WORKER_FAMILY } from './layouts';
import { workerRulesOf } from './worker';

/** Rules of the children's social work workforce census that stand in code. */
export const CSWW_RULE_SETS: RuleSets = new Map<string, readonly Rule[] | RulesOf>([
  [HEADER, [emptyItems, ...headerRules]],
  [WORKER_FAMILY, (layout) => [emptyItems, ...workerRulesOf(layout)]],
  [AUTHORITY_FAMILY, (layout) => [emptyItems, ...authorityRulesOf(layout)]],
]);
