/** What a drop-down has put into cells, a code with its words, and the code alone that is to stand there. */
import type { CellChange, Host, HostChange } from '../../hosts/host';
import type { CodeLists } from '../code-lists';
import { codeOfChoice } from './choices';
import type { ColumnAtHand } from './columns-at-hand';
import { takesOneCode } from './plan-drop-downs';

/** More rows than these are a paste of something else, and the check sees to them. */
const MOST_ROWS = 1_000;

/** The columns with drop-downs that a change by the user may have put choices into; none for other kinds of change. */
export function columnsChanged(
  change: HostChange,
  columns: readonly ColumnAtHand[],
): readonly ColumnAtHand[] {
  const { sheet, kind, row, rowCount = 0 } = change;
  if (kind !== 'edited' || row === undefined || rowCount < 1 || rowCount > MOST_ROWS) return [];
  const from = change.column ?? 0;
  const to = from + (change.columnCount ?? Infinity);
  return columns.filter(
    (one) =>
      one.sheet.id === sheet &&
      one.column >= from &&
      one.column < to &&
      row + rowCount > one.firstRow &&
      takesOneCode(one),
  );
}

/** Codes to write in place of the choices that these columns hold in the rows of a change. */
export async function codesForChoices(
  host: Pick<Host, 'read'>,
  { sheet, row = 0, rowCount = 1 }: HostChange,
  columns: readonly ColumnAtHand[],
  lists: CodeLists,
): Promise<readonly CellChange[]> {
  const changes: CellChange[] = [];
  for (const { column, list, firstRow } of columns) {
    const codes = lists.get(list ?? '');
    if (codes === undefined) continue;
    for await (const block of host.read(sheet, { row, rowCount, column, columnCount: 1 })) {
      block.rows.forEach(([value], at) => {
        const place = block.row + at;
        const code = typeof value === 'string' && place >= firstRow ? codeOfChoice(value, codes) : undefined;
        if (code !== undefined) changes.push({ sheet, row: place, column, value: code, before: value! });
      });
    }
  }
  return changes;
}
