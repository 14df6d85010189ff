import type { CheckRun } from '../model/check-run';

/** Rows looked at: the first that hold a number or its digits tell. */
const ROWS = 200;

const known = new WeakMap<CheckRun, Map<string, boolean>>();

/** Whether the numbers of a column are stored as numbers, as the first of its rows that have any do. */
export function holdsNumbers(run: CheckRun, table: number, column: number): boolean {
  const columns = known.get(run) ?? new Map<string, boolean>();
  known.set(run, columns);
  const key = `${table} ${column}`;
  const before = columns.get(key);
  if (before !== undefined) return before;
  const holds = look(run, table, column);
  columns.set(key, holds);
  return holds;
}

function look(run: CheckRun, table: number, column: number): boolean {
  const { firstRow, rows } = run.tables[table]!;
  for (let row = firstRow; row < firstRow + Math.min(rows, ROWS); row++) {
    const value = run.valueAt(table, row, column);
    if (typeof value === 'number') return true;
    if (typeof value === 'string' && /^\d+$/.test(value)) return false;
  }
  return false;
}
