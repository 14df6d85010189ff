import type { CellValue } from '../../../core/api/shapes';
import type { Chunk, ChunkBuilder } from './chunk';
import { foldText } from '../../../core/values/fold-text';
import type { LeftOutRows, RowsAbove } from '../../model/left-out-row';
import type { KnowsHeading } from './list-start';
import { startsList } from './list-start';
import { filledCells, keyOfRow, kindOfRow } from './row-judge';
import type { FilledCell, ListShape } from './row-judge';

/** The rows of a list: what they are told by, and where they stand. */
export interface ListRows {
  readonly shape: ListShape;
  readonly knows: KnowsHeading;
  /** The row after the last that the list may have. */
  readonly end: number;
  /** Whether rows have been read before the first one here. */
  readonly goesOn: boolean;
}

/** Headings that the list above has not, where no title says that another list begins. */
const FEWEST_OTHERS = 2;

/** A row alone with a text, which may be the title of a further list: what follows it tells. */
interface HeldBack {
  readonly row: number;
  readonly cells: readonly CellValue[];
  blanks: number;
}

/**
 * Sorts the rows of a sheet, from top to bottom, into those of the list and those that are no data. These go to the
 * chunks as rows of nothing, so that all that counts, checks or marks rows passes them by.
 */
export class RowSorter {
  /** A further list has begun: nothing below is of this one. */
  ended = false;
  private held?: HeldBack;
  private gap = false;
  private rows: number;
  private readonly sums: Float64Array;
  private readonly places: ReadonlyMap<number, number>;
  private readonly above: RowsAbove;

  constructor(
    private readonly list: ListRows,
    private readonly builder: ChunkBuilder,
    private readonly columns: readonly number[],
    private readonly note: (rows: LeftOutRows) => void,
  ) {
    this.rows = list.goesOn ? 1 : 0;
    this.sums = new Float64Array(columns.length);
    this.places = new Map(columns.map((column, place) => [column, place]));
    this.above = {
      isGap: () => this.gap,
      isFirst: () => this.rows === 0,
      count: () => this.rows,
      sumOf: (column) => (list.goesOn ? undefined : this.sums[this.places.get(column) ?? -1]),
    };
  }

  blank(): void {
    if (this.held === undefined) this.builder.addBlank();
    else this.held.blanks += 1;
    this.gap = true;
  }

  /** Takes a row that holds something; gives the chunks that are full. */
  *take(row: number, cells: readonly CellValue[], firstColumn: number): Generator<Chunk> {
    const { shape, knows, end } = this.list;
    const kind = kindOfRow(shape, row, cells, firstColumn, this.above);
    if (kind === undefined && !this.gap && this.held === undefined) {
      // A row below a row, as nearly all are.
      const full = this.add(row, cells, firstColumn);
      if (full !== undefined) yield full;
      return;
    }
    const filled = filledCells(cells, firstColumn);
    const key = keyOfRow(filled);
    const mayStart = kind === undefined || (kind === 'headings' && this.hasOtherHeadings(filled));
    if (this.gap && mayStart && startsList(shape, filled, knows) && !shape.dataRows.has(key)) {
      const from = this.held?.row ?? row;
      this.held = undefined;
      this.ended = true;
      this.note({ row: from, rowCount: end - from, kind: 'list', key, headingRow: row });
      return;
    }
    if (kind !== undefined) {
      if (kind === 'headings') this.leaveTitleOut(firstColumn);
      yield* this.release(firstColumn);
      this.note({ row, rowCount: 1, kind, key });
      this.blank();
      return;
    }
    yield* this.release(firstColumn);
    if (this.gap && isTitle(filled)) {
      // What may be a title leaves the gap above it open for the headings below.
      this.held = { row, cells, blanks: 0 };
      return;
    }
    const full = this.add(row, cells, firstColumn);
    if (full !== undefined) yield full;
    this.gap = false;
  }

  /** Under a title of its own a list may share most headings with the one above; otherwise it takes more to be another. */
  private hasOtherHeadings(filled: readonly FilledCell[]): boolean {
    const own = new Set(this.list.shape.headings.map(({ heading }) => foldText(heading)));
    const others = filled.filter(({ text }) => !own.has(foldText(text))).length;
    return others >= (this.held === undefined ? FEWEST_OTHERS : 1);
  }

  /** The title over headings that come again is no more a row than they are. */
  private leaveTitleOut(firstColumn: number): void {
    if (this.held === undefined) return;
    const { row, cells, blanks } = this.held;
    const key = keyOfRow(filledCells(cells, firstColumn));
    if (this.list.shape.dataRows.has(key)) return;
    this.held = undefined;
    this.note({ row, rowCount: 1, kind: 'headings', key });
    for (let at = 0; at <= blanks; at++) this.blank();
  }

  *finish(firstColumn: number): Generator<Chunk> {
    yield* this.release(firstColumn);
  }

  /** What was held back is a row like any other. */
  private *release(firstColumn: number): Generator<Chunk> {
    if (this.held === undefined) return;
    const { row, cells, blanks } = this.held;
    this.held = undefined;
    const full = this.add(row, cells, firstColumn);
    if (full !== undefined) yield full;
    for (let at = 0; at < blanks; at++) this.builder.addBlank();
  }

  private add(row: number, cells: readonly CellValue[], firstColumn: number): Chunk | undefined {
    const own: CellValue[] = [];
    for (let place = 0; place < this.columns.length; place++) {
      const cell = cells[this.columns[place]! - firstColumn] ?? null;
      if (typeof cell === 'number') this.sums[place]! += cell;
      own.push(cell);
    }
    this.rows += 1;
    return this.builder.add(row, own);
  }
}

function isTitle(filled: readonly FilledCell[]): boolean {
  return filled.length === 1 && typeof filled[0]!.cell === 'string';
}
