import { columnLetters } from '../../../core/values/column-letters';
import type { FixScope } from '../../fixing/fix-scope';
import { fieldOf } from '../../../core/layouts/layout-fields';
import type { CheckRun } from '../../model/check-run';
import { countOf } from '../../../core/values/words';
import type { CellChange } from '../../workbook/host';

/** What a fix was, in the list of changes made: `Ethnicity: 19 cells`. */
export function scopeWords(run: CheckRun, scope: FixScope, changes: readonly CellChange[]): string {
  const columns = new Set(changes.map(({ sheet, column }) => `${sheet} ${column}`));
  const count = countOf(changes.length, 'cell', 'cells');
  if (scope.kind === 'sure' || scope.kind === 'chosen' || columns.size !== 1)
    return `${count} in ${countOf(columns.size, 'column', 'columns')}`;
  const { table, field, column } = run.findings[scope.finding]!;
  const title = fieldOf(run.tables[table]!.layout, field)?.title ?? `Column ${columnLetters(column)}`;
  return `${title}: ${count}`;
}
