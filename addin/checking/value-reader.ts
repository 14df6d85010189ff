import type { CellValue } from '../../core/api/shapes';
import type { Chunk } from './rows/chunk';
import { placesOf } from './encode-part';
import type { CheckRun } from '../model/check-run';
import type { Reading } from './readings';

/** Looks up cells as they were when checked. A cell that was not read (a column not bound) is null. */
export function valueReader(readings: readonly Reading[], chunks: readonly Chunk[]): CheckRun['valueAt'] {
  const places = readings.map(placesOf);
  const readingOf = new Map(readings.flatMap(({ tables }, at) => tables.map((table) => [table, at])));
  const byReading = readings.map((_, position) =>
    chunks.filter((chunk) => chunk.reading === position).sort((a, b) => a.firstRow - b.firstRow),
  );
  return (table, row, column): CellValue => {
    const reading = readingOf.get(table) ?? -1;
    const at = places[reading]?.get(column);
    const chunk = chunkOfRow(byReading[reading] ?? [], row);
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
