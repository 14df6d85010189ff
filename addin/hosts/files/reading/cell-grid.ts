/**
 * The values of one sheet, row by row, without an object a cell: text is shared, dates and error values are one
 * object each. Blank rows and cells take no room, so a formatted but blank million rows are cheap.
 */
import type { CellValue } from '../../../../core/api/shapes';
import { isNotCalculated } from '../../../workbook/not-calculated';
import type { CellRange } from './cell-reference';
import { FILE_LIMITS } from '../refusing/limits';

type Row = (CellValue | undefined)[];

/** A cell whose value is no longer the one in the file. */
export interface GridEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export class CellGrid {
  private readonly rows = new Map<number, Row>();
  private readonly formulas = new Set<number>();
  private notCalculated = 0;
  /** Value in the file of every cell written to since. */
  private readonly originals = new Map<number, CellValue>();
  private bounds = new Bounds();
  /** A cell was emptied: the bounds may be too wide. */
  private stale = false;

  /** For readers: a value as it stands in the file. */
  load(row: number, column: number, value: CellValue): void {
    if (value === null) return;
    if (isNotCalculated(value)) this.notCalculated++;
    const cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, startRow(column, value));
    else cells[column] = value;
    this.bounds.include(row, column);
  }

  loadFormula(row: number, column: number): void {
    this.formulas.add(keyOf(row, column));
  }

  get(row: number, column: number): CellValue {
    return this.rows.get(row)?.[column] ?? null;
  }

  hasFormula(row: number, column: number): boolean {
    return this.formulas.has(keyOf(row, column));
  }

  /** Cells with formulas that have not been calculated; none of them can be written to. */
  get notCalculatedCount(): number {
    return this.notCalculated;
  }

  get formulaCount(): number {
    return this.formulas.size;
  }

  rowValues(row: number, column: number, columnCount: number): readonly CellValue[] {
    const cells = this.rows.get(row);
    const values = new Array<CellValue>(columnCount).fill(null);
    const last = Math.min(columnCount, (cells?.length ?? 0) - column);
    for (let i = 0; i < last; i++) values[i] = cells?.[column + i] ?? null;
    return values;
  }

  set(row: number, column: number, value: CellValue): void {
    const key = keyOf(row, column);
    if (!this.originals.has(key)) this.originals.set(key, this.get(row, column));
    const cells = this.rows.get(row) ?? [];
    this.rows.set(row, cells);
    cells[column] = value ?? undefined;
    if (value === null) this.stale = true;
    else this.bounds.include(row, column);
  }

  /** Cells that differ from the file, in row and column order. */
  edits(): GridEdit[] {
    return [...this.originals]
      .sort(([a], [b]) => a - b)
      .map(([key, original]) => ({ original, ...placeOf(key) }))
      .map(({ row, column, original }) => ({ row, column, original, value: this.get(row, column) }))
      .filter(({ value, original }) => !sameValue(value, original))
      .map(({ row, column, value }) => ({ row, column, value }));
  }

  /** The smallest block that holds every value, counted from its own first cell as Excel does. */
  usedRange(): CellRange {
    if (this.stale) this.measure();
    return this.bounds.range();
  }

  private measure(): void {
    this.bounds = new Bounds();
    for (const [row, cells] of this.rows) {
      // Visits the cells that are there only, however far apart.
      cells.forEach((value, column) => value !== undefined && this.bounds.include(row, column));
    }
    this.stale = false;
  }
}

class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  include(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  range(): CellRange {
    if (this.bottom === -1) return { row: 0, column: 0, rowCount: 0, columnCount: 0 };
    return {
      row: this.top,
      column: this.left,
      rowCount: this.bottom - this.top + 1,
      columnCount: this.right - this.left + 1,
    };
  }
}

/** A row that begins far to the right stays small until its first cells are filled. */
function startRow(column: number, value: CellValue): Row {
  const cells: Row = [];
  cells[column] = value;
  return cells;
}

function keyOf(row: number, column: number): number {
  return row * FILE_LIMITS.columns + column;
}

function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / FILE_LIMITS.columns), column: key % FILE_LIMITS.columns };
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('date' in a) return 'date' in b && a.date === b.date;
  return 'error' in b && a.error === b.error;
}
