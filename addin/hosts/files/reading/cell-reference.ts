/** Cells by place, counted from 0, and by name as people say them. */
import type { Area } from '../../../workbook/a1-address';
import { columnLetters } from '../../../../core/values/column-letters';

/** A block of cells. */
export type CellRange = Area;

/** `(11, 5)` -> `F12`. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function covers(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}
