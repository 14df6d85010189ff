/** What becomes of marked cells when whole rows come or go, as Excel itself shifts its rules. */
import type { CellRun } from './cell-runs';
import { ROWS } from './cell-runs';

interface Rows {
  readonly row: number;
  readonly rowCount: number;
}

/** New rows take the look of the row above them: a run that reaches down to it grows into them. */
export function insertRowsIntoRuns(runs: readonly CellRun[], { row, rowCount }: Rows): CellRun[] {
  return runs.flatMap(([first, last]): CellRun[] => {
    const column = first - (first % ROWS);
    if (last < column + row - 1) return [[first, last]];
    const from = first >= column + row ? first + rowCount : first;
    const to = Math.min(last + rowCount, column + ROWS - 1);
    return from > to ? [] : [[from, to]];
  });
}

export function deleteRowsFromRuns(runs: readonly CellRun[], { row, rowCount }: Rows): CellRun[] {
  return runs.flatMap(([first, last]): CellRun[] => {
    const column = first - (first % ROWS);
    const below = column + row + rowCount;
    const from = first < column + row ? first : Math.max(first, below) - rowCount;
    const to = last < column + row ? last : Math.max(last, below - 1) - rowCount;
    return from > to ? [] : [[from, to]];
  });
}
