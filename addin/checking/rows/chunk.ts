import type { CellValue } from '../../../core/api/shapes';

/** Rows of one request, its columns in the order of the reading's. */
export interface Chunk {
  /** Position in the run's readings. */
  readonly reading: number;
  /** Row in the sheet of the chunk's first. */
  readonly firstRow: number;
  readonly rows: number;
  /** How many of them have nothing in them. */
  readonly blank: number;
  readonly columns: readonly (readonly CellValue[])[];
}

/** The first chunk is small so that the first findings come soon; the others are as large as is worth while. */
const FIRST_CHUNK_ROWS = 1_000;
export const CHUNK_ROWS = 5_000;
/** A body holds 4.5 MB at most; this much of values, in characters, stays below it even when gzip finds nothing to pack. */
const CHUNK_SIZE = 3_500_000;
/** A longer gap of blank rows ends a chunk instead of being sent. */
export const LONGEST_GAP = 1_000;

/** Collects rows into chunks. Blank rows are held back until a row with something follows: trailing ones never leave. */
export class ChunkBuilder {
  private columns: CellValue[][] = [];
  private firstRow = 0;
  private rows = 0;
  private size = 0;
  /** Blank rows in the chunk, and those held back. */
  private filled = 0;
  private blanks = 0;
  private chunks = 0;

  constructor(
    private readonly reading: number,
    private readonly width: number,
  ) {}

  /** Takes the next row of the sheet; gives the chunk that it completes, when it completes one. */
  add(row: number, cells: readonly CellValue[]): Chunk | undefined {
    const size = sizeOf(cells);
    const full = this.isFull(size) ? this.finish() : undefined;
    if (this.rows === 0) this.begin(row);
    else this.fillGap();
    for (let at = 0; at < cells.length; at++) this.columns[at]!.push(cells[at]!);
    this.rows += 1;
    this.size += size;
    return full;
  }

  addBlank(): void {
    this.blanks += 1;
  }

  /** The rows collected since the last chunk. */
  finish(): Chunk | undefined {
    if (this.rows === 0) return undefined;
    const { reading, firstRow, rows, filled: blank, columns } = this;
    this.chunks += 1;
    this.rows = 0;
    return { reading, firstRow, rows, blank, columns };
  }

  private isFull(size: number): boolean {
    const limit = this.chunks === 0 ? FIRST_CHUNK_ROWS : CHUNK_ROWS;
    const rows = this.rows + this.blanks;
    return this.rows > 0 && (rows >= limit || this.blanks > LONGEST_GAP || this.size + size > CHUNK_SIZE);
  }

  private begin(row: number): void {
    this.columns = Array.from({ length: this.width }, () => []);
    this.firstRow = row;
    this.size = 0;
    this.filled = 0;
    this.blanks = 0;
  }

  private fillGap(): void {
    for (const column of this.columns) for (let n = 0; n < this.blanks; n++) column.push(null);
    this.rows += this.blanks;
    this.filled += this.blanks;
    this.blanks = 0;
  }
}

/** Characters the cells take as JSON, near enough. */
function sizeOf(cells: readonly CellValue[]): number {
  let size = 0;
  for (const cell of cells) size += typeof cell === 'string' ? cell.length + 3 : cell === null ? 5 : 24;
  return size;
}
