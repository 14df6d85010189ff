import type { CellValue } from '../../../functions/http/api';
import type { CellChange } from '../host';

/** Cells of one column that stand below each other. */
export interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[];
}

/** Of more cells, Office.js itself cuts a write into pieces of 1,500. */
const MAX_RUN = 1_500;

/** The changes as runs, by sheet, column and row. The last change of a cell counts. */
export function groupRuns(changes: readonly CellChange[]): Run[] {
  const latest = new Map(changes.map((change) => [`${change.row},${change.column},${change.sheet}`, change]));
  const sorted = [...latest.values()].sort(
    (a, b) => compare(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: Run[] = [];
  for (const { sheet, row, column, value } of sorted) {
    const run = runs.at(-1);
    const follows =
      run?.sheet === sheet &&
      run.column === column &&
      run.row + run.values.length === row &&
      run.values.length < MAX_RUN;
    if (follows) run.values.push(value);
    else runs.push({ sheet, row, column, values: [value] });
  }
  return runs;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
