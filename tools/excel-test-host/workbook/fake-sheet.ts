/** One worksheet of the fake workbook: cells, their formats, and what lies over them. */
import type { Area } from '../../../addin/workbook/a1-address';
import type { FakeConditionalFormat } from './fake-conditional-format';
import type { FakeValidation } from './fake-validation';
import { asTyped, type Scalar } from './as-typed';

/** A cell's own look: nothing we do may change it. */
export type FakeCellStyle = Record<string, unknown>;

/** A table of Excel's own: its area, the row of totals included. */
export interface FakeTable {
  readonly name: string;
  address: string;
  showTotals?: boolean;
}

/** A chart: what it was told, by name. */
export interface FakeChart {
  readonly type: string;
  readonly told: Record<string, unknown>;
  readonly series: Record<string, unknown>[];
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
  readonly styles = new Map<string, FakeCellStyle>();
  readonly unlocked = new Set<string>();
  readonly merged: string[] = [];
  readonly tables: FakeTable[] = [];
  /** By priority, 0 first. */
  readonly conditionalFormats: FakeConditionalFormat[] = [];
  readonly validations = new Map<string, FakeValidation>();
  /** Links of cells to places of the workbook. */
  readonly links = new Map<string, Readonly<Record<string, unknown>>>();
  /** Cells that show a result of another cell's formula. */
  readonly spilled = new Set<string>();
  /** Hidden names of the sheet itself. */
  readonly names = new Map<string, { formula: string; comment: string; visible: boolean }>();
  readonly columnWidths = new Map<number, number>();
  readonly charts: FakeChart[] = [];
  frozenRows = 0;
  filter = '';
  orientation = 'Portrait';

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

  /** Every cell as it was when the sheet was new. */
  clear(): void {
    this.rows.splice(0);
    const { formulas, formats, columnFormats, styles, validations, links } = this;
    for (const map of [formulas, formats, columnFormats, styles, validations, links]) map.clear();
    this.errors.clear();
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
    if (ERRORS.has(value) && typed === value && this.formatAt(row, column) !== '@') this.errors.add(key);
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
    const plain = Object.entries(this).map(
      ([name, value]: [string, unknown]) => [name, inOrder(value)] as const,
    );
    return structuredCopy(Object.fromEntries(plain));
  }
}

function inOrder(value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) {
    return [...(value as Iterable<unknown>)].map((entry) => JSON.stringify(entry)).sort();
  }
  return value;
}

/** Plain data alone, so that two snapshots compare, and print, as what they are. */
function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

export function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
