import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';

test('a new workbook is opened beside the user’s own, byte for byte', async () => {
  const { workbook } = staffWorkbook();
  const before = workbook.snapshot();
  openInExcel(workbook);
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 31) % 256);
  await (await createExcelHost()).giveWorkbook('Template.xlsx', bytes);
  expect(workbook.opened.map((base64) => Uint8Array.from(Buffer.from(base64, 'base64')))).toEqual([bytes]);
  expect(workbook.snapshot()).toEqual(before);
});

test('one that is too big is said to be', async () => {
  const { workbook } = staffWorkbook();
  openInExcel(workbook);
  const host = await createExcelHost();
  await expect(host.giveWorkbook('Template.xlsx', new Uint8Array(4_000_000))).rejects.toMatchObject({
    code: 'too-big',
    message: 'The new workbook is too big for Excel to open from here. Choose less for it.',
  });
});
