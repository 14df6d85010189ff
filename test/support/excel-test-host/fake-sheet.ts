/** One worksheet of the fake workbook: cells, their formats, and what lies over them. */
import type { Area } from '../../../addin/hosts/cells/a1-address';
import type { FakeConditionalFormat } from './fake-conditional-format';
import { asTyped } from './typed-value';

export type Scalar = string | number | boolean;

/** A cell's own look: nothing we do may change it. */
export interface CellStyle {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
}

const ERRORS: ReadonlySet<unknown> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
]);

export class FakeSheet {
  visibility = 'Visible';
  protection = { protected: false, allowFormatCells: false };
  readonly rows: Scalar[][] = [];
  readonly formulas = new Map<string, string>();
  /** Cells whose value is an error, not text that looks like one. */
  readonly errors = new Set<string>();
  readonly formats = new Map<string, string>();
  readonly columnFormats = new Map<number, string>();
  readonly styles = new Map<string, CellStyle>();
  readonly unlocked = new Set<string>();
  readonly merged: string[] = [];
  readonly tables: { name: string; address: string }[] = [];
  /** By priority, 0 first. */
  readonly conditionalFormats: FakeConditionalFormat[] = [];
  /** A plain list rule on a column, to be left alone. */
  readonly validations = new Map<string, string>();

  constructor(
    readonly id: string,
    public name: string,
    rows: readonly (readonly Scalar[])[] = [],
  ) {
    for (const row of rows) this.rows.push([...row]);
  }

  valueAt(row: number, column: number): Scalar {
    return this.rows[row]?.[column] ?? '';
  }

  formatAt(row: number, column: number): string {
    return this.formats.get(keyOf(row, column)) ?? this.columnFormats.get(column) ?? 'General';
  }

  typeAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    if (value === '') return 'Empty';
    if (this.errors.has(keyOf(row, column))) return 'Error';
    return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
  }

  setFormat(row: number, column: number, format: string): void {
    if (format === (this.columnFormats.get(column) ?? 'General')) this.formats.delete(keyOf(row, column));
    else this.formats.set(keyOf(row, column), format);
  }

  isLocked(row: number, column: number): boolean {
    return this.protection.protected && !this.unlocked.has(keyOf(row, column));
  }

  /** Puts a value in as Excel would one typed by a user: 007 becomes 7 unless the cell is a text cell. */
  type(row: number, column: number, typed: unknown): void {
    const key = keyOf(row, column);
    const { value, formula } = asTyped(typed, this.formatAt(row, column));
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = value;
    if (typeof value === 'string' && ERRORS.has(value) && typed === value) this.errors.add(key);
    else this.errors.delete(key);
    if (formula === undefined) this.formulas.delete(key);
    else this.formulas.set(key, formula);
  }

  /** Of values alone; undefined when there is none. */
  usedRange(): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value === '') return;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = row;
        right = Math.max(right, column);
      }),
    );
    if (bottom < 0) return undefined;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** All that a user could see changed. */
  snapshot(): unknown {
    const { columnFormats, styles, validations, formulas, errors, formats, unlocked, ...rest } = this;
    const maps = [columnFormats, styles, validations, formulas, formats].map((map) => [...map].sort());
    return structuredCopy({ ...rest, maps, errors: [...errors].sort(), unlocked: [...unlocked].sort() });
  }
}

/** Plain data alone, so that two snapshots compare, and print, as what they are. */
function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

export function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
