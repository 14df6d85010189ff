/** That the tests of this folder run Microsoft's own client, and that it is as strict as in Excel. */
import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { commentsOn, dropDownsOn, TO_FIX } from './support/fixing-workbook';

test('a property read before it is loaded is refused', async () => {
  openInExcel(staffWorkbook().workbook);
  const reading = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
  await expect(reading).rejects.toMatchObject({ name: 'RichApi.Error', code: 'PropertyNotLoaded' });
});

test('a property loaded but not yet synced is refused', async () => {
  openInExcel(staffWorkbook().workbook);
  const reading = Excel.run(async (context) => {
    context.workbook.load('name');
    return context.workbook.name;
  });
  await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a call newer than the Excel it runs in is refused', async () => {
  openInExcel(staffWorkbook().workbook, { excelApi: '1.9' });
  const calling = Excel.run(async (context) => void context.workbook.worksheets.onRowSorted);
  await expect(calling).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('an address that is too long is refused', async () => {
  const { workbook, staff } = staffWorkbook();
  openInExcel(workbook);
  const address = Array.from({ length: 2_000 }, (_, i) => `A${i + 1}`).join(',');
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem(staff.id).getRanges(address).load('address');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a request of more than 5 MB is refused', async () => {
  const { workbook, staff } = staffWorkbook();
  openInExcel(workbook);
  const asking = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(staff.id).getRangeByIndexes(0, 0, 1, 1);
    range.values = [['x'.repeat(5 * 1024 * 1024)]];
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
});

test('all that the add-in does works in the oldest Excel it is offered to', async () => {
  const book = staffWorkbook();
  const { workbook, staff } = book;
  const before = workbook.snapshot();
  openInExcel(workbook, { excelApi: '1.9', sets: { RibbonApi: '0' } });
  const host = await createExcelHost();
  host.onChange(() => undefined);
  host.onSelect(() => undefined);
  await host.listSheets();
  const blocks = [];
  for await (const block of host.read(staff.id, { row: 0, rowCount: 5 })) blocks.push(block);
  await host.mark([{ sheet: staff.id, cells: [{ row: 3, column: 1, severity: 'error' }] }]);
  await host.select(staff.id, 3, 1);
  await host.saveSettings({ seen: true });
  await host.loadSettings();
  await host.saveSettings(undefined);
  await host.write([{ sheet: staff.id, row: 3, column: 0, value: 'B. Brown' }]);
  await host.formulasAt([{ sheet: staff.id, row: 3, column: 0 }]);
  await host.updateMarks([{ sheet: staff.id, rows: [{ row: 3, rowCount: 1 }], cells: [] }]);
  await host.clearMarks();
  await host.addDropDowns(dropDownsOn(book));
  await host.removeDropDowns();
  await host.addComments(commentsOn(book));
  await host.removeComments();
  const id = await host.addSheet(TO_FIX, { show: true });
  expect(await host.sheetsOfOurs('to-fix')).toEqual([id]);
  await host.removeSheet(id);
  await host.giveWorkbook('Template.xlsx', new Uint8Array([1]));
  expect([blocks.length, workbook.snapshot()]).toEqual([1, before]);
});
