import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { HostChange } from '../../../addin/workbook/host';
import { keyOf } from '../../../tools/excel-test-host/workbook/fake-sheet';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';

test('values arrive as they are meant: codes, dates, text with leading zeros', async () => {
  const { workbook, staff } = staffWorkbook();
  openInExcel(workbook);
  const host = await createExcelHost();
  await host.write([
    { sheet: staff.id, row: 3, column: 1, value: { date: '1990-02-28' } },
    { sheet: staff.id, row: 3, column: 2, value: 31 },
    { sheet: staff.id, row: 2, column: 2, value: '042' },
    { sheet: staff.id, row: 3, column: 3, value: null },
    { sheet: staff.id, row: 4, column: 0, value: '=HYPERLINK("x")' },
  ]);
  expect(staff.rows.slice(2)).toEqual([
    ['A. Adams', 32_874, '042', 45_000],
    ['B. Brown', 32_932, 31, ''],
    ['=HYPERLINK("x")', 33_000, '007', 45_100.5],
  ]);
  expect({ formats: Object.fromEntries(staff.formats), formulas: staff.formulas.size }).toEqual({
    formats: { [keyOf(4, 2)]: '@', [keyOf(2, 2)]: '@' },
    formulas: 0,
  });
});

test('a date in a workbook that counts from 1904 is the same day', async () => {
  const { workbook, staff } = staffWorkbook();
  workbook.date1904 = true;
  openInExcel(workbook);
  const host = await createExcelHost();
  await host.write([{ sheet: staff.id, row: 2, column: 1, value: { date: '2026-11-22' } }]);
  expect(staff.valueAt(2, 1)).toBe(44_886);
});

test('nothing else changes', async () => {
  const { workbook, staff } = staffWorkbook();
  const before = workbook.snapshot();
  openInExcel(workbook);
  const host = await createExcelHost();
  await host.write([{ sheet: staff.id, row: 2, column: 0, value: 'D. Davies' }]);
  await host.write([{ sheet: staff.id, row: 2, column: 0, value: 'A. Adams' }]);
  expect(workbook.snapshot()).toEqual(before);
});

test('writing nothing asks nothing of Excel', async () => {
  const { executor } = openInExcel(staffWorkbook().workbook);
  const host = await createExcelHost();
  const before = executor.syncs.length;
  await host.write([]);
  expect(executor.syncs.length).toBe(before);
});

test('our own writes do not come back as edits of the user', async () => {
  const { workbook, staff } = staffWorkbook();
  const { state } = openInExcel(workbook, { excelApi: '1.9' });
  const host = await createExcelHost();
  const changes: HostChange[] = [];
  host.onChange((change) => changes.push(change));
  await host.write([{ sheet: staff.id, row: 2, column: 0, value: 'D. Davies' }]);
  expect({ changes, events: state.eventsEnabled }).toEqual({ changes: [], events: true });
});

describe('on a protected sheet', () => {
  test('a locked cell is found before anything is written', async () => {
    const { workbook, staff } = staffWorkbook();
    staff.protection.protected = true;
    staff.unlocked.add(keyOf(2, 0));
    const before = workbook.snapshot();
    openInExcel(workbook);
    const host = await createExcelHost();
    const changes = [0, 1].map((column) => ({ sheet: staff.id, row: 2, column, value: 'x' }));
    await expect(host.write(changes)).rejects.toMatchObject({
      code: 'protected',
      message: 'Staff is protected, and these cells are locked. Unprotect the sheet to change them.',
    });
    expect(workbook.snapshot()).toEqual(before);
  });

  test('an unlocked cell is written', async () => {
    const { workbook, staff } = staffWorkbook();
    staff.protection.protected = true;
    staff.unlocked.add(keyOf(2, 0));
    openInExcel(workbook);
    await (await createExcelHost()).write([{ sheet: staff.id, row: 2, column: 0, value: 'x' }]);
    expect(staff.valueAt(2, 0)).toBe('x');
  });
});
