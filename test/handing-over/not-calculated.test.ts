import { reportHtml } from '../../addin/handing-over/report-html';
import { reportPlans } from '../../addin/handing-over/report-plans';
import type { CheckRun } from '../../addin/model/check-run';
import { makeFinding } from '../checking/support/make-run';
import { OPTIONS, staffRun } from './staff-run';

const UNKNOWN = { error: 'not calculated' } as const;
const REPORT = { ...OPTIONS, name: 'staff.xlsx', madeOn: '2026-11-22' };
const WORDS =
  'Sheet Staff: 12 cells hold formulas that have not been calculated; open it in Excel and save. They could not be checked.';

/** Row 2 is right; of row 3 one cell is a formula without its result. The other eleven are in columns of no item. */
function unknownRun(): CheckRun {
  const run = staffRun([{ ref: 'A1' }, { ref: 'B2', hours: UNKNOWN }]);
  const tables = run.tables.map((table) => ({ ...table, sheet: { ...table.sheet, notCalculated: 12 } }));
  const cell = { row: 2, rule: 'standard/not-calculated', reason: 'not-calculated' } as const;
  return { ...run, tables, findings: [makeFinding('HOURS', cell)] };
}

describe('A report of a sheet with formulas that have not been calculated', () => {
  const cells = reportPlans(unknownRun(), REPORT).map(({ rows }) =>
    rows.map((row) => row.map((one) => one?.value ?? null)),
  );

  it('says so at its beginning, as a workbook', () => {
    expect(cells[0]).toContainEqual(['Not complete', WORDS]);
  });

  it('names each such cell of a column that is checked, with what to do, and calls none blank', () => {
    expect(cells[1]![1]!.slice(0, 6)).toEqual([
      'Staff',
      'D3',
      'HOURS',
      'not calculated',
      'The cell holds a formula that has not been calculated.',
      'Open the workbook in Excel and save it.',
    ]);
    expect(JSON.stringify(cells)).not.toMatch(/blank|no problems/i);
  });

  it('says so as a page to print', () => {
    const page = reportHtml(unknownRun(), REPORT).replace(/\s+/g, ' ');
    expect(page).toContain(WORDS);
    expect(page).not.toMatch(/is blank|no problems/i);
  });
});
