/**
 * Cells of one column without an object a cell: each distinct value once, as text, and each row's place among them. Such a
 * column is handed from one thread to another in no time, and any of its cells is read when it is asked for.
 */
import type { CellValue } from '../../core/api/shapes';

type Places = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

export interface PackedCells {
  /** Rows from the first that holds something to the last. */
  readonly firstRow: number;
  readonly rowCount: number;
  /**
   * The rows that hold something, ascending, where most hold nothing; left out: every row from the first on has a place.
   */
  readonly rows?: Uint32Array<ArrayBuffer>;
  /** Of each row, its value's place among the values counted from 1; 0 for an empty cell. */
  readonly places: Places;
  /** What each value is: a position in `KINDS`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** The texts of all values, one after the other, and where each ends. */
  readonly text: string;
  readonly ends: Uint32Array<ArrayBuffer>;
}

const KINDS = ['text', 'number', 'boolean', 'date', 'error'] as const;
type Kind = (typeof KINDS)[number];

/** What a packed column is made of: it may be handed over, which takes it away from whoever had it. */
export function buffersOf({ rows, places, kinds, ends }: PackedCells): ArrayBuffer[] {
  return [places.buffer, kinds.buffer, ends.buffer, ...(rows === undefined ? [] : [rows.buffer])];
}

/** The value of a cell; null for one that is empty, or outside the column's rows. */
export function packedValue(cells: PackedCells, row: number): CellValue {
  const place = cells.places[positionOf(cells, row)] ?? 0;
  return place === 0 ? null : valueAt(cells, place - 1);
}

function positionOf({ firstRow, rows }: PackedCells, row: number): number {
  if (rows === undefined) return row - firstRow;
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}

function valueAt({ kinds, text, ends }: PackedCells, value: number): CellValue {
  const own = text.slice(value === 0 ? 0 : ends[value - 1], ends[value]);
  switch (KINDS[kinds[value]!]!) {
    case 'text':
      return own;
    case 'number':
      return Number(own);
    case 'boolean':
      return own === 'true';
    case 'date':
      return { date: own };
    case 'error':
      return { error: own };
  }
}

/** Collects the cells of one column, from top to bottom. */
export class CellPacker {
  private readonly known: Record<Kind, Map<unknown, number>> = {
    text: new Map(),
    number: new Map(),
    boolean: new Map(),
    date: new Map(),
    error: new Map(),
  };
  private readonly kinds: number[] = [];
  private readonly texts: string[] = [];
  private readonly rows: number[] = [];
  private readonly places: number[] = [];

  /** @param row below every one before */
  add(row: number, value: CellValue): void {
    if (value === null) return;
    this.rows.push(row);
    this.places.push(this.placeOf(value));
  }

  finish(): PackedCells {
    const { rows, places } = this;
    const firstRow = rows[0] ?? 0;
    const rowCount = rows.length === 0 ? 0 : rows.at(-1)! - firstRow + 1;
    const width = this.kinds.length < 0x100 ? 1 : this.kinds.length < 0x10000 ? 2 : 4;
    const values = { kinds: Uint8Array.from(this.kinds), text: this.texts.join(''), ends: this.ends() };
    if (rows.length * (width + 4) < rowCount * width) {
      return { firstRow, rowCount, rows: Uint32Array.from(rows), places: fitted(places, width), ...values };
    }
    const dense = new Array<number>(rowCount).fill(0);
    rows.forEach((row, at) => (dense[row - firstRow] = places[at]!));
    return { firstRow, rowCount, places: fitted(dense, width), ...values };
  }

  private ends(): Uint32Array<ArrayBuffer> {
    const ends = new Uint32Array(this.texts.length);
    let end = 0;
    this.texts.forEach((text, at) => (ends[at] = end += text.length));
    return ends;
  }

  private placeOf(value: Exclude<CellValue, null>): number {
    if (typeof value === 'string') return this.place('text', value);
    if (typeof value === 'number') return this.place('number', value);
    if (typeof value === 'boolean') return this.place('boolean', value);
    return 'date' in value ? this.place('date', value.date) : this.place('error', value.error);
  }

  private place(kind: Kind, content: string | number | boolean): number {
    const known = this.known[kind];
    const before = known.get(content);
    if (before !== undefined) return before;
    const place = this.texts.push(String(content));
    this.kinds.push(KINDS.indexOf(kind));
    known.set(content, place);
    return place;
  }
}

function fitted(places: readonly number[], width: number): Places {
  if (width === 1) return Uint8Array.from(places);
  return width === 2 ? Uint16Array.from(places) : Uint32Array.from(places);
}
