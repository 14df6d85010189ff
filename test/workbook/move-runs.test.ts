import type { CellRun } from '../../addin/workbook/cell-runs';
import { cellKey, ROWS } from '../../addin/workbook/cell-runs';
import { deleteRowsFromRuns, insertRowsIntoRuns } from '../../addin/workbook/move-runs';

/** Rows of column C. */
function run(first: number, last: number): CellRun {
  return [cellKey({ row: first, column: 2 }), cellKey({ row: last, column: 2 })];
}

test.each([
  { where: 'above', row: 1, after: [run(7, 11)] },
  { where: 'at its first row', row: 5, after: [run(7, 11)] },
  { where: 'within', row: 7, after: [run(5, 11)] },
  { where: 'right below, where new rows take its look', row: 10, after: [run(5, 11)] },
  { where: 'further below', row: 11, after: [run(5, 9)] },
])('two rows inserted $where', ({ row, after }) => {
  expect(insertRowsIntoRuns([run(5, 9)], { row, rowCount: 2 })).toEqual(after);
});

test.each([
  { where: 'above', row: 1, rowCount: 2, after: [run(3, 7)] },
  { where: 'over its first row', row: 4, rowCount: 2, after: [run(4, 7)] },
  { where: 'within', row: 6, rowCount: 2, after: [run(5, 7)] },
  { where: 'over its last row', row: 9, rowCount: 4, after: [run(5, 8)] },
  { where: 'below', row: 10, rowCount: 2, after: [run(5, 9)] },
  { where: 'over all of it', row: 5, rowCount: 5, after: [] },
  { where: 'over more than all of it', row: 0, rowCount: 20, after: [] },
])('rows deleted $where', ({ row, rowCount, after }) => {
  expect(deleteRowsFromRuns([run(5, 9)], { row, rowCount })).toEqual(after);
});

test('what is pushed over the end of the sheet is gone', () => {
  const runs = [run(0, 0), run(ROWS - 3, ROWS - 1)];
  expect(insertRowsIntoRuns(runs, { row: 5, rowCount: 2 })).toEqual([run(0, 0), run(ROWS - 1, ROWS - 1)]);
});
