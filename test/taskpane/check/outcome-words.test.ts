import { outcomeWords } from '../../../addin/taskpane/check/outcome-words';
import type { CheckRun } from '../../../addin/model/check-run';
import { makeFinding, makeRun } from '../../support/check-run';

const FAILED = { table: 0, firstRow: 0, rows: 5, problem: { title: 'No answer', detail: '', retry: true } };

const SHEET =
  'Sheet Staff: 12 cells hold formulas that have not been calculated; open it in Excel and save. They could not be checked.';
const unknown = ({ tables, ...run }: CheckRun): CheckRun => ({
  ...run,
  tables: tables.map((table) => ({ ...table, sheet: { ...table.sheet, name: 'Staff', notCalculated: 12 } })),
});

/** With each column's heading known, and a note on the headings. */
const noted = ({ tables, ...run }: CheckRun): CheckRun => ({
  ...run,
  tables: tables.map((table) => ({
    ...table,
    columns: table.columns.filter(({ field }) => field !== undefined),
    problems: [{ kind: 'order', severity: 'warning', field: 'DOB', message: 'No column for it.' }],
  })),
});

test.each([
  [noted(makeRun([])), 'Checked 10 rows: no problems in the cells.'],
  [makeRun([]), 'Checked 10 rows: no problems in what was checked.'],
  [makeRun([], { rowsChecked: 0 }), 'There is nothing to check yet.'],
  [makeRun([makeFinding(1)], { rowsChecked: 1 }), 'Checked 1 row: 1 error.'],
  [
    makeRun([makeFinding(1), makeFinding(2), makeFinding(3, 'query'), makeFinding(4, 'warning')]),
    'Checked 10 rows: 2 errors, 1 query and 1 warning.',
  ],
  [makeRun([makeFinding(1)], { stopped: true }), 'Stopped after 10 rows: 1 error.'],
  [unknown(makeRun([])), `Checked 10 rows. ${SHEET}`],
  [unknown(makeRun([makeFinding(1)])), `Checked 10 rows: 1 error. ${SHEET}`],
  [makeRun([], { failed: [FAILED] }), 'Checked 10 rows. Part of the workbook could not be checked.'],
])('The end of a check is told in one sentence', (run, words) => {
  expect(outcomeWords(run)).toBe(words);
});
