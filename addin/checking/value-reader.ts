import type { CellValue } from '../../functions/http/api';
import type { Chunk } from './chunk';
import type { CheckRun, MatchedTable } from './model';
import { readColumnsOf } from './read-table';

/** Looks up cells as they were when checked. A cell that was not read (a column not bound) is null. */
export function valueReader(tables: readonly MatchedTable[], chunks: readonly Chunk[]): CheckRun['valueAt'] {
  const places = tables.map((table) => new Map(readColumnsOf(table).map(({ column }, at) => [column, at])));
  const byTable = tables.map((_, position) =>
    chunks.filter((chunk) => chunk.table === position).sort((a, b) => a.firstRow - b.firstRow),
  );
  return (table, row, column): CellValue => {
    const at = places[table]?.get(column);
    const chunk = chunkOfRow(byTable[table] ?? [], row);
    if (at === undefined || chunk === undefined) return null;
    return chunk.columns[at]![row - chunk.firstRow] ?? null;
  };
}

/** The last chunk that begins at or before the row, when the row is in it. */
function chunkOfRow(chunks: readonly Chunk[], row: number): Chunk | undefined {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.firstRow <= row) low = middle + 1;
    else high = middle;
  }
  const chunk = chunks[low - 1];
  return chunk !== undefined && row < chunk.firstRow + chunk.rows ? chunk : undefined;
}
