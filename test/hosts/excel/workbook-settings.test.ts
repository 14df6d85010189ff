import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import { openInExcel } from '../../support/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../support/excel-test-host/staff-workbook';

test('settings come back as they were saved, in a later session too', async () => {
  const { workbook } = staffWorkbook();
  openInExcel(workbook);
  const settings = { version: 1, choices: [{ sheet: 'Staff', headingRow: 1, columns: { C: null } }] };
  await (await createExcelHost()).saveSettings(settings);
  expect(await (await createExcelHost()).loadSettings()).toEqual(settings);
});

test('a workbook we have not seen has none', async () => {
  openInExcel(staffWorkbook().workbook);
  expect(await (await createExcelHost()).loadSettings()).toBeUndefined();
});

test('settings of another add-in are left alone', async () => {
  const { workbook } = staffWorkbook();
  openInExcel(workbook);
  const host = await createExcelHost();
  await host.saveSettings({ a: 1 });
  await host.saveSettings(undefined);
  await host.saveSettings(undefined);
  expect([...workbook.settings]).toEqual([['another-add-in', { of: 'the user' }]]);
});
