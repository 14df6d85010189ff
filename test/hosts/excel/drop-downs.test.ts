import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { Host } from '../../../addin/workbook/host';
import type { FakeSheet } from '../../../tools/excel-test-host/workbook/fake-sheet';
import { keyOf } from '../../../tools/excel-test-host/workbook/fake-sheet';
import type { FakeValidation } from '../../../tools/excel-test-host/workbook/fake-validation';
import type { ExcelTestHost } from '../../../tools/excel-test-host/install-excel-test-host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import type { StaffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { dropDownsOn, LONG, SHORT, TO_FIX } from './support/fixing-workbook';

interface Opened extends StaffWorkbook {
  readonly excel: ExcelTestHost;
  readonly host: Host;
  trips(act: () => Promise<unknown>): Promise<number>;
}

async function opened(): Promise<Opened> {
  const book = staffWorkbook();
  const excel = openInExcel(book.workbook);
  const host = await createExcelHost();
  async function trips(act: () => Promise<unknown>): Promise<number> {
    const before = excel.executor.syncs.length;
    await act();
    return excel.executor.syncs.length - before;
  }
  return { ...book, excel, host, trips };
}

/** What the list of a cell offers. */
function sourceAt(sheet: FakeSheet, row: number, column: number): unknown {
  return (sheet.validations.get(keyOf(row, column))?.rule.list as { source?: unknown } | undefined)?.source;
}

function lists({ workbook }: StaffWorkbook): FakeSheet | undefined {
  return workbook.sheets.find(({ name }) => name === 'Workforce lists');
}

const LONG_SOURCE = "='Workforce lists'!$A$1:$A$300";

test('short lists stand in the rule, long ones once on a sheet that nobody sees', async () => {
  const book = await opened();
  await book.host.addDropDowns(dropDownsOn(book));
  expect(book.staff.validations.get(keyOf(2, 0))).toEqual({
    rule: { list: { inCellDropDown: true, source: SHORT.join(',') } },
    errorAlert: {
      ...{ title: 'Workforce', message: 'Choose from the list, or type a code.' },
      ...{ style: 'Information', showAlert: false },
    },
  });
  expect([sourceAt(book.staff, 4, 1), sourceAt(book.rota, 100, 1)]).toEqual([LONG_SOURCE, LONG_SOURCE]);
  expect({ ...lists(book), names: [...(lists(book)?.names ?? [])] }).toMatchObject({
    visibility: 'VeryHidden',
    rows: LONG.map((choice) => [choice]),
    names: [['Workforce.sheet', { formula: '="lists"', comment: 'Workforce lists', visible: false }]],
  });
  expect(book.workbook.active).toBe(book.staff.id);
});

test('a column with a rule of the user’s own keeps it, and a protected sheet gets none', async () => {
  const book = await opened();
  book.rota.protection.protected = true;
  const before = [...book.staff.validations].filter(([key]) => key.endsWith(',2'));
  const { skipped } = await book.host.addDropDowns(dropDownsOn(book));
  expect(skipped).toEqual([
    {
      ...{ sheet: book.staff.id, column: 2 },
      reason: 'Ethnicity has a rule of its own on what may be typed, and keeps it.',
    },
    { sheet: book.rota.id, column: 1, reason: 'Rota is protected, so Nationality gets no list.' },
  ]);
  expect([...book.staff.validations].filter(([key]) => key.endsWith(',2'))).toEqual(before);
});

test.each<{ what: string; own: FakeValidation }>([
  { what: 'a rule on one cell of it', own: { rule: { wholeNumber: { formula1: 1 } } } },
  {
    what: 'words of the user’s beside it',
    own: { rule: {}, prompt: { message: 'Ask HR', showPrompt: true } },
  },
])('a column with $what keeps it', async ({ own }) => {
  const book = await opened();
  const rows = own.prompt ? [2, 3, 4] : [3];
  for (const row of rows) book.staff.validations.set(keyOf(row, 0), own);
  const { skipped } = await book.host.addDropDowns(dropDownsOn(book));
  expect(skipped.map(({ column }) => column)).toEqual([0, 2]);
  expect(book.staff.validations.get(keyOf(3, 0))).toEqual(own);
});

test('a sheet that is gone, and a list without codes, are said', async () => {
  const book = await opened();
  const [first] = dropDownsOn(book);
  const { skipped } = await book.host.addDropDowns([
    { ...first!, sheet: '{gone}' },
    { ...first!, choices: [] },
  ]);
  expect(skipped.map(({ reason }) => reason)).toEqual([
    'The sheet is no longer in the workbook.',
    'There are no codes to choose from for Contract.',
  ]);
});

test('adding and taking away leaves no trace', async () => {
  const book = await opened();
  const before = book.workbook.snapshot();
  await book.host.addDropDowns(dropDownsOn(book));
  await book.host.removeDropDowns();
  expect(book.workbook.snapshot()).toEqual(before);
});

test('taking away what is not there changes nothing, and leaves the user’s steps to undo', async () => {
  const book = await opened();
  const before = book.workbook.snapshot();
  await book.host.removeDropDowns();
  expect([book.workbook.snapshot(), book.workbook.undoCleared]).toEqual([before, []]);
});

