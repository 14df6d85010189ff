/** Census rules by their number in the source, without repeating what is the same in all of one kind. */
import type { Severity } from '../../../core/api/shapes';
import type { CellRule, NotCheckedRule, RelationRule, RowRule } from '../rule';

export function cellRule(number: string, rule: Omit<CellRule, 'id' | 'kind'>): CellRule {
  return { id: `swc/${number}`, kind: 'cell', ...rule };
}

export function rowRule(number: string, rule: Omit<RowRule, 'id' | 'kind'>): RowRule {
  return { id: `swc/${number}`, kind: 'row', ...rule };
}

export function relationRule(number: string, rule: Omit<RelationRule, 'id' | 'kind'>): RelationRule {
  return { id: `swc/${number}`, kind: 'relation', ...rule };
}

/** A rule listed with the reason why nothing is found under it. */
export function notChecked(
  number: string,
  severity: Severity,
  fields: readonly string[],
  said: Pick<NotCheckedRule, 'condition' | 'source' | 'note'>,
): NotCheckedRule {
  return { id: `swc/${number}`, kind: 'not-checked', severity, fields, message: said.condition, ...said };
}
