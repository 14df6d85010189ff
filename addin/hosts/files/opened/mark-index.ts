/** Marks by cell, for a grid that asks for every cell it draws, and by row, so that some rows can be marked anew. */
import { isWorse, type Severity, SEVERITIES } from '../../../../core/api/severity';
import type { MarkUpdate, SheetMarks } from '../../../workbook/host';
import { findKey, cellKeyOf, placeOfKey } from '../reading/cell-key';

type MarkedRow = Map<number, Severity>;

/** Marks of a sheet as they were last made as a whole, without an object a mark: there may be hundreds of thousands. */
interface MarkedSheet {
  /** Keys of cells, ascending (`cell-key.ts`). */
  readonly cells: Float64Array;
  /** Of each, its position in `SEVERITIES`. */
  readonly severities: Uint8Array;
  /** Rows that have been marked anew since, in place of what is said of them above. */
  readonly rows: Map<number, MarkedRow>;
}

export class MarkIndex {
  private readonly bySheet = new Map<string, MarkedSheet>();

  constructor(marks: readonly SheetMarks[]) {
    for (const { sheet, cells } of marks) this.bySheet.set(sheet, markedSheet(cells));
  }

  /** The worst mark of a cell. */
  get(sheet: string, row: number, column: number): Severity | undefined {
    const marked = this.bySheet.get(sheet);
    const anew = marked?.rows.get(row);
    if (marked === undefined || anew !== undefined) return anew?.get(column);
    const at = findKey(marked.cells, cellKeyOf(row, column));
    return at === -1 ? undefined : SEVERITIES[marked.severities[at]!];
  }

  /** Marks of these rows in place of those they have. */
  update({ sheet, cells, rows }: MarkUpdate): void {
    const marked = this.bySheet.get(sheet) ?? markedSheet([]);
    this.bySheet.set(sheet, marked);
    for (const { row, rowCount } of rows) {
      for (const one of rowsMarked(marked, row, row + rowCount)) marked.rows.set(one, new Map());
    }
    for (const { row, column, severity } of cells) {
      const own = marked.rows.get(row) ?? rowOf(marked, row);
      marked.rows.set(row, own);
      const before = own.get(column);
      if (before === undefined || isWorse(severity, before)) own.set(column, severity);
    }
  }

  /** A sheet has gone. */
  forget(sheet: string): void {
    this.bySheet.delete(sheet);
  }

  /** The same packed. */
  packed(): PackedMarks[] {
    return [...this.bySheet].map(([sheet, marked]): PackedMarks => {
      const isWhole = marked.rows.size === 0;
      const { cells, severities } = isWhole ? marked : markedSheet(this.marksOf(sheet, marked).cells);
      return { sheet, cells, severities };
    });
  }

  /** All of them, a cell once, sheets as they were marked and cells in the order of rows and columns. */
  all(): SheetMarks[] {
    return [...this.bySheet].map(([sheet, marked]) => this.marksOf(sheet, marked));
  }

  private marksOf(sheet: string, { cells, severities, rows }: MarkedSheet): SheetMarks {
    const whole = marksOf(cells, severities);
    if (rows.size === 0) return { sheet, cells: whole };
    const anew = [...rows].flatMap(([row, marked]) =>
      [...marked].map(([column, severity]) => ({ row, column, severity })),
    );
    const all = [...whole.filter(({ row }) => !rows.has(row)), ...anew];
    return { sheet, cells: all.sort((a, b) => a.row - b.row || a.column - b.column) };
  }
}

/** Marks of a sheet in a form that is copied to another thread in no time. */
export interface PackedMarks {
  readonly sheet: string;
  readonly cells: Float64Array;
  readonly severities: Uint8Array;
}

export function unpackMarks({ sheet, cells, severities }: PackedMarks): SheetMarks {
  return { sheet, cells: marksOf(cells, severities) };
}

function marksOf(cells: Float64Array, severities: Uint8Array): SheetMarks['cells'] {
  return Array.from(cells, (key, at) => ({ ...placeOfKey(key), severity: SEVERITIES[severities[at]!]! }));
}

/** A cell that is marked twice has the worse mark. */
function markedSheet(cells: SheetMarks['cells']): MarkedSheet {
  const keys = Float64Array.from(cells, ({ row, column }) => cellKeyOf(row, column));
  if (isAscending(keys)) {
    const severities = Uint8Array.from(cells, ({ severity }) => SEVERITIES.indexOf(severity));
    return { cells: keys, severities, rows: new Map() };
  }
  const worst = new Map<number, Severity>();
  cells.forEach(({ severity }, at) => {
    const before = worst.get(keys[at]!);
    if (before === undefined || isWorse(severity, before)) worst.set(keys[at]!, severity);
  });
  const ordered = [...worst].sort(([a], [b]) => a - b);
  return markedSheet(ordered.map(([key, severity]) => ({ ...placeOfKey(key), severity })));
}

function isAscending(keys: Float64Array): boolean {
  return keys.every((key, at) => at === 0 || keys[at - 1]! < key);
}

/** Rows from one up to another, which is left out, that have marks. */
function rowsMarked({ cells, rows }: MarkedSheet, from: number, end: number): Set<number> {
  const found = new Set([...rows.keys()].filter((row) => row >= from && row < end));
  for (
    let at = firstFrom(cells, cellKeyOf(from, 0));
    at < cells.length && cells[at]! < cellKeyOf(end, 0);
    at++
  )
    found.add(placeOfKey(cells[at]!).row);
  return found;
}

function rowOf({ cells, severities }: MarkedSheet, row: number): MarkedRow {
  const marked: MarkedRow = new Map();
  for (
    let at = firstFrom(cells, cellKeyOf(row, 0));
    at < cells.length && cells[at]! < cellKeyOf(row + 1, 0);
    at++
  )
    marked.set(placeOfKey(cells[at]!).column, SEVERITIES[severities[at]!]!);
  return marked;
}

/** Position of the first key that is not below another. */
function firstFrom(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
