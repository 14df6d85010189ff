import type { CellValue } from '../../functions/http/api';
import type { CellBlock, Host } from '../hosts/host';
import { ChunkBuilder } from './chunk';
import type { Chunk } from './chunk';
import { isBlankText } from './fold-text';
import type { MatchedTable } from './model';

/** Columns of a table that are read and sent, in sheet order. */
export interface ReadColumn {
  readonly column: number;
  readonly field: string;
}

export function readColumnsOf(table: Pick<MatchedTable, 'columns'>): ReadColumn[] {
  return table.columns.flatMap(({ column, field }) => (field === undefined ? [] : [{ column, field }]));
}

/**
 * The rows of a table, or of what several tables read together, in chunks, each given as soon as it is full: the next
 * block is read only when asked for. Rows with nothing in any bound column count as blank; blank rows at the end,
 * however many, are read and forgotten.
 * @param position its position among the run's readings
 * @param from first row to read, when not the table's own first
 * @throws HostError when the sheet cannot be read
 */
export async function* readTable(
  host: Pick<Host, 'read'>,
  table: Pick<MatchedTable, 'sheet' | 'firstRow' | 'rows' | 'columns'>,
  position: number,
  from: number = table.firstRow,
): AsyncGenerator<Chunk> {
  const columns = readColumnsOf(table).map((bound) => bound.column);
  const rowCount = table.firstRow + table.rows - from;
  if (columns.length === 0 || rowCount <= 0) return;
  const builder = new ChunkBuilder(position, columns.length);
  const column = Math.min(...columns);
  const columnCount = Math.max(...columns) - column + 1;
  for await (const block of host.read(table.sheet.id, { row: from, rowCount, column, columnCount })) {
    yield* chunksOf(builder, block, columns);
  }
  const last = builder.finish();
  if (last !== undefined) yield last;
}

function* chunksOf(builder: ChunkBuilder, block: CellBlock, columns: readonly number[]): Generator<Chunk> {
  for (let at = 0; at < block.rows.length; at++) {
    const row = block.rows[at]!;
    if (isBlankRow(row, columns, block.column)) {
      builder.addBlank();
      continue;
    }
    const cells = columns.map((column) => row[column - block.column] ?? null);
    const chunk = builder.add(block.row + at, cells);
    if (chunk !== undefined) yield chunk;
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
