import { realStandard } from '../support/real-standard';
import { REFERENCE_DATE } from '../checking/support/real-check';
import { realTemplate } from './support';
import { openWorkbook, writeWorkbook } from '../support/open-workbook';

test('A template written into a file and read back holds the headings and the example row as they were planned', async () => {
  const layout = realStandard.layouts.find(({ id }) => id === 'asc-wds/worker')!;
  const plan = await realTemplate(layout, REFERENCE_DATE);

  const workbook = openWorkbook(writeWorkbook([plan]), 'workers.xlsx');

  const sheet = workbook.sheets.find(({ name }) => name === plan.name)!;
  const read = plan.rows.map((row, at) => sheet.rowValues(at, 0, row.length));
  expect(read).toEqual(plan.rows.map((row) => row.map((cell) => cell?.value ?? null)));
});
