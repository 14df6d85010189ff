import type { CheckState } from '../check-state';
import type { LeftOutRows, RowsAbove } from '../../model/left-out-row';
import { endOfPiece, piecesOf } from './pieces';
import { endOf } from '../../workbook/row-spans';

/** What a check knows of the rows of a reading, by which a changed row is judged. */
export interface KnownRows {
  /** Whether a row belongs to a further list, which is not checked. */
  isOfOtherList(row: number): boolean;
  above(row: number): RowsAbove;
}

/** What a check that is done knows of the rows of one reading. */
export function knownRows(state: CheckState, reading: number): KnownRows {
  const leftOut = state.leftOut.get(reading) ?? [];
  const list = leftOut.find(({ kind }) => kind === 'list');
  const places = new Map(state.readings[reading]!.columns.map(({ column }, place) => [column, place]));
  const firstRow = firstDataRow(state, reading);
  return {
    isOfOtherList: (row) => list !== undefined && row >= list.row,
    above: (row) => ({
      isGap: () => !hasData(state, reading, row - 1),
      isFirst: () => row <= firstRow,
      count: () => countAbove(state, reading, row),
      sumOf: (column) => sumAbove(state, reading, row, places.get(column)),
    }),
  };
}

/** The left out rows of a reading when some of its rows have been read again. */
export function withLeftOut(
  before: readonly LeftOutRows[],
  rows: readonly { readonly row: number; readonly leftOut?: LeftOutRows }[],
): readonly LeftOutRows[] {
  const read = new Set(rows.map(({ row }) => row));
  const kept = before.filter(({ row, kind }) => kind === 'list' || !read.has(row));
  const found = rows.flatMap(({ leftOut }) => leftOut ?? []);
  const after = [...kept, ...found].sort((a, b) => a.row - b.row);
  const isSame =
    after.length === before.length &&
    after.every(
      ({ row, kind, key }, at) =>
        row === before[at]!.row && kind === before[at]!.kind && key === before[at]!.key,
    );
  return isSame ? before : after;
}

function firstDataRow(state: CheckState, reading: number): number {
  for (const { chunk } of piecesOf(state, reading)) {
    for (let at = 0; at < chunk.rows; at++) {
      if (chunk.columns.some((cells) => cells[at] !== null)) return chunk.firstRow + at;
    }
  }
  return Infinity;
}

function hasData(state: CheckState, reading: number, row: number): boolean {
  if (row < state.readings[reading]!.firstRow) return false;
  const piece = piecesOf(state, reading).find((one) => one.chunk.firstRow <= row && endOfPiece(one) > row);
  return (
    piece !== undefined && piece.chunk.columns.some((cells) => cells[row - piece.chunk.firstRow] !== null)
  );
}

/** Rows with data: those of whole chunks are counted already. */
function countAbove(state: CheckState, reading: number, row: number): number {
  let count = 0;
  for (const { chunk } of piecesOf(state, reading)) {
    if (endOf({ row: chunk.firstRow, rowCount: chunk.rows }) <= row) count += chunk.rows - chunk.blank;
    else if (chunk.firstRow < row) {
      for (let at = 0; at < row - chunk.firstRow; at++) {
        if (chunk.columns.some((cells) => cells[at] !== null)) count += 1;
      }
    }
  }
  return count;
}

function sumAbove(
  state: CheckState,
  reading: number,
  row: number,
  place: number | undefined,
): number | undefined {
  if (place === undefined) return undefined;
  let sum = 0;
  for (const { chunk } of piecesOf(state, reading)) {
    const cells = chunk.columns[place]!;
    const rows = Math.min(chunk.rows, row - chunk.firstRow);
    for (let at = 0; at < rows; at++) {
      const cell = cells[at];
      if (typeof cell === 'number') sum += cell;
    }
  }
  return sum;
}
