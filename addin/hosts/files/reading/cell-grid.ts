/**
 * The values of one sheet, row by row, without an object a cell: text is shared, dates and error values are one
 * object each. Blank rows and cells take no room, so a formatted but blank million rows are cheap. A grid that was read in
 * another thread stands on what was packed there: only rows that are written to are made here.
 */
import type { CellValue } from '../../../../core/api/shapes';
import { isNotCalculated } from '../../../workbook/not-calculated';
import type { RowSpan } from '../../../workbook/host';
import { FILE_LIMITS } from '../refusing/limits';
import type { CellRange } from './cell-reference';
import { cellKeyOf, placeOfKey } from './cell-key';
import type { PackedGrid } from './packed-grid';
import { hasPackedFormula, packedCell } from './packed-grid';

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

  constructor(private readonly base?: PackedGrid) {
    if (base === undefined) return;
    this.bounds.cover(base.used);
    this.notCalculated = base.notCalculated;
  }

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
    this.formulas.add(cellKeyOf(row, column));
  }

  get(row: number, column: number): CellValue {
    const cells = this.rows.get(row);
    if (cells === undefined && this.base !== undefined) return packedCell(this.base, row, column);
    return cells?.[column] ?? null;
  }

  hasFormula(row: number, column: number): boolean {
    const key = cellKeyOf(row, column);
    return this.base === undefined ? this.formulas.has(key) : hasPackedFormula(this.base, key);
  }

  /** Keys of the cells with formulas (`keyOf`). */
  get formulaKeys(): Iterable<number> {
    return this.base?.formulas ?? this.formulas;
  }

  /** Visits the cells that are there, from top to bottom and in each row from left to right. */
  forEach(visit: (row: number, column: number, value: CellValue) => void): void {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      this.rows.get(row)!.forEach((value, column) => value !== undefined && visit(row, column, value));
    }
  }

  /** Cells with formulas that have not been calculated; none of them can be written to. */
  get notCalculatedCount(): number {
    return this.notCalculated;
  }

  get formulaCount(): number {
    return this.base?.formulas.length ?? this.formulas.size;
  }

  rowValues(row: number, column: number, columnCount: number): readonly CellValue[] {
    const cells = this.rows.get(row);
    if (cells === undefined && this.base !== undefined)
      return Array.from({ length: columnCount }, (_, at) => this.get(row, column + at));
    const values = new Array<CellValue>(columnCount).fill(null);
    const last = Math.min(columnCount, (cells?.length ?? 0) - column);
    for (let i = 0; i < last; i++) values[i] = cells?.[column + i] ?? null;
    return values;
  }

  set(row: number, column: number, value: CellValue): void {
    const key = cellKeyOf(row, column);
    if (!this.originals.has(key)) this.originals.set(key, this.get(row, column));
    const cells = this.rows.get(row) ?? this.baseRow(row);
    this.rows.set(row, cells);
    cells[column] = value ?? undefined;
    if (value === null) this.stale = true;
    else this.bounds.include(row, column);
  }

  /** Cells that differ from the file, in row and column order: all, or those of some rows. */
  edits({ row: first, rowCount }: RowSpan = { row: 0, rowCount: FILE_LIMITS.rows }): GridEdit[] {
    const [from, to] = [cellKeyOf(first, 0), cellKeyOf(first + rowCount, 0)];
    return [...this.originals]
      .filter(([key]) => key >= from && key < to)
      .sort(([a], [b]) => a - b)
      .map(([key, original]) => ({ original, ...placeOfKey(key) }))
      .map(({ row, column, original }) => ({ row, column, original, value: this.get(row, column) }))
      .filter(({ value, original }) => !sameValue(value, original))
      .map(({ row, column, value }) => ({ row, column, value }));
  }

  /** The smallest block that holds every value, counted from its own first cell as Excel does. */
  usedRange(): CellRange {
    if (this.stale) this.measure();
    return this.bounds.range();
  }

  private baseRow(row: number): Row {
    const { column, columnCount } = this.base?.used ?? { column: 0, columnCount: 0 };
    return Array.from({ length: column + columnCount }, (_, at) => this.get(row, at) ?? undefined);
  }

  /** The bounds were wide enough: what has become blank at their edges is left out. */
  private measure(): void {
    const { row, column, rowCount, columnCount } = this.bounds.range();
    let [top, bottom, left, right] = [row, row + rowCount - 1, column, column + columnCount - 1];
    const isBlankRow = (at: number): boolean =>
      this.rowValues(at, left, right - left + 1).every((value) => value === null);
    while (top <= bottom && isBlankRow(top)) top += 1;
    while (bottom > top && isBlankRow(bottom)) bottom -= 1;
    const isBlankColumn = (at: number): boolean => {
      for (let one = top; one <= bottom; one++) if (this.get(one, at) !== null) return false;
      return true;
    };
    while (left < right && isBlankColumn(left)) left += 1;
    while (right > left && isBlankColumn(right)) right -= 1;
    this.bounds = new Bounds();
    const isEmpty = top > bottom;
    if (!isEmpty)
      this.bounds.cover({
        ...{ row: top, rowCount: bottom - top + 1 },
        ...{ column: left, columnCount: right - left + 1 },
      });
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

  cover({ row, column, rowCount, columnCount }: CellRange): void {
    if (rowCount === 0) return;
    this.include(row, column);
    this.include(row + rowCount - 1, column + columnCount - 1);
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

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('date' in a) return 'date' in b && a.date === b.date;
  return 'error' in b && a.error === b.error;
}
