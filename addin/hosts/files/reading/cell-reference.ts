/** Blocks of cells, rows and columns counted from 0. */
import type { Area } from '../../../workbook/a1-address';

/** A block of cells. */
export type CellRange = Area;

/** Whether a cell is in a block. */
export function covers(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}
