import type { RowSpan } from '../../workbook/host';
import type { CheckState } from '../check-state';
import { LONGEST_GAP } from '../rows/chunk';
import type { MatchedTable } from '../../model/match';
import { endOfPiece, piecesOf } from './pieces';
import { isAmong } from './edit-or-move';
import type { LiveDependencies, RowEdit } from './recheck-outcome';
import { clipSpans, endOf, mergeSpans } from '../../workbook/row-spans';

/** What an edit is to one reading. */
export interface EditedRows {
  /** Position of the reading. */
  readonly reading: number;
  /** Edited rows that have been read before, or came after the last. */
  readonly spans: readonly RowSpan[];
  /** The row after the last edited one, be it read or not. */
  readonly end: number;
}

/** The edited rows of each reading that has any; none when the edit is in columns that nothing is read from. */
export async function editedRows(
  host: Pick<LiveDependencies['host'], 'listSheets'>,
  state: CheckState,
  { sheet, rows, columns }: RowEdit,
): Promise<EditedRows[]> {
  const edited: EditedRows[] = [];
  for (const [position, reading] of state.readings.entries()) {
    const isBound = reading.columns.some(({ column }) => isAmong(column, columns));
    if (reading.sheet.id !== sheet || !isBound) continue;
    const below = clipSpans(mergeSpans(rows), reading.firstRow, reading.endsAt);
    const all = await withinSheet(host, sheet, below, knownEnd(state, position));
    if (all.length === 0) continue;
    const unread = state.unread.find((one) => one.reading === position);
    edited.push({
      reading: position,
      spans: clipSpans(all, reading.firstRow, unread?.from),
      end: endOf(all.at(-1)!),
    });
  }
  return edited;
}

/** Tables whose rows were not all read, with rows that came after their last: they are to be read with the rest. */
export function grownTables(state: CheckState, edited: readonly EditedRows[]): readonly MatchedTable[] {
  const ends = new Map(
    edited.flatMap(({ reading, end }): [number, number][] => {
      const { firstRow, rows, tables } = state.readings[reading]!;
      const isWhole = state.unread.every((one) => one.reading !== reading);
      return isWhole || end <= firstRow + rows ? [] : tables.map((table) => [table, end]);
    }),
  );
  if (ends.size === 0) return state.tables;
  return state.tables.map((table, at) => {
    const end = ends.get(at);
    return end === undefined ? table : { ...table, rows: end - table.firstRow };
  });
}

/** A whole column may have been cleared: nobody reads a million rows of nothing. */
async function withinSheet(
  host: Pick<LiveDependencies['host'], 'listSheets'>,
  sheet: string,
  spans: readonly RowSpan[],
  known: number,
): Promise<RowSpan[]> {
  const last = spans.at(-1);
  if (last === undefined || endOf(last) <= known + LONGEST_GAP) return [...spans];
  const info = (await host.listSheets()).find(({ id }) => id === sheet);
  return clipSpans(spans, 0, Math.max(known, info === undefined ? 0 : endOf(info.usedRange)));
}

/** The row after the last that is known to hold anything. */
function knownEnd(state: CheckState, position: number): number {
  const { firstRow, rows } = state.readings[position]!;
  const last = piecesOf(state, position).at(-1);
  const isWhole = state.unread.every((one) => one.reading !== position);
  if (!isWhole) return firstRow + rows;
  return last === undefined ? firstRow : endOfPiece(last);
}
