import { createExcelHost } from '../../../../addin/hosts/excel/excel-host';
import { keyOf } from '../../../../tools/excel-test-host/workbook/fake-sheet';
import { FakeWorkbook } from '../../../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../../tools/excel-test-host/staff-workbook';

test('formulas come in the order asked for, null where there is none', async () => {
  const { workbook, staff, rota } = staffWorkbook();
  rota.formulas.set(keyOf(2, 1), '=VLOOKUP(A2,Lists!A:B,2,0)');
  staff.type(2, 0, "'=not a formula");
  openInExcel(workbook);
  const host = await createExcelHost();
  const places = [
    { sheet: rota.id, row: 2, column: 1 },
    { sheet: staff.id, row: 2, column: 0 },
    { sheet: rota.id, row: 0, column: 0 },
    { sheet: rota.id, row: 1, column: 0 },
    { sheet: rota.id, row: 2, column: 1 },
  ];
  expect(await host.formulasAt(places)).toEqual([
    '=VLOOKUP(A2,Lists!A:B,2,0)',
    null,
    '=SUM(A2:A3)',
    null,
    '=VLOOKUP(A2,Lists!A:B,2,0)',
  ]);
});

test('9,000 cells below each other take one round trip, no cells none', async () => {
  const workbook = new FakeWorkbook();
  const sheet = workbook.addSheet('Staff', [['x']]);
  const { executor } = openInExcel(workbook);
  const host = await createExcelHost();
  const before = executor.syncs.length;
  const places = Array.from({ length: 9_000 }, (_, row) => ({ sheet: sheet.id, row, column: 0 }));
  expect(new Set(await host.formulasAt(places))).toEqual(new Set([null]));
  expect(await host.formulasAt([])).toEqual([]);
  expect(executor.syncs.length - before).toBe(1);
});
