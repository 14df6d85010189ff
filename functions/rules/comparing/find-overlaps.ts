import { NO_CELL, type KeyTable, type RelationFinding } from '../rule';
import { CompositeKeys } from './composite-keys';
import { groupByKey } from './group-by-key';

/** Periods by row: first day (NaN where there is none to compare) and last, Infinity while it runs. */
interface Periods {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/**
 * Rows of one key whose time, both days included, begins before that of an earlier-begun row is over; each names that
 * row. Rows without a start, with a date that could not be read or with an end before the start are left alone. The
 * rows of a key are sorted by start and swept: O(n log n).
 */
export function* findOverlaps(
  table: KeyTable,
  fields: { readonly key: readonly string[]; readonly start: string; readonly end: string },
): Iterable<RelationFinding> {
  if (!table.has(fields.start) || !fields.key.every((field) => table.has(field))) return;
  const periods = readPeriods(table, fields);
  const keys = new CompositeKeys()
    .of(table, fields.key)
    .map((key, row) => (Number.isNaN(periods.start[row]) ? NO_CELL : key));
  for (const rows of groupByKey(keys)) yield* sweep(table, rows, periods);
}

/** `rows` come in rising order, and are put in that of their starts. */
function* sweep(table: KeyTable, rows: Uint32Array, { start, end }: Periods): Iterable<RelationFinding> {
  rows.sort((a, b) => (start[a] as number) - (start[b] as number) || a - b);
  let longest = rows[0] as number;
  for (let at = 1; at < rows.length; at += 1) {
    const row = rows[at] as number;
    if ((start[row] as number) <= (end[longest] as number)) {
      yield { table, row, relatedRow: longest };
      if ((end[row] as number) <= (end[longest] as number)) continue;
    }
    longest = row;
  }
}

function readPeriods(table: KeyTable, fields: { readonly start: string; readonly end: string }): Periods {
  const start = new Float64Array(table.rows).fill(NaN);
  const end = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row += 1) {
    const first = table.cell(fields.start, row);
    if (typeof first === 'number') start[row] = first;
  }
  for (let row = 0; row < table.rows; row += 1) {
    const last = table.cell(fields.end, row);
    end[row] = typeof last === 'number' ? last : Infinity;
    if (last === null || (end[row] as number) < (start[row] as number)) start[row] = NaN;
  }
  return { start, end };
}
