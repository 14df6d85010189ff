import type { CellValue } from '../../../core/api/shapes';
import type { MemorySheet } from '../../../tools/memory-host';
import { matchReal } from '../../checking/support/real-check';

type Column = readonly [heading: string, ...values: CellValue[]];

const KNOWN: readonly Column[] = [
  ['Employee number', 'E1', 'E2', 'E3'],
  ['Surname', 'Made-Up', 'Made-Up', 'Made-Up'],
  ['First name', 'Ann', 'Bob', 'Cy'],
  ['Contract number', 'C1', 'C2', 'C3'],
  ['Contract start date', { date: '2020-01-01' }, { date: '2020-01-02' }, { date: '2020-01-03' }],
];

function sheetOf(columns: readonly Column[]): MemorySheet {
  const rows = Math.max(...columns.map((column) => column.length));
  return {
    name: 'Staff',
    cells: Array.from({ length: rows }, (_, at) => columns.map((column) => column[at] ?? null)),
  };
}

/** What the last column of a staff list is taken for, how, and why. */
async function guess(column: Column): Promise<readonly (string | undefined)[]> {
  const { tables } = await matchReal([sheetOf([...KNOWN, column])], { collections: ['standard'] });
  const all = [tables[0]!, ...(tables[0]!.also ?? [])].flatMap(({ columns }) => columns);
  const bound = all.find(({ column: at, field }) => at === KNOWN.length && field !== undefined);
  return [bound?.field, bound?.how, bound?.because];
}

describe('a heading that nobody foresaw', () => {
  it.each<[string, Column, string, string]>([
    [
      'is taken by its words',
      ['Emp post code (home)', null],
      'Home postcode',
      'because its heading is like "Home postcode"',
    ],
    [
      'and by its values',
      ['Wkly contr. hrs', 37, 18.5, 30],
      'Hours per week',
      'because its heading is like "Contracted weekly hours" and 100 % of its values are numbers',
    ],
    [
      'or by its values alone, when hardly anything else looks so',
      ['Xref', 'AB123456C', 'AB123457C', 'AB123458C'],
      'National Insurance number',
      'because 100 % of its values look like National Insurance numbers',
    ],
  ])('%s', async (_, column, field, because) => {
    expect(await guess(column)).toEqual([field, 'guessed', because]);
  });

  it.each<[string, Column]>([
    [
      'dates under the heading of an amount',
      ['Yearly sal', { date: '2020-01-01' }, { date: '2020-01-02' }, '03/01/2020'],
    ],
    ['names under the heading of a number', ['NI numb', 'Ann', 'Bob', 'Cy']],
    [
      'words that could be two things',
      ['Dt', { date: '2020-01-01' }, { date: '2020-01-02' }, { date: '2020-01-03' }],
    ],
  ])('stays unbound: %s', async (_, column) => {
    expect(await guess(column)).toEqual([undefined, undefined, undefined]);
  });
});

/** Columns that staff lists have and the standard has not. */
const JUNK: readonly Column[] = [
  ['Favourite tea', 'Earl Grey', 'Assam', 'Mint'],
  ['Laptop serial', 'X1', 'Y2', 'Z9'],
  ['Car reg', 'AB12 CDE', 'LK09 OPQ', 'YF11 ABC'],
  ['Line manager', 'P. Ray', 'L. Moss', 'T. Ives'],
  ['Email', 'a@b.test', 'c@d.test', 'e@f.test'],
  ['Mobile', '07700 900123', '07700 900124', '07700 900125'],
  ['Emergency contact', 'Bob', 'Sue', 'Jan'],
  ['Bank sort code', '20-00-00', '20-00-01', '20-00-02'],
  ['DBS cert no', '001234567890', '001234567891', '001234567892'],
  ['Tax code', '1257L', '1257L', 'BR'],
  ['Comments', 'ok', '-', 'see file'],
  ['Union', 'one', 'two', 'none'],
  ['Probation end', '01/02/2020', '01/03/2020', '01/04/2020'],
  ['Last appraisal', '01/02/2020', '01/03/2020', '01/04/2020'],
  ['Parking permit', 'A', 'B', 'C'],
  ['Shoe size', 5, 6, 7],
  ['Column1', 'a', 'b', 'c'],
];

it('columns of other things stay unbound, whatever stands in them', async () => {
  const { tables } = await matchReal([sheetOf([...KNOWN, ...JUNK])]);
  const bound = tables
    .flatMap((table) => [table, ...(table.also ?? [])])
    .flatMap(({ layout, columns }) =>
      columns.flatMap(({ column, heading, field }) =>
        field === undefined || column < KNOWN.length ? [] : `${layout.id} ${heading}: ${field}`,
      ),
    );

  expect(bound).toEqual([]);
});

it('sheets of other things are not recognised', async () => {
  const sheets = [
    ['Invoice no', 'Supplier', 'Invoice date', 'Net amount', 'VAT', 'Gross', 'Paid on'],
    ['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    ['Asset tag', 'Make', 'Model', 'Purchase date', 'Value', 'Owner'],
  ].map((headings, n): MemorySheet => ({
    name: `S${n}`,
    cells: [headings, headings.map((_, at) => at * 10.5)],
  }));

  expect((await matchReal(sheets)).tables).toEqual([]);
});

it('a sheet of which no heading is known is told by words and values, and says that it is a guess', async () => {
  const columns: readonly Column[] = [
    ['Emp payroll numb', 'E1', 'E2', 'E3'],
    ['Empl surname', 'Made-Up', 'Made-Up', 'Made-Up'],
    ['Employees forename', 'Ann', 'Bob', 'Cy'],
    ['Natl insce numbr', 'AB123456C', 'AB123457C', 'AB123458C'],
    ['Birthdat', { date: '1980-01-01' }, { date: '1981-01-02' }, { date: '1982-01-03' }],
  ];
  const { tables } = await matchReal([sheetOf(columns)], { collections: ['standard'] });

  expect(tables[0]!.layout.id).toBe('standard/person');
  expect(tables[0]!.columns.filter(({ how }) => how === 'guessed').map(({ field }) => field)).toEqual([
    'Person reference',
    'Family name',
    'Given name',
    'National Insurance number',
    'Date of birth',
  ]);
});
