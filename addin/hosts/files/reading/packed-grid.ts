/** The values of a sheet as they stand in its file, in a form that is handed to another thread without copying. */
import type { CellValue } from '../../../../core/api/shapes';
import { buffersOf, packedValue } from '../../../workbook/packed-cells';
import type { PackedCells } from '../../../workbook/packed-cells';
import { findKey } from './cell-key';
import type { CellRange } from './cell-reference';

export interface PackedGrid {
  readonly used: CellRange;
  /** Columns of the sheet that hold something. */
  readonly columns: ReadonlyMap<number, PackedCells>;
  /** Keys of cells with formulas, ascending. */
  readonly formulas: Float64Array<ArrayBuffer>;
  /** Cells with formulas that nobody has calculated. */
  readonly notCalculated: number;
}

/** What it is made of, to be handed over. */
export function buffersOfGrid({ columns, formulas }: PackedGrid): ArrayBuffer[] {
  return [formulas.buffer, ...[...columns.values()].flatMap(buffersOf)];
}

export function packedCell({ columns }: PackedGrid, row: number, column: number): CellValue {
  const cells = columns.get(column);
  return cells === undefined ? null : packedValue(cells, row);
}

export function hasPackedFormula({ formulas }: PackedGrid, key: number): boolean {
  return findKey(formulas, key) !== -1;
}
