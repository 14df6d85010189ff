import { checkWorkbook } from '../../addin/checking/check-workbook';
import { exportJson } from '../../addin/handing-over/export-json';
import { leftOutGroups } from '../../addin/wording/left-out-words';
import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { MatchOptions } from '../../addin/matching/match-workbook';
import type { CheckRun } from '../../addin/model/check-run';
import type { CellValue } from '../../core/api/shapes';
import { memoryHost } from '../../tools/memory-host';
import { realStandard } from '../support/real-standard';
import { fakeApi } from './support/fake-api';

const STAFF: readonly (readonly CellValue[])[] = [
  ['Name', 'DOB', 'NI No', 'Job title', 'Hours pw'],
  ['Ann Lee', '01/02/1980', 'AB123456C', 'Nursery nurse', 37.5],
  ['Bob May', '02/03/1981', 'AB123457C', 'Cook', 20],
  ['TOTAL', null, null, null, 57.5],
  [],
];
const AGENCY: readonly (readonly CellValue[])[] = [
  ['Agency staff'],
  ['Name', 'DOB', 'NI No', 'Agency', 'Mobile'],
  ['Cy Dee', '01/01/1990', 'AB123458C', 'Acme', '01234'],
];

/** What is checked of a sheet and what is left out of it. */
async function check(cells: readonly (readonly CellValue[])[], options: MatchOptions = {}) {
  const run = await runOf(cells, options);
  return [`${run.rowsChecked} rows`, ...leftOutGroups(run).map(({ words }) => words)];
}

async function runOf(cells: readonly (readonly CellValue[])[], options: MatchOptions): Promise<CheckRun> {
  const host = memoryHost([{ name: 'Staff', cells }]);
  const match = await matchWorkbook(host, realStandard, options);
  const dependencies = { host, api: fakeApi(), standard: realStandard };
  return checkWorkbook(dependencies, match, { referenceDate: '2026-09-30', collections: [] });
}

const other = AGENCY[1]!.map((heading, at) => ['Name', 'Agency', 'Mobile', 'DOB', 'DBS'][at] ?? heading);

it.each<[string, readonly (readonly CellValue[])[], string[]]>([
  ['with its title', [AGENCY[0]!, other, AGENCY[2]!], ['Rows 6 to 8 look like a second list: not checked.']],
  ['without one', [other, AGENCY[2]!], ['Rows 6 to 7 look like a second list: not checked.']],
  ['with most headings the same', AGENCY, ['Rows 6 to 8 look like a second list: not checked.']],
  [
    'with one heading of its own',
    [AGENCY[0]!, ['Name', 'DOB', 'NI No', 'Agency']],
    ['Rows 6 to 7 look like a second list: not checked.'],
  ],
  ['with two, without a title', AGENCY.slice(1), ['Rows 6 to 7 look like a second list: not checked.']],
  [
    'a row between title and headings',
    [AGENCY[0]!, [], other],
    ['Rows 6 to 8 look like a second list: not checked.'],
  ],
])('a second list below the first is not checked as the first: %s', async (_, below, words) => {
  expect(await check([...STAFF, ...below])).toEqual([
    '2 rows',
    'Row 4 looks like a total: not checked.',
    ...words,
  ]);
});

it.each<[string, readonly (readonly CellValue[])[], string]>([
  [
    'below their title',
    [['Agency staff'], STAFF[0]!],
    'Rows 6 and 7 look like the headings again: not checked.',
  ],
  [
    'further below it',
    [['Agency staff'], [], STAFF[0]!],
    'Rows 6 and 8 look like the headings again: not checked.',
  ],
  ['without one', [STAFF[0]!], 'Row 6 looks like the headings again: not checked.'],
  [
    'with one of them cut',
    [['Name', 'DOB', 'NI No', 'Job title', 'Hour']],
    'Row 6 looks like the headings again: not checked.',
  ],
])('the headings again are no rows, and the list goes on: %s', async (_, below, words) => {
  const goesOn = [...STAFF, ...below, ['Cy Dee', '01/01/1990', 'AB123458C', 'Cook', 12]];

  expect(await check(goesOn)).toEqual(['3 rows', 'Row 4 looks like a total: not checked.', words]);
});

it('a person with a name alone below a gap is one like any other', async () => {
  expect(await check([...STAFF, ['Cy Dee'], [], ['Di Eve', '01/01/1990']])).toEqual([
    '4 rows',
    'Row 4 looks like a total: not checked.',
  ]);
});

it('a second list is checked as a list of its own when the user says so', async () => {
  const rows = [{ sheet: 'Staff', dataRows: [], lists: [{ row: 5, headingRow: 6 }] }];

  expect(await check([...STAFF, ...AGENCY], { rows })).toEqual([
    '3 rows',
    'Row 4 looks like a total: not checked.',
  ]);
});

it('a second list that has moved down is told anew, and nobody put in above it is missed', async () => {
  const rows = [{ sheet: 'Staff', dataRows: [], lists: [{ row: 5, headingRow: 6 }] }];
  const more = ['Di', 'Ed', 'Flo'].map((name) => [name, '01/01/1990', null, 'Cook', 12]);

  expect(await check([STAFF[0]!, ...more, ...STAFF.slice(1), ...AGENCY], { rows })).toEqual([
    '5 rows',
    'Row 7 looks like a total: not checked.',
    'Rows 9 to 11 look like a second list: not checked.',
  ]);
});

it('each list of a sheet is taken for what the user says it is', async () => {
  const rows = [{ sheet: 'Staff', dataRows: [], lists: [{ row: 5, headingRow: 6 }] }];
  const cells = [...STAFF, ...AGENCY];
  const host = memoryHost([{ name: 'Staff', cells }]);
  const layoutsWith = async (choices: MatchOptions['choices']) => {
    const { tables, unmatched } = await matchWorkbook(host, realStandard, { rows, choices });
    return [...tables, ...unmatched].map((one) => ('layout' in one ? one.layout.id : 'none'));
  };
  const [first, second] = await layoutsWith([]);

  expect(await layoutsWith([{ sheet: 'Staff', list: 5, layout: null }])).toEqual([first, 'none']);
  expect(await layoutsWith([{ sheet: 'Staff', layout: null }])).toEqual([second, 'none']);
  expect(await layoutsWith([{ sheet: 'Staff', list: 5, layout: 'standard/person', headingRow: 6 }])).toEqual([
    first,
    'standard/person',
  ]);
});

it('each of two lists on a sheet is told with its own rows, without those that are blank or left out', async () => {
  const rows = [{ sheet: 'Staff', dataRows: [], lists: [{ row: 6, headingRow: 7 }] }];
  const spaced = [...STAFF.slice(0, 2), [], ...STAFF.slice(2)];
  const run = await runOf([...spaced, ...AGENCY], { rows });

  const told = exportJson(run).tables.map(({ headingRow, rows: count }) => `${headingRow}: ${count}`);
  expect([...new Set(told)]).toEqual(['1: 2', '8: 1']);
});
