/** What a drop-down has put into cells, a code with its words, and the code alone that is to stand there. */
import type { CellChange, Host, HostChange } from '../workbook/host';
import type { CodeLists } from '../code-lists/loaded-lists';
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

/** Codes to write in place of the choices that these columns hold in the rows of a change: read at one go. */
export async function codesForChoices(
  host: Pick<Host, 'read'>,
  { sheet, row = 0, rowCount = 1 }: HostChange,
  columns: readonly ColumnAtHand[],
  lists: CodeLists,
): Promise<readonly CellChange[]> {
  const known = columns.flatMap(({ column, list, firstRow }) => {
    const codes = lists.get(list ?? '');
    return codes === undefined ? [] : [{ column, firstRow, codes }];
  });
  if (known.length === 0) return [];
  const places = known.map(({ column }) => column);
  const first = Math.min(...places);
  const changes: CellChange[] = [];
  const range = { row, rowCount, column: first, columnCount: Math.max(...places) - first + 1 };
  for await (const block of host.read(sheet, range)) {
    block.rows.forEach((cells, at) => {
      const place = block.row + at;
      for (const { column, firstRow, codes } of known) {
        const value = cells[column - first];
        const code = typeof value === 'string' && place >= firstRow ? codeOfChoice(value, codes) : undefined;
        if (code !== undefined) changes.push({ sheet, row: place, column, value: code, before: value! });
      }
    });
  }
  return changes;
}
