import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { CellBlock, Host, ReadOptions } from '../../../addin/workbook/host';
import { FakeWorkbook } from '../../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';

async function readAll(host: Host, sheet: string, options: ReadOptions): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of host.read(sheet, options)) blocks.push(block);
  return blocks;
}

test('the host is named after the workbook', async () => {
  openInExcel(staffWorkbook().workbook);
  const { kind, source, name } = await createExcelHost();
  expect({ kind, source, name }).toEqual({ kind: 'excel', source: 'workbook', name: 'Staff 2026.xlsx' });
});

describe('listing sheets', () => {
  test('tells used ranges, protection and what is hidden, in two round trips', async () => {
    const { workbook, staff, rota } = staffWorkbook();
    rota.visibility = 'VeryHidden';
    rota.protection.protected = true;
    const blank = workbook.addSheet('Blank');
    blank.protection = { protected: true, allowFormatCells: true };
    const { executor } = openInExcel(workbook);
    const host = await createExcelHost();
    const before = executor.syncs.length;
    expect(await host.listSheets()).toEqual([
      {
        ...{ id: staff.id, name: 'Staff', protected: false, hidden: false },
        usedRange: { row: 0, column: 0, rowCount: 5, columnCount: 4 },
      },
      {
        ...{ id: rota.id, name: 'Rota', protected: true, hidden: true },
        usedRange: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
      },
      {
        ...{ id: blank.id, name: 'Blank', protected: false, hidden: false },
        usedRange: { row: 0, column: 0, rowCount: 0, columnCount: 0 },
      },
    ]);
    expect(executor.syncs.length - before).toBe(2);
  });

  test('takes no more round trips for 40 sheets', async () => {
    const workbook = new FakeWorkbook();
    for (let i = 0; i < 40; i += 1) workbook.addSheet(`Sheet ${i}`, [['a']]);
    const { executor } = openInExcel(workbook);
    const host = await createExcelHost();
    const before = executor.syncs.length;
    expect(await host.listSheets()).toHaveLength(40);
    expect(executor.syncs.length - before).toBe(2);
  });
});

describe('rows that tables show as their totals', () => {
  /** Tables by sheet: area, and whether totals are shown. */
  async function listed(tables: Readonly<Record<string, readonly (readonly [string, boolean])[]>>) {
    const workbook = new FakeWorkbook();
    for (const [name, own] of Object.entries(tables)) {
      const sheet = workbook.addSheet(name, Array<string[]>(12).fill(['a', 'b', 'c', 'd', 'e']));
      own.forEach(([address, showTotals], at) => {
        sheet.tables.push({ name: `${name}${at}`, address, showTotals });
      });
    }
    const { executor } = openInExcel(workbook);
    const host = await createExcelHost();
    const before = executor.syncs.length;
    const sheets = await host.listSheets();
    return {
      syncs: executor.syncs.length - before,
      totals: sheets.map(({ totalsRows }) => totalsRows?.map((row) => row + 1)),
    };
  }

  test.each([
    ['none where no table shows any', { Staff: [['A1:C12', false]] }, [undefined]],
    ['the last of a table', { Staff: [['A1:C12', true]] }, [[12]]],
    [
      'of each table, once a row',
      {
        Staff: [
          ['D1:E5', true],
          ['A7:B12', true],
          ['A1:B5', true],
        ],
      },
      [[5, 12]],
    ],
    [
      'on the sheet they stand on',
      { Staff: [['A1:C12', false]], Agency: [['B2:C9', true]] },
      [undefined, [9]],
    ],
  ] as const)('%s, in two round trips', async (_, tables, totals) => {
    expect(await listed(tables)).toEqual({ syncs: 2, totals });
  });

  test('take no more round trips for 60 tables', async () => {
    const many = Array.from({ length: 60 }, () => ['A1:C12', true] as const);
    expect((await listed({ Staff: many })).syncs).toBe(2);
  });
});

