import type { KeyTable, RelationFinding } from '../rules/rule';
import { CompositeKeys } from './composite-keys';

interface Period {
  readonly row: number;
  readonly key: number;
  readonly start: number;
  /** Last day; Infinity while it runs. */
  readonly end: number;
}

/**
 * Rows of one key whose time, both days included, begins before that of an earlier-begun row is over; each names that
 * row. Rows without a start, with a date that could not be read or with an end before the start are left alone. Sorted
 * once and swept: O(n log n).
 */
export function* findOverlaps(
  table: KeyTable,
  fields: { readonly key: readonly string[]; readonly start: string; readonly end: string },
): Iterable<RelationFinding> {
  if (!table.has(fields.start) || !fields.key.every((field) => table.has(field))) return;
  const periods = readPeriods(table, fields).sort(
    (a, b) => a.key - b.key || a.start - b.start || a.row - b.row,
  );
  let longest: Period | undefined;
  for (const period of periods) {
    if (longest !== undefined && longest.key === period.key && period.start <= longest.end) {
      yield { table, row: period.row, relatedRow: longest.row };
      if (period.end <= longest.end) continue;
    }
    longest = period;
  }
}

function readPeriods(
  table: KeyTable,
  fields: { readonly key: readonly string[]; readonly start: string; readonly end: string },
): Period[] {
  const keys = new CompositeKeys();
  const periods: Period[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const key = keys.of(table, fields.key, row);
    const start = table.cell(fields.start, row);
    const end = table.cell(fields.end, row);
    if (key === undefined || typeof start !== 'number' || end === null) continue;
    const last = typeof end === 'number' ? end : Infinity;
    if (last >= start) periods.push({ row, key, start, end: last });
  }
  return periods;
}
