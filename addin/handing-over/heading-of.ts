import { columnLetters } from '../../core/values/column-letters';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../model/check-run';

/** Heading of a finding's column as it is typed; what the column should be called where it has none. */
export function headingOf(
  { tables }: Pick<CheckRun, 'tables'>,
  { table, column, field }: Pick<Finding, 'table' | 'column' | 'field'>,
): string {
  const { columns, layout } = tables[table]!;
  const typed = columns.find((bound) => bound.column === column)?.heading.trim() ?? '';
  return typed === '' ? (fieldOf(layout, field)?.title ?? `Column ${columnLetters(column)}`) : typed;
}
