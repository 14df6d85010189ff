import type { Layout, RuleInfo } from '../api/shapes';

/** A layout's rules on its headings, by what they ask (`asks`); one that several layouts share is there once. */
export function rulesOfHeadings({ id }: Layout, rules: readonly RuleInfo[]): readonly RuleInfo[] {
  const found = rules.filter(({ kind, layouts }) => kind === 'heading' && layouts.includes(id));
  return [...new Map(found.map((rule) => [rule.id, rule])).values()];
}