test('short lists leave the user’s steps to undo, when they come and when they go', async () => {
  const book = await opened();
  await book.host.addDropDowns(dropDownsOn(book).filter(({ choices }) => choices === SHORT));
  await book.host.removeDropDowns();
  expect(book.workbook.undoCleared).toEqual([]);
});

test('adding others replaces all before, on the same hidden sheet', async () => {
  const book = await opened();
  await book.host.addDropDowns(dropDownsOn(book));
  const cleared = [...book.workbook.undoCleared];
  const [, second] = dropDownsOn(book);
  const shorter = LONG.slice(0, 20);
  await book.host.addDropDowns([{ ...second!, choices: shorter }]);
  expect([sourceAt(book.staff, 2, 0), sourceAt(book.rota, 2, 1)]).toEqual([undefined, undefined]);
  expect(sourceAt(book.staff, 2, 1)).toBe("='Workforce lists'!$A$1:$A$20");
  expect(lists(book)?.rows).toEqual(shorter.map((choice) => [choice]));
  expect(book.workbook.undoCleared).toEqual(cleared);
});

describe('are found again', () => {
  test.each<{ when: string; disturb: (book: Opened) => void }>([
    {
      when: 'rows have been inserted',
      disturb: ({ excel, staff }) => excel.user.insertRows(staff.id, 3, 40),
    },
    { when: 'rows have been deleted', disturb: ({ excel, staff }) => excel.user.deleteRows(staff.id, 0, 3) },
    { when: 'rows have been sorted', disturb: ({ excel, staff }) => excel.user.sort(staff.id, 2, [4, 3, 2]) },
    {
      when: 'a cell has been copied beside and below',
      disturb: ({ staff }) => {
        const copy = staff.validations.get(keyOf(2, 0))!;
        staff.validations.set(keyOf(3, 2), copy);
        staff.validations.set(keyOf(1_000, 0), copy);
      },
    },
    { when: 'the sheet has been renamed', disturb: ({ staff }) => void (staff.name = 'Staff 2027') },
  ])('when $when', async ({ disturb }) => {
    const book = await opened();
    await book.host.addDropDowns(dropDownsOn(book));
    disturb(book);
    await (await createExcelHost()).removeDropDowns();
    const left = book.workbook.sheets.flatMap(({ validations }) => [...validations.values()]);
    expect(new Set(left.map(({ errorAlert }) => errorAlert?.title))).toEqual(new Set(['Ethnicity']));
    expect(lists(book)).toBeUndefined();
  });
});

test('a rule that the user has put over ours since stays', async () => {
  const book = await opened();
  await book.host.addDropDowns(dropDownsOn(book));
  const own = { rule: { list: { inCellDropDown: true, source: 'Yes,No' } }, errorAlert: { title: 'Mine' } };
  book.staff.validations.set(keyOf(3, 0), own);
  await book.host.removeDropDowns();
  const left = [...book.staff.validations].filter(([key]) => !key.endsWith(',2'));
  expect(left).toEqual([[keyOf(3, 0), own]]);
});

test('a sheet protected since keeps its lists and what they offer; the user is told', async () => {
  const book = await opened();
  await book.host.addDropDowns(dropDownsOn(book));
  book.staff.protection.protected = true;
  await expect(book.host.removeDropDowns()).rejects.toMatchObject({
    code: 'protected',
    message:
      'The lists on Staff stay, because the sheet is protected. Unprotect it in Excel, then take them away again.',
  });
  expect([sourceAt(book.staff, 2, 1), sourceAt(book.rota, 2, 1)]).toEqual([LONG_SOURCE, undefined]);
  const [, , , fourth] = dropDownsOn(book);
  await book.host.addDropDowns([{ ...fourth!, choices: LONG.slice(1) }]);
  expect(sourceAt(book.rota, 2, 1)).toBe("='Workforce lists'!$B$1:$B$299");
  expect(lists(book)?.rows[0]).toEqual([LONG[0], LONG[1]]);
});

test('those of a sheet of ours belong to it, and stay', async () => {
  const book = await opened();
  const id = await book.host.addSheet(TO_FIX);
  await book.host.addDropDowns(dropDownsOn(book));
  await book.host.removeDropDowns();
  expect(sourceAt(book.workbook.sheet(id), 2, 0)).toBe(SHORT.join(','));
});

test('round trips do not grow with the number of drop-downs or of cells', async () => {
  const counts: number[][] = [];
  for (const rowCount of [3, 1_500]) {
    const book = await opened();
    const many = dropDownsOn(book).map((one) => ({ ...one, rowCount }));
    const add = await book.trips(() => book.host.addDropDowns(rowCount > 3 ? many : many.slice(0, 2)));
    const again = await book.trips(() => book.host.addDropDowns(many));
    counts.push([add, again, await book.trips(() => book.host.removeDropDowns())]);
  }
  expect(counts).toEqual([
    [8, 8, 8],
    [8, 8, 8],
  ]);
});
