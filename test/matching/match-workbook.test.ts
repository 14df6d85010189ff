import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { MatchOptions } from '../../addin/matching/match-workbook';
import type { MatchChoice } from '../../addin/model/match';
import { memoryHost } from '../../tools/memory-host';
import type { MemorySheet } from '../../tools/memory-host';
import { realStandard } from '../support/real-standard';
import { SMALL_STANDARD } from '../checking/support/small-standard';

const STAFF_SHEET: MemorySheet = {
  name: 'Staff list',
  cells: [['My staff'], ['REF', 'ETHNIC', 'DOB', 'HOURS'], ['W1', '31', null, 37]],
};

/** What each sheet was taken for, or why it was not. */
async function match(
  sheets: readonly MemorySheet[],
  options?: MatchOptions,
  standard = SMALL_STANDARD,
): Promise<string[]> {
  const { tables, unmatched } = await matchWorkbook(memoryHost(sheets), standard, options);
  return [
    ...tables.map(
      (table) =>
        `${table.sheet.name}: ${table.layout.id}, headings in row ${table.headingRow + 1}, ${table.rows} rows`,
    ),
    ...unmatched.map(({ sheet, reason }) => `${sheet.name}: ${reason}`),
  ];
}

describe('which sheets are recognised', () => {
  it.each<[string, MemorySheet, string]>([
    ['a sheet with headings', STAFF_SHEET, 'Staff list: demo/staff, headings in row 2, 1 rows'],
    [
      'a used range that begins further in',
      { ...STAFF_SHEET, row: 10, column: 3 },
      'Staff list: demo/staff, headings in row 12, 1 rows',
    ],
    ['an empty sheet', { name: 'Sheet2', cells: [] }, 'Sheet2: There is nothing on this sheet.'],
    [
      'a hidden sheet',
      { ...STAFF_SHEET, hidden: true },
      'Staff list: This sheet is hidden, so it is not checked. To check it, show it or choose what it holds.',
    ],
    [
      'a sheet of something else',
      {
        name: 'Rota',
        cells: [
          ['Mon', 'Tue'],
          ['Ann', 'Bob'],
        ],
      },
      'Rota: No row of the first 50 has the headings of a table of DEMO.',
    ],
    [
      'a sheet with one of the headings by chance',
      { name: 'Notes', cells: [['Note', 'Mon', 'Tue', 'Wed']] },
      'Notes: Row 1 has only 1 of the 11 headings of Demo staff (Note): too few to tell.',
    ],
    [
      'headings below the fiftieth row',
      { name: 'Deep', cells: [...Array.from({ length: 50 }, () => ['x']), ...STAFF_SHEET.cells] },
      'Deep: No row of the first 50 has the headings of a table of DEMO.',
    ],
  ])('%s', async (_, sheet, outcome) => {
    expect(await match([sheet])).toEqual([outcome]);
  });

  it('keeps the order of the sheets', async () => {
    const sites: MemorySheet = {
      name: 'Homes',
      cells: [
        ['SITE', 'SITENAME', 'BEDS'],
        ['A', 'Rose House', 12],
      ],
    };

    expect(await match([sites, STAFF_SHEET])).toEqual([
      'Homes: demo/sites, headings in row 1, 1 rows',
      'Staff list: demo/staff, headings in row 2, 1 rows',
    ]);
  });

  it('takes the layout whose share of headings is greatest, and only among the collections asked for', async () => {
    const headings = [
      'Person reference',
      'Family name',
      'Given name',
      'Date of birth',
      'Ethnic group',
      'Nationality',
    ];
    const sheet: MemorySheet = { name: 'People', cells: [headings, ['1', 'A', 'B', null, null, null]] };

    expect(await match([sheet], {}, realStandard)).toEqual([
      'People: standard/person, headings in row 1, 1 rows',
    ]);
    expect(await match([sheet], { collections: ['asc-wds'] }, realStandard)).toEqual([
      'People: asc-wds/worker, headings in row 1, 1 rows',
    ]);
    expect(await match([sheet], { collections: ['none'] }, realStandard)).toEqual([
      'People: There is nothing to check against.',
    ]);
  });
});

describe("the user's own choice", () => {
  const choose = (choice: Omit<MatchChoice, 'sheet'>, sheet = 'Staff list'): MatchOptions => ({
    choices: [{ sheet, ...choice }],
  });

  it('leaves a sheet out', async () => {
    expect(await match([STAFF_SHEET], choose({ layout: null }))).toEqual([
      'Staff list: Left out by your choice.',
    ]);
  });

  it('takes a layout that too few headings speak for', async () => {
    expect(await match([STAFF_SHEET], choose({ layout: 'demo/sites' }))).toEqual([
      'Staff list: demo/sites, headings in row 1, 2 rows',
    ]);
  });

  it('takes a heading row, also one further down than is looked through', async () => {
    const deep: MemorySheet = {
      name: 'Deep',
      cells: [...Array.from({ length: 60 }, () => ['x']), ...STAFF_SHEET.cells],
    };

    expect(await match([deep], choose({ layout: 'demo/staff', headingRow: 61 }, 'Deep'))).toEqual([
      'Deep: demo/staff, headings in row 62, 1 rows',
    ]);
  });

  it('checks a hidden sheet', async () => {
    expect(await match([{ ...STAFF_SHEET, hidden: true }], choose({ layout: 'demo/staff' }))).toEqual([
      'Staff list: demo/staff, headings in row 2, 1 rows',
    ]);
  });

  it('is passed over when its layout or its sheet is gone', async () => {
    const recognised = ['Staff list: demo/staff, headings in row 2, 1 rows'];

    expect(await match([STAFF_SHEET], choose({ layout: 'demo/gone' }))).toEqual(recognised);
    expect(await match([STAFF_SHEET], choose({ layout: null }, 'Other'))).toEqual(recognised);
  });

  it('binds columns, takes them from others, and leaves columns out', async () => {
    const columns = new Map<number, string | null>([
      [0, 'SITE'],
      [1, null],
      [3, 'YEARS'],
    ]);
    const { tables } = await matchWorkbook(
      memoryHost([STAFF_SHEET]),
      SMALL_STANDARD,
      choose({ layout: 'demo/staff', columns }),
    );

    expect(tables[0]!.columns).toEqual([
      { column: 0, heading: 'REF', field: 'SITE', how: 'chosen' },
      { column: 1, heading: 'ETHNIC', how: 'none' },
      { column: 2, heading: 'DOB', field: 'DOB', how: 'heading' },
      { column: 3, heading: 'HOURS', field: 'YEARS', how: 'chosen' },
    ]);
  });
});

it('reads only the top of each sheet', async () => {
  let rows = 0;
  const cells = [...STAFF_SHEET.cells, ...Array.from({ length: 20_000 }, () => ['W', '31', null, 37])];
  const host = memoryHost([{ name: 'Staff list', cells }], {
    onRead: (_, range) => (rows += range.rowCount),
  });

  await matchWorkbook(host, SMALL_STANDARD);

  expect(rows).toBe(50);
});

it('fields that must be filled and have no column are named', async () => {
  const sheet: MemorySheet = {
    name: 'Staff',
    cells: [
      ['ETHNIC', 'DOB', 'HOURS'],
      ['31', null, 37],
    ],
  };
  const { tables } = await matchWorkbook(memoryHost([sheet]), SMALL_STANDARD);

  expect(tables[0]!.problems).toEqual([
    {
      kind: 'missing',
      severity: 'warning',
      message: '1 heading of Demo staff has no column here: REF. Add the column, or correct its heading.',
    },
  ]);
});
