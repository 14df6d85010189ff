import { createExcelHost } from '../../../../addin/hosts/excel/excel-host';
import { openInExcel } from '../../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../../tools/excel-test-host/staff-workbook';

test('a cell is brought into view and selected, in one round trip', async () => {
  const { workbook, rota } = staffWorkbook();
  const { executor } = openInExcel(workbook);
  const host = await createExcelHost();
  const before = executor.syncs.length;
  await host.select(rota.id, 2, 1);
  expect([workbook.selection, executor.syncs.length - before]).toEqual([
    { sheet: rota.id, row: 2, column: 1 },
    1,
  ]);
});

test('a hidden sheet is named', async () => {
  const { workbook, rota } = staffWorkbook();
  rota.visibility = 'Hidden';
  openInExcel(workbook);
  await expect((await createExcelHost()).select(rota.id, 0, 0)).rejects.toMatchObject({
    code: 'unavailable',
    message: 'Rota is hidden. Unhide it in Excel to see this cell.',
  });
});

test('with another window in front, the user is asked to click back', async () => {
  const { workbook, rota } = staffWorkbook();
  const { state } = openInExcel(workbook);
  state.focusLost = true;
  await expect((await createExcelHost()).select(rota.id, 0, 0)).rejects.toMatchObject({
    code: 'lost-focus',
    message: 'Another window is in front. Click in the workbook, then try again.',
  });
});
