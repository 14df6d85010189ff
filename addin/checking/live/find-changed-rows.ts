import type { CellValue } from '../../../core/api/shapes';
import { textOfValue } from '../../../core/values/show-value';
import { endOfPiece } from './pieces';
import type { Piece } from './pieces';
import type { RowCells } from './read-edited-rows';
import { firstWhere } from '../../workbook/row-spans';

/** A row that holds something else than when it was checked. */
export interface RowChange extends RowCells {
  /** Its cells when it was checked; null when it had none. */
  readonly before: readonly CellValue[] | null;
  /** The piece it is in, when it is in one. */
  readonly piece: Piece | undefined;
}

/** Which of the rows have changed. */
export function changesOf(pieces: readonly Piece[], rows: readonly RowCells[]): RowChange[] {
  return rows.flatMap(({ row, cells }): RowChange[] => {
    const piece = pieceAt(pieces, row);
    const before = piece === undefined ? null : cellsAt(piece, row);
    return sameCells(before, cells) ? [] : [{ row, cells, before, piece }];
  });
}

/** Whether two cells hold the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return 'date' in a === 'date' in b && textOfValue(a) === textOfValue(b);
}

function pieceAt(pieces: readonly Piece[], row: number): Piece | undefined {
  const piece = pieces[firstWhere(pieces, (one) => endOfPiece(one) > row)];
  return piece !== undefined && piece.chunk.firstRow <= row ? piece : undefined;
}

/** Rows with nothing in them stand in chunks as rows of null. */
function cellsAt({ chunk }: Piece, row: number): readonly CellValue[] | null {
  const cells = chunk.columns.map((column) => column[row - chunk.firstRow] ?? null);
  return cells.every((cell) => cell === null) ? null : cells;
}

function sameCells(a: readonly CellValue[] | null, b: readonly CellValue[] | null): boolean {
  if (a === null || b === null) return a === b;
  return a.every((value, at) => sameValue(value, b[at]!));
}