describe('reading cells', () => {
  test('gives text as typed, dates as dates, errors as errors, and merged headings in their first cell', async () => {
    const { workbook, staff } = staffWorkbook();
    openInExcel(workbook);
    const host = await createExcelHost();
    await host.listSheets();
    expect(await readAll(host, staff.id, { row: 0, rowCount: 5 })).toEqual([
      {
        row: 0,
        column: 0,
        rows: [
          ['Staff of Elm House', null, null, null],
          ['Name', 'Date of birth', 'Ethnicity', 'Start date'],
          ['A. Adams', { date: '1990-01-01' }, 31, { date: '2023-03-15' }],
          ['B. Brown', '31/02/1990', 'White British', { error: '#N/A' }],
          ['C. Clark', { date: '1990-05-07' }, '007', { date: '2023-06-23T12:00:00' }],
        ],
      },
    ]);
  });

  test('gives the columns asked for', async () => {
    const { workbook, staff } = staffWorkbook();
    openInExcel(workbook);
    const host = await createExcelHost();
    expect(await readAll(host, staff.id, { row: 2, rowCount: 2, column: 2, columnCount: 1 })).toEqual([
      { row: 2, column: 2, rows: [[31], ['White British']] },
    ]);
    expect(await readAll(host, staff.id, { row: 2, rowCount: 1, column: 2 })).toEqual([
      { row: 2, column: 2, rows: [[31, { date: '2023-03-15' }]] },
    ]);
  });

  test('starts at the first used column when none is asked for', async () => {
    const workbook = new FakeWorkbook();
    const sheet = workbook.addSheet('Indented', [[], ['', '', 'x', 'y']]);
    openInExcel(workbook);
    const host = await createExcelHost();
    expect(await readAll(host, sheet.id, { row: 1, rowCount: 1 })).toEqual([
      { row: 1, column: 2, rows: [['x', 'y']] },
    ]);
  });

  test('reads a blank sheet without asking for a cell', async () => {
    const workbook = new FakeWorkbook();
    const sheet = workbook.addSheet('Blank');
    openInExcel(workbook);
    expect(await readAll(await createExcelHost(), sheet.id, { row: 0, rowCount: 0 })).toEqual([]);
  });

  test('knows a workbook that counts its days from 1904', async () => {
    const { workbook, staff } = staffWorkbook();
    workbook.date1904 = true;
    openInExcel(workbook);
    const host = await createExcelHost();
    const [block] = await readAll(host, staff.id, { row: 2, rowCount: 1, column: 3, columnCount: 1 });
    expect(block?.rows).toEqual([[{ date: '2027-03-16' }]]);
  });

  test('counts from 1900 when Excel does not say', async () => {
    const { workbook, staff } = staffWorkbook();
    openInExcel(workbook).executor.failAt(2, { kind: 'refuse', code: 'NotImplemented' });
    const host = await createExcelHost();
    const [block] = await readAll(host, staff.id, { row: 2, rowCount: 1, column: 3, columnCount: 1 });
    expect(block?.rows).toEqual([[{ date: '2023-03-15' }]]);
  });

  test('text that looks like an error stays text, for one round trip more', async () => {
    const workbook = new FakeWorkbook();
    const sheet = workbook.addSheet('Codes', [['a', '#12', '#N/A']]);
    sheet.errors.add('0,2');
    const { executor } = openInExcel(workbook);
    const host = await createExcelHost();
    const before = executor.syncs.length;
    const [block] = await readAll(host, sheet.id, { row: 0, rowCount: 1, column: 0, columnCount: 3 });
    expect(block?.rows).toEqual([['a', '#12', { error: '#N/A' }]]);
    expect(executor.syncs.length - before).toBe(2);
  });

  test('a block Excel finds too big is read in halves', async () => {
    const { workbook, staff } = staffWorkbook();
    workbook.maxCellsARead = 8;
    openInExcel(workbook);
    const blocks = await readAll(await createExcelHost(), staff.id, {
      row: 0,
      rowCount: 5,
      column: 0,
      columnCount: 4,
    });
    expect(blocks.map(({ row, rows }) => [row, rows.length])).toEqual([
      [0, 2],
      [2, 2],
      [4, 1],
    ]);
  });

  test.each(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'])(
    'a block refused with %s is read in halves too',
    async (code) => {
      const { workbook, staff } = staffWorkbook();
      const { executor } = openInExcel(workbook);
      const host = await createExcelHost();
      executor.failAt(1, { kind: 'refuse', code });
      const blocks = await readAll(host, staff.id, { row: 0, rowCount: 4, column: 0, columnCount: 1 });
      expect(blocks.map(({ row, rows }) => [row, rows.length])).toEqual([
        [0, 2],
        [2, 2],
      ]);
    },
  );

  test('a single row that is too big is said to be', async () => {
    const { workbook, staff } = staffWorkbook();
    workbook.maxCellsARead = 3;
    openInExcel(workbook);
    const reading = readAll(await createExcelHost(), staff.id, {
      row: 0,
      rowCount: 5,
      column: 0,
      columnCount: 4,
    });
    await expect(reading).rejects.toMatchObject({ name: 'HostError', code: 'too-big' });
  });

  test('a sheet deleted in the meantime is said to be gone', async () => {
    const { workbook, staff } = staffWorkbook();
    openInExcel(workbook);
    const host = await createExcelHost();
    workbook.sheets.shift();
    await expect(
      readAll(host, staff.id, { row: 0, rowCount: 1, column: 0, columnCount: 1 }),
    ).rejects.toMatchObject({
      code: 'unreadable',
      message: 'A sheet has been renamed, moved or deleted in the meantime. Check the workbook again.',
    });
  });

  test('leaves nothing held in Excel', async () => {
    const { workbook, staff } = staffWorkbook();
    const { state } = openInExcel(workbook);
    const host = await createExcelHost();
    await host.listSheets();
    await readAll(host, staff.id, { row: 0, rowCount: 5 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(state.references.size).toBe(0);
  });
});
