import type { CellValue } from '../../core/api/shapes';
import type { CellBlock, Host } from '../workbook/host';
import { ChunkBuilder } from './rows/chunk';
import type { Chunk } from './rows/chunk';
import { isBlankText } from '../../core/values/fold-text';
import type { MatchedTable } from '../model/match';
import type { Reading } from './readings';
import type { LeftOutRows } from '../model/left-out-row';
import { RowSorter } from './rows/row-sorter';

/** Columns of a table that are read and sent, in sheet order. */
export interface SentColumn {
  readonly column: number;
  readonly field: string;
}

export function readColumnsOf(table: Pick<MatchedTable, 'columns'>): SentColumn[] {
  return table.columns.flatMap(({ column, field }) => (field === undefined ? [] : [{ column, field }]));
}

/** What is read of a sheet: the columns of its headings up to the last that is bound, for what stands in front of a row tells of it. */
export function columnsRead({ columns, list }: Pick<Reading, 'columns' | 'list'>): {
  readonly column: number;
  readonly columnCount: number;
} {
  const bound = readColumnsOf({ columns }).map((one) => one.column);
  const column = Math.min(...bound, ...list.headings.map((one) => one.column));
  return { column, columnCount: Math.max(...bound) - column + 1 };
}

export interface ReadTableOptions {
  /** First row to read, when not the reading's own first. */
  readonly from?: number;
  /** Told of rows that look like no data, from top to bottom. */
  readonly onLeftOut?: (rows: LeftOutRows) => void;
}

/**
 * The rows of a reading in chunks, each given as soon as it is full: the next block is read only when asked for. Rows with
 * nothing in any bound column count as blank, and so do rows that look like no data; blank rows at the end, however many,
 * are read and forgotten.
 * @param position its position among the run's readings
 * @throws HostError when the sheet cannot be read
 */
export async function* readTable(
  host: Pick<Host, 'read'>,
  reading: Pick<Reading, 'sheet' | 'firstRow' | 'rows' | 'columns' | 'list' | 'knows'>,
  position: number,
  { from = reading.firstRow, onLeftOut = () => undefined }: ReadTableOptions = {},
): AsyncGenerator<Chunk> {
  const columns = readColumnsOf(reading).map((bound) => bound.column);
  const end = reading.firstRow + reading.rows;
  if (columns.length === 0 || end <= from) return;
  const builder = new ChunkBuilder(position, columns.length);
  const rows = { shape: reading.list, knows: reading.knows, end, goesOn: from > reading.firstRow };
  const sorter = new RowSorter(rows, builder, columns, onLeftOut);
  const { column, columnCount } = columnsRead(reading);
  for await (const block of host.read(reading.sheet.id, {
    row: from,
    rowCount: end - from,
    column,
    columnCount,
  })) {
    yield* chunksOf(sorter, block, columns);
    if (sorter.ended) break;
  }
  yield* sorter.finish(column);
  const last = builder.finish();
  if (last !== undefined) yield last;
}

function* chunksOf(sorter: RowSorter, block: CellBlock, columns: readonly number[]): Generator<Chunk> {
  for (let at = 0; at < block.rows.length && !sorter.ended; at++) {
    const row = block.rows[at]!;
    if (isBlankRow(row, columns, block.column)) sorter.blank();
    else yield* sorter.take(block.row + at, row, block.column);
  }
}

function isBlankRow(row: readonly CellValue[], columns: readonly number[], firstColumn: number): boolean {
  for (const column of columns) {
    if (!isBlankCell(row[column - firstColumn] ?? null)) return false;
  }
  return true;
}

/** Whether a cell holds nothing that anyone could see. */
export function isBlankCell(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && isBlankText(cell));
}
