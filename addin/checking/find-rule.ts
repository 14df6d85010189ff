import type { RuleInfo, StandardAnswer } from '../../core/api/shapes';
import type { Finding } from '../model/check-run';

/** Finds the rule of a finding. A rule that the standard at hand does not know (a newer service's) is named by its number. */
export function ruleFinder(standard: Pick<StandardAnswer, 'rules'>): (finding: Finding) => RuleInfo {
  const rules = new Map(standard.rules.map((rule) => [rule.id, rule]));
  return (finding) => rules.get(finding.rule) ?? unknownRule(finding);
}

function unknownRule({ rule, severity, field }: Finding): RuleInfo {
  return {
    id: rule,
    collection: rule.slice(0, Math.max(0, rule.indexOf('/'))),
    layouts: [],
    severity,
    fields: [field],
    kind: 'cell',
    condition: 'This rule is newer than the page you have open. Close it and open it again to read it.',
    message: `{value} does not meet rule ${rule.slice(rule.indexOf('/') + 1)}. Check it.`,
    source: '',
  };
}
