import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('work waits until the cell is left, and the pane is told that it waits', async () => {
  const { workbook, staff } = staffWorkbook();
  const { executor } = openInExcel(workbook);
  const waiting: boolean[] = [];
  const host = await createExcelHost({ onWaiting: (is) => waiting.push(is) });
  executor.startCellEdit();
  const listed = host.listSheets();
  await jest.advanceTimersByTimeAsync(1_999);
  expect(waiting).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(waiting).toEqual([true]);
  executor.endCellEdit();
  expect((await listed).map(({ name }) => name)).toEqual([staff.name, 'Rota']);
  expect(waiting).toEqual([true, false]);
});

test('a cell that is not left within a minute is named as the likely reason', async () => {
  const { workbook } = staffWorkbook();
  const { executor } = openInExcel(workbook);
  const host = await createExcelHost();
  executor.startCellEdit();
  const outcome = host.clearMarks().catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await outcome).toMatchObject({
    code: 'unavailable',
    message:
      'Excel has not answered for 60 seconds. If a cell is being edited, or a window of Excel is waiting for a ' +
      'choice, finish that and try again.',
  });
});

test('an Excel that cannot wait says at once that a cell is being edited', async () => {
  const { workbook } = staffWorkbook();
  const { executor } = openInExcel(workbook, { sets: { DelayForCellEdit: '0' } });
  const host = await createExcelHost();
  executor.startCellEdit();
  await expect(host.listSheets()).rejects.toMatchObject({
    code: 'cell-edit',
    message: 'A cell is being edited. Press Enter or Esc in Excel, then try again.',
  });
});
