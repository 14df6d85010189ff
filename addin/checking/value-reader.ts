import type { CellValue } from '../../core/api/shapes';
import type { Chunk } from './rows/chunk';
import { readColumnsOf } from './read-table';
import type { CheckRun } from '../model/check-run';
import type { Reading } from './readings';

/** Rows that were read together. */
export interface ReadRows extends Pick<Chunk, 'reading' | 'firstRow' | 'rows'> {
  /** A cell by the place of its column among the reading's, and the row's among these. */
  readonly cell: (place: number, row: number) => CellValue;
}

/** Where the cells of some tables were read: in these columns of the sheet. */
export interface ReadPlaces {
  /** Positions in the run. */
  readonly tables: readonly number[];
  readonly columns: readonly number[];
}

/** Looks up cells as they were when checked. A cell that was not read (a column not bound) is null. */
export function valueReader(readings: readonly Reading[], chunks: readonly Chunk[]): CheckRun['valueAt'] {
  return readerOfRows(
    readings.map((reading) => ({
      tables: reading.tables,
      columns: readColumnsOf(reading).map(({ column }) => column),
    })),
    chunks.map((chunk) => ({ ...chunk, cell: (place, row) => chunk.columns[place]![row] ?? null })),
  );
}

/** The same of rows that are kept in whatever way. */
export function readerOfRows(
  readings: readonly ReadPlaces[],
  rows: readonly ReadRows[],
): CheckRun['valueAt'] {
  const places = readings.map(({ columns }) => new Map(columns.map((column, place) => [column, place])));
  const readingOf = new Map(readings.flatMap(({ tables }, at) => tables.map((table) => [table, at])));
  const byReading = readings.map((_, position) =>
    rows.filter(({ reading }) => reading === position).sort((a, b) => a.firstRow - b.firstRow),
  );
  return (table, row, column): CellValue => {
    const reading = readingOf.get(table) ?? -1;
    const place = places[reading]?.get(column);
    const own = rowsOf(byReading[reading] ?? [], row);
    return place === undefined || own === undefined ? null : own.cell(place, row - own.firstRow);
  };
}

/** The last that begin at or before the row, when the row is in them. */
function rowsOf(all: readonly ReadRows[], row: number): ReadRows | undefined {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.firstRow <= row) low = middle + 1;
    else high = middle;
  }
  const found = all[low - 1];
  return found !== undefined && row < found.firstRow + found.rows ? found : undefined;
}
