/** Joins the standard's data with the rules that are code: what the functions carry with them. */
import { STANDARD_RULES } from '../../../functions/rules/standard/standard-rules';
import type { Layout, RuleInfo } from '../../../core/api/shapes';
import { placeRules } from '../../../functions/rules';
import { describeRule } from '../../../functions/rules/rule';
import { readStandard } from '../../../functions/standard/read-standard';
import type { StandardData } from '../../../functions/standard/standard-data';
import type { CodeListBody } from '../../../functions/standard/standard-package';

export interface StandardBundle {
  /** Everything of `GET /standard` that the register does not hold. */
  readonly standard: StandardData;
  /** What `publish-standard` publishes. */
  readonly codeLists: readonly CodeListBody[];
}

/** Reads the standard from `directory` (the folder with `datapackage.json`). Throws when a part of it is not right. */
export function bundleStandard(directory: string): StandardBundle {
  const { version, collections, items, layouts, fieldRules, codeLists, maps } = readStandard(directory);
  const rules = joinRules([...STANDARD_RULES, ...fieldRules, ...codedRules(layouts)]);
  return { standard: { version, collections, items, layouts, rules, maps }, codeLists };
}

function codedRules(layouts: readonly Layout[]): RuleInfo[] {
  return [...placeRules(layouts)].flatMap(([layout, rules]) =>
    rules.map((rule) => describeRule(rule, layout)),
  );
}

/** One entry a rule number: a rule that several layouts share is named once, with all of them. */
function joinRules(rules: readonly RuleInfo[]): RuleInfo[] {
  const joined = new Map<string, RuleInfo>();
  for (const rule of rules) {
    const known = joined.get(rule.id);
    const layouts = known === undefined ? rule.layouts : [...known.layouts, ...rule.layouts];
    joined.set(rule.id, { ...(known ?? rule), layouts: [...new Set(layouts)] });
  }
  return [...joined.values()];
}
