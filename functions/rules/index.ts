import type { Layout } from '../../core/api/shapes';
import { ASC_WDS_RULE_SETS } from './asc-wds';
import { CSWW_RULE_SETS } from './csww';
import { LGES_RULE_SETS } from './lges';
import type { Rule, RuleSets, RulesOf } from './rule';
import { STANDARD_RULE_SETS } from './standard';
import { SWC_RULE_SETS } from './swc';

/** Rules in code. What data can state stands in the layouts themselves. */
export const RULE_SETS: RuleSets = new Map<string, readonly Rule[] | RulesOf>([
  ...ASC_WDS_RULE_SETS,
  ...CSWW_RULE_SETS,
  ...LGES_RULE_SETS,
  ...STANDARD_RULE_SETS,
  ...SWC_RULE_SETS,
]);

export function rulesOf(layout: Layout): readonly Rule[] {
  const rules = RULE_SETS.get(layout.id) ?? RULE_SETS.get(layout.family ?? '') ?? [];
  return typeof rules === 'function' ? rules(layout) : rules;
}

/** By layout the rules of all that have any: the first layout of a rule is the one that it is described in. */
export function placeRules(layouts: readonly Layout[]): ReadonlyMap<string, readonly Rule[]> {
  const placed = [...RULE_SETS.keys()].flatMap((place) =>
    layouts.filter(({ id, family }) => id === place || family === place),
  );
  return new Map(placed.map((layout) => [layout.id, rulesOf(layout)]));
}
