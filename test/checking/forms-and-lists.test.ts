import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { CellValue } from '../../core/api/shapes';
import { memoryHost } from '../../tools/memory-host';
import { realStandard } from '../support/real-standard';

type Cells = readonly (readonly CellValue[])[];

/** What a sheet is taken for, or why it is not; and what is offered. */
async function matchOf(cells: Cells) {
  const {
    tables,
    unmatched,
    offers = [],
  } = await matchWorkbook(memoryHost([{ name: 'Sheet', cells }]), realStandard);
  return [
    ...tables.map(({ layout, headingRow }) => `${layout.id} from row ${headingRow + 1}`),
    ...unmatched.map(({ reason }) => reason),
    ...offers.map(({ choice, nearest }) => `offered: ${nearest}, row ${(choice.headingRow ?? 0) + 1}`),
  ];
}

describe('a form about one person is no list of staff', () => {
  it.each<[string, Cells]>([
    [
      'labels in one column',
      [
        ['Staff form'],
        ['Name', 'Ann Lee'],
        ['DOB', { date: '1980-02-01' }],
        ['NI No', 'AB123456C'],
        ['Job title', 'Cook'],
      ],
    ],
    [
      'labels in two columns',
      [
        ['Surname', 'Lee', 'Forename', 'Ann'],
        ['Date of birth', '01/02/1980', 'NI number', 'AB123456C'],
        ['Job title', 'Cook', 'Start date', '01/02/2020'],
        ['Hours per week', 37, 'Contract type', 'Permanent'],
      ],
    ],
    [
      'labels in three columns',
      [
        ['New starter'],
        ['Surname', 'Lee', 'Forename', 'Ann', 'Gender', 'Female'],
        ['Date of birth', '01/02/1980', 'NI number', 'AB123456C', 'Ethnic group', 'White British'],
        ['Job title', 'Cook', 'Start date', '01/02/2020', 'Hours', 37],
      ],
    ],
    [
      'one heading of many by chance',
      [
        ['Grade', 'Mon', 'Tue', 'Wed'],
        ['A', 1, 2, 3],
      ],
    ],
    [
      'the only heading a layout asks for missing',
      [
        ['TRN', 'NI No', 'Extra'],
        ['1234567', 'AB123456C', 'x'],
      ],
    ],
  ])('%s', async (_, cells) => {
    expect((await matchOf(cells))[0]).toMatch(/^(Row|It looks like a form|No row)/);
  });

  it('is told from a list by the labels below its labels', async () => {
    const cells = [
      ['Surname', 'Lee', 'Forename', 'Ann', 'Gender', 'Female'],
      ['Date of birth', '01/02/1980', 'NI number', 'AB123456C', 'Ethnic group', 'White'],
      ['Job title', 'Cook', 'Start date', '01/02/2020', 'Hours', 37],
    ];

    expect(await matchOf(cells)).toEqual([
      expect.stringMatching(/^It looks like a form, not a list: .* stand below each other\.$/),
    ]);
  });
});

it('a sheet of two headings that are known is offered, not assumed', async () => {
  expect(
    await matchOf([
      ['Surname', 'Forename', 'Mon', 'Tue', 'Wed', 'Thu'],
      ['Lee', 'Ann', 1, 2, 3, 4],
    ]),
  ).toEqual([expect.stringMatching(/too few to tell/), expect.stringMatching(/^offered: .*, row 1$/)]);
});

it.each([
  ['Hours pw', 'Hours per week'],
  ['Hrs pw', 'Hours per week'],
  ['hrs p/w', 'Hours per week'],
  ['Hours/week', 'Hours per week'],
  ['Contract (perm/temp)', 'Contract type'],
  ['Perm/Temp', 'Contract type'],
])('%s is understood by its heading alone', async (heading, field) => {
  const cells = [['Surname', 'Forename', 'DOB', 'NI No', 'Job title', heading]];
  const { tables } = await matchWorkbook(memoryHost([{ name: 'Staff', cells }]), realStandard);
  const bound = tables.flatMap((table) => [table, ...(table.also ?? [])]).flatMap(({ columns }) => columns);

  expect(bound.filter((one) => one.column === 5).flatMap((one) => one.field ?? [])).toContain(field);
});
