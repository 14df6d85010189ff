/** Sets of cells as runs of cells below each other: a sheet's marks are many cells and few runs. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** First and last cell of a run, as keys: column by column, each from its first row to its last. */
export type CellRun = readonly [first: number, last: number];

/** Rows of a sheet. */
export const ROWS = 1_048_576;

export function cellKey({ row, column }: Place): number {
  return column * ROWS + row;
}

/** The runs of these cells, in order; a cell given twice counts once. No run goes from one column into the next. */
export function runsOfKeys(keys: Iterable<number>): CellRun[] {
  const sorted = Float64Array.from(new Set(keys)).sort();
  const runs: CellRun[] = [];
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at] ?? 0;
    let length = 1;
    while (sorted[at + length] === first + length && (first + length) % ROWS !== 0) length += 1;
    runs.push([first, first + length - 1]);
    at += length;
  }
  return runs;
}

/** Cells of either. Both in order. */
export function unionRuns(a: readonly CellRun[], b: readonly CellRun[]): CellRun[] {
  const sorted = [...a, ...b].sort((x, y) => x[0] - y[0]);
  const runs: [number, number][] = [];
  for (const [first, last] of sorted) {
    const run = runs.at(-1);
    const joins = run && first <= run[1] + 1 && Math.floor(first / ROWS) === Math.floor(run[0] / ROWS);
    if (joins) run[1] = Math.max(run[1], last);
    else runs.push([first, last]);
  }
  return runs;
}

/** Cells of the first that are not in the second. Both in order. */
export function subtractRuns(from: readonly CellRun[], what: readonly CellRun[]): CellRun[] {
  const left: CellRun[] = [];
  let at = 0;
  for (const [start, last] of from) {
    let first = start;
    while ((what[at]?.[1] ?? Infinity) < first) at += 1;
    for (let next = at; (what[next]?.[0] ?? Infinity) <= last; next += 1) {
      const [cutFirst, cutLast] = what[next] ?? [0, 0];
      if (cutFirst > first) left.push([first, cutFirst - 1]);
      first = Math.max(first, cutLast + 1);
    }
    if (first <= last) left.push([first, last]);
  }
  return left;
}

/** The cells of these rows, one by one. */
export function keysInRows(
  runs: readonly CellRun[],
  rows: readonly { readonly row: number; readonly rowCount: number }[],
): number[] {
  return runs.flatMap(([first, last]) => {
    const column = first - (first % ROWS);
    return rows.flatMap(({ row, rowCount }) => {
      const from = Math.max(first, column + row);
      const to = Math.min(last, column + row + rowCount - 1);
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
    });
  });
}

/** How many cells there are. */
export function countCells(runs: readonly CellRun[]): number {
  return runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
