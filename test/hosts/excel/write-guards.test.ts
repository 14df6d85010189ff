import fc from 'fast-check';
import type { CellValue } from '../../../core/api/shapes';
import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { CellChange, Host } from '../../../addin/workbook/host';
import { keyOf } from '../../../tools/excel-test-host/workbook/fake-sheet';
import { FakeWorkbook } from '../../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';

async function cellAt(host: Host, sheet: string, row: number, column: number): Promise<CellValue> {
  for await (const { rows } of host.read(sheet, { row, rowCount: 1, column, columnCount: 1 })) {
    return rows[0]?.[0] ?? null;
  }
  return null;
}

test('a formula is never written over, nor a cell that shows a result of one', async () => {
  const { workbook, rota } = staffWorkbook();
  rota.spilled.add(keyOf(2, 1));
  openInExcel(workbook);
  const host = await createExcelHost();
  const places = [
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
  ];
  const changes = places.map(([row = 0, column = 0]) => ({ sheet: rota.id, row, column, value: 'x' }));
  expect(await host.write(changes)).toEqual({
    skipped: [
      { sheet: rota.id, row: 0, column: 0, why: 'formula' },
      { sheet: rota.id, row: 2, column: 1, why: 'formula' },
    ],
  });
  expect(rota.rows).toEqual([
    [0, 1],
    ['x', 'x'],
    [2, 3],
  ]);
  expect(rota.formulas.get(keyOf(0, 0))).toBe('=SUM(A2:A3)');
});

test('an Excel that cannot tell where results spill writes all the same', async () => {
  const { workbook, rota } = staffWorkbook();
  openInExcel(workbook, { excelApi: '1.9' });
  const host = await createExcelHost();
  expect(await host.write([{ sheet: rota.id, row: 2, column: 1, value: 9 }])).toEqual({ skipped: [] });
});

test('a cell that no longer holds what it held is left alone', async () => {
  const { workbook, staff } = staffWorkbook();
  openInExcel(workbook);
  const host = await createExcelHost();
  const held: readonly [row: number, column: number, before: CellValue, as: boolean][] = [
    [2, 1, { date: '1990-01-01' }, true],
    [3, 1, '31/02/1990', true],
    [4, 1, { date: '1990-01-01' }, false],
    [2, 2, '31', false],
    [2, 3, { date: '2023-03-15' }, true],
    [3, 3, { error: '#N/A' }, true],
    [4, 3, { date: '2023-06-23' }, false],
    [0, 1, null, true],
    [4, 2, null, false],
  ];
  const changes = held.map(([row, column, before]) => ({ sheet: staff.id, row, column, before, value: 'x' }));
  const { skipped } = await host.write(changes);
  expect(skipped.map(({ row, column, why }) => [row, column, why]).sort()).toEqual(
    held
      .filter(([, , , as]) => !as)
      .map(([row, column]) => [row, column, 'changed'])
      .sort(),
  );
  for (const [row, column, , as] of held) expect(staff.valueAt(row, column) === 'x').toBe(as);
});

const FORMATS = ['General', '@', 'dd/mm/yyyy', '0.00', 'hh:mm'];
const days = fc
  .date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => ({ date: date.toISOString().slice(0, 10) }));
const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '007',
    '31',
    '1-2',
    '1/2/2026',
    'TRUE',
    '=A1',
    "'quoted",
    '+44',
    '-1',
    '@x',
    '#N/A',
    '1e5',
    'May 20',
  ),
  fc.constant('1'.repeat(300)),
  // Adding nothing makes 0 of -0, which JSON does not carry.
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => number + 0),
  fc.integer({ min: -5, max: 60_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A' } as const),
  days,
  fc.constant({ date: '2026-11-22T12:30:00' }),
);

test('what is written is what is read again, whatever the cell looked like', async () => {
  const workbook = new FakeWorkbook();
  const sheet = workbook.addSheet('Staff', [['before']]);
  openInExcel(workbook);
  const host = await createExcelHost();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FORMATS), values, values, async (format, first, value) => {
      sheet.setFormat(0, 0, format);
      await host.write([{ sheet: sheet.id, row: 0, column: 0, value: first }]);
      await host.write([{ sheet: sheet.id, row: 0, column: 0, value, before: first }]);
      expect(await cellAt(host, sheet.id, 0, 0)).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

describe('many cells that lie apart', () => {
  const COUNT = 8_000;

  async function opened() {
    const workbook = new FakeWorkbook();
    const rows = Array.from({ length: 2 * COUNT }, (_, row) => [`0${row}`, row]);
    const sheet = workbook.addSheet('Staff', rows);
    const excel = openInExcel(workbook);
    const host = await createExcelHost({ timeLimit: 2_000 });
    const changes: CellChange[] = Array.from({ length: COUNT }, (_, i) => ({
      ...{ sheet: sheet.id, row: i * 2, column: 0, value: 'x' },
    }));
    return { workbook, excel, host, changes };
  }

  test('take several requests, each well within what Excel on the web takes', async () => {
    const { excel, host, changes } = await opened();
    const before = excel.executor.syncs.length;
    await host.write(changes);
    const syncs = excel.executor.syncs.slice(before);
    expect(syncs).toHaveLength(8);
    expect(Math.max(...syncs.map(({ bytesUp }) => bytesUp))).toBeLessThan(4_000_000);
    expect(Math.max(...syncs.map(({ bytesDown }) => bytesDown))).toBeLessThan(4_000_000);
  });

  test('are one act: when the last request fails, those before it are taken back', async () => {
    const { workbook, excel, host, changes } = await opened();
    const before = workbook.snapshot();
    excel.executor.failAt(8, { kind: 'refuse-after', code: 'GeneralException', actions: 50 });
    await expect(host.write(changes)).rejects.toMatchObject({ code: 'unavailable' });
    expect(workbook.snapshot()).toEqual(before);
  });

  test('a locked one among the last stops them all before any is written', async () => {
    const { workbook, host, changes } = await opened();
    const rota = workbook.addSheet('Rota', [['x']]);
    rota.protection.protected = true;
    const before = workbook.snapshot();
    const locked = { sheet: rota.id, row: 0, column: 0, value: 'y' };
    await expect(host.write([...changes, locked])).rejects.toMatchObject({ code: 'protected' });
    expect(workbook.snapshot()).toEqual(before);
  });
});

test('where Excel can, all round trips of a write are one step of Undo', async () => {
  const { workbook, staff } = staffWorkbook();
  openInExcel(workbook, { excelApi: '1.20' });
  const host = await createExcelHost();
  const real = Excel.run;
  const asked: unknown[] = [];
  Object.assign(globalThis, {
    Excel: {
      ...Excel,
      run: (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
        asked.push(options);
        return real(options, batch);
      },
    },
  });
  await host.write([{ sheet: staff.id, row: 2, column: 0, value: 'x' }]);
  expect(asked).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
});
