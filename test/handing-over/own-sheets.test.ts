import { OWN_SHEET } from '../../addin/handing-over/own-sheets';
import { reportPlans } from '../../addin/handing-over/report-plans';
import { toFixSheet } from '../../addin/handing-over/to-fix-sheet';
import type { SheetPlan } from '../../addin/workbook/sheet-plan';
import type { MemorySheet } from '../../tools/memory-host';
import { checkReal, matchReal } from '../checking/support/real-check';

const STAFF: MemorySheet = {
  name: 'Staff',
  cells: [
    ['UNIQUEWORKERID', 'ETHNICITY', 'DOB', 'GENDER'],
    ['w1', 'White British', '01/02/1980', '1'],
    ['w2', '99', '01/02/1980', '9'],
  ],
};

/** A sheet as a file that another program has saved would have it: without any tag. */
function toSheet({ name, rows }: SheetPlan): MemorySheet {
  return { name, cells: rows.map((cells) => cells.map((cell) => cell?.value ?? null)) };
}

async function plansOf(): Promise<readonly SheetPlan[]> {
  const run = await checkReal([STAFF]);
  const options = { source: 'workbook', name: 'staff.xlsx', madeOn: '2026-11-22' } as const;
  const changes = [{ sheet: 'Staff', row: 1, column: 1, before: '3', value: '31' }];
  return [toFixSheet(run, options), ...reportPlans(run, { ...options, changes })];
}

test('Sheets that were made of a check are never taken for data', async () => {
  const own = (await plansOf()).map(toSheet);
  const { tables, unmatched } = await matchReal([STAFF, ...own]);

  expect(tables.map(({ sheet }) => sheet.name)).toEqual(['Staff']);
  expect(unmatched.map(({ sheet, reason }) => [sheet.name, reason])).toEqual(
    ['To fix', 'Summary', 'Problems', 'Explained queries', 'Changes made'].map((name) => [name, OWN_SHEET]),
  );
});

test('unless the user says that one is', async () => {
  const [toFix] = (await plansOf()).map(toSheet);
  const choice = {
    sheet: 'To fix',
    layout: 'asc-wds/worker',
    columns: new Map([[4, 'ETHNICITY']]),
    headingRow: 4,
  };
  const { tables } = await matchReal([toFix!], { choices: [choice] });

  expect(tables.map(({ sheet, layout }) => [sheet.name, layout.id])).toEqual([['To fix', 'asc-wds/worker']]);
});
