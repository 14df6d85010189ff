import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { SheetMarks } from '../../../addin/workbook/host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import type { StaffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';

function marksOn({ staff, rota }: StaffWorkbook): SheetMarks[] {
  return [
    {
      sheet: staff.id,
      cells: [
        { row: 3, column: 1, severity: 'error' },
        { row: 3, column: 2, severity: 'error' },
        { row: 4, column: 2, severity: 'query' },
        { row: 4, column: 2, severity: 'warning' },
        { row: 4, column: 3, severity: 'warning' },
      ],
    },
    { sheet: rota.id, cells: [{ row: 0, column: 0, severity: 'error' }] },
  ];
}

const ERROR_MARK = {
  ...{ type: 'Custom', formula: '=LEN("workforce:error")>0', stopIfTrue: false },
  ...{ fill: '#FDE7E9', fontColor: '#8E0B14', bold: true },
};

test('marks are conditional formats that lie over everything and change nothing under them', async () => {
  const book = staffWorkbook();
  const untouched = book.workbook.snapshot();
  openInExcel(book.workbook);
  const host = await createExcelHost();
  expect(await host.mark(marksOn(book))).toEqual({ skipped: [] });
  const ours = book.staff.conditionalFormats.slice(0, 3).map(({ id: _id, ...format }) => format);
  expect(ours).toEqual([
    {
      ...{ type: 'Custom', formula: '=LEN("workforce:warning")>0', stopIfTrue: false },
      ...{ address: 'D5', fill: '#DDEBF9', fontColor: '#0B4373', italic: true },
    },
    {
      ...{ type: 'Custom', formula: '=LEN("workforce:query")>0', stopIfTrue: false },
      ...{ address: 'C5', fill: '#FFF1C9', fontColor: '#5C4300', bold: true },
    },
    { ...ERROR_MARK, address: 'B4,C4' },
  ]);
  book.staff.conditionalFormats.splice(0, 3);
  book.rota.conditionalFormats.splice(0, 1);
  expect(book.workbook.snapshot()).toEqual(untouched);
});

test('mark and clear leave formats, conditional formats and settings exactly as before', async () => {
  const book = staffWorkbook();
  const before = book.workbook.snapshot();
  openInExcel(book.workbook);
  const host = await createExcelHost();
  await host.mark(marksOn(book));
  await host.clearMarks();
  expect(book.workbook.snapshot()).toEqual(before);
});

test('marking twice leaves what marking once does', async () => {
  const book = staffWorkbook();
  openInExcel(book.workbook);
  const host = await createExcelHost();
  const withoutIds = () => book.staff.conditionalFormats.map(({ id: _id, ...format }) => format);
  await host.mark(marksOn(book));
  const once = withoutIds();
  await host.mark(marksOn(book));
  expect(withoutIds()).toEqual(once);
});

test('marks from an earlier session are replaced', async () => {
  const book = staffWorkbook();
  openInExcel(book.workbook);
  await (await createExcelHost()).mark(marksOn(book));
  const host = await createExcelHost();
  await host.mark([{ sheet: book.staff.id, cells: [{ row: 2, column: 0, severity: 'error' }] }]);
  const addresses = book.workbook.sheets.map(({ conditionalFormats }) =>
    conditionalFormats.filter(({ formula }) => formula.includes('workforce:')).map(({ address }) => address),
  );
  expect(addresses).toEqual([['A3'], []]);
});

test('marking nothing takes the old marks away', async () => {
  const book = staffWorkbook();
  const before = book.workbook.snapshot();
  openInExcel(book.workbook);
  const host = await createExcelHost();
  await host.mark(marksOn(book));
  await host.mark([]);
  expect(book.workbook.snapshot()).toEqual(before);
});

describe('on a protected sheet', () => {
  test('nothing is marked, and the reason is given; other sheets are', async () => {
    const book = staffWorkbook();
    book.staff.protection.protected = true;
    openInExcel(book.workbook);
    const host = await createExcelHost();
    expect(await host.mark(marksOn(book))).toEqual({
      skipped: [
        {
          sheet: book.staff.id,
          reason: 'Staff is protected, so its problems are listed here but not marked.',
        },
      ],
    });
    expect([book.staff, book.rota].map((sheet) => sheet.conditionalFormats.length)).toEqual([3, 2]);
  });

  test('cells are marked when formatting them is allowed', async () => {
    const book = staffWorkbook();
    book.staff.protection = { protected: true, allowFormatCells: true };
    openInExcel(book.workbook);
    const host = await createExcelHost();
    expect(await host.mark(marksOn(book))).toEqual({ skipped: [] });
  });

  test('marks made before it was protected stay, all others go, and the user is told', async () => {
    const book = staffWorkbook();
    openInExcel(book.workbook);
    const host = await createExcelHost();
    await host.mark(marksOn(book));
    book.staff.protection.protected = true;
    await expect(host.clearMarks()).rejects.toMatchObject({
      code: 'protected',
      message:
        'The marks on Staff stay, because the sheet is protected. Unprotect it in Excel, then clear the marks again.',
    });
    expect([book.staff, book.rota].map((sheet) => sheet.conditionalFormats.length)).toEqual([6, 1]);
  });
});

test('a sheet that is gone is said to be', async () => {
  const book = staffWorkbook();
  openInExcel(book.workbook);
  const host = await createExcelHost();
  const marks = marksOn(book);
  book.workbook.sheets.pop();
  expect(await host.mark(marks)).toEqual({
    skipped: [{ sheet: book.rota.id, reason: 'The sheet is no longer in the workbook.' }],
  });
});

test('the screen is drawn once for all marks, and events are on again afterwards', async () => {
  const book = staffWorkbook();
  const { state } = openInExcel(book.workbook);
  const host = await createExcelHost();
  await host.mark(marksOn(book));
  expect({ pauses: state.screenPauses, events: state.eventsEnabled }).toEqual({ pauses: 1, events: true });
});
