import { createApiClient } from '../../addin/service/api-client';
import { checkWorkbook } from '../../addin/checking/check-workbook';
import { loadCodeLists } from '../../addin/code-lists/load-code-lists';
import { exportJson } from '../../addin/handing-over/export-json';
import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { CellValue } from '../../core/api/shapes';
import { useSharedStack } from '../support/run/shared';
import { memoryHost } from '../../tools/memory-host';

const HEADINGS = [
  'Workplace',
  'Employee number',
  'Record status',
  'Name',
  'NI number',
  'Post code',
  'Date of birth',
  'Ethnic group',
  'Nationality code',
  'Start date',
  'Year started in sector',
  'Employment status',
  'Job role',
  'Contracted hours',
  'Zero hours',
  'Favourite tea',
] as const;

const RIGHT: readonly CellValue[] = [
  'Rose House',
  'W1',
  'NEW',
  'A. Made-Up',
  'AB123456C',
  'LS1 4AP',
  { date: '1980-02-01' },
  31,
  826,
  { date: '2020-03-02' },
  2010,
  1,
  8,
  37.5,
  2,
  'Earl Grey',
];

const row = (changes: Partial<Record<(typeof HEADINGS)[number], CellValue>>): CellValue[] =>
  HEADINGS.map((heading, at) => (heading in changes ? changes[heading]! : RIGHT[at]!));

const SHEET = {
  name: 'Staff',
  cells: [
    ['Staff of Rose House'],
    [],
    [...HEADINGS],
    row({}),
    row({ 'Employee number': 'W2', 'NI number': null, 'Ethnic group': 'Irish' }),
    row({ 'Employee number': 'W3', 'NI number': null, 'Date of birth': '31/02/1980' }),
    row({ 'Employee number': 'W1', 'NI number': null }),
  ],
};

describe('the whole way, through the functions as they would be deployed', () => {
  const stack = useSharedStack();

  it('headings are matched, rows checked and compared, codes named', async () => {
    const { fetch, url } = stack();
    const api = createApiClient({ base: `${url}/api`, fetch });
    const standard = await api.standard();
    const host = memoryHost([SHEET]);
    const match = await matchWorkbook(host, standard, { collections: ['asc-wds'] });
    const options = { referenceDate: '2026-09-30', collections: [] };
    const run = await checkWorkbook({ host, api, standard }, match, options);
    const { tables, findings } = exportJson(run, await loadCodeLists(api, run));

    expect(run.failed).toEqual([]);
    expect(
      tables.map(({ layout, headingRow, rows, columns }) => [layout, headingRow, rows, columns.length]),
    ).toEqual([['asc-wds/worker', 3, 4, 15]]);
    expect(
      findings.map(({ cell, rule, message, suggestions }) => [
        cell,
        rule,
        message,
        suggestions.map(({ value }) => value),
      ]),
    ).toEqual([
      ['H5', 'asc-wds/worker-1100-1', '"Irish" is not an ethnicity code. Use 32 (Irish).', ['32']],
      [
        'G6',
        'asc-wds/worker-3080-2',
        '"31/02/1980" is not a real date: February 1980 has 29 days. Enter the right day.',
        [],
      ],
      [
        'B7',
        'asc-wds/worker-998-1',
        'Row 4 has this worker reference already, or is given it as its new one, at the same workplace. Give each worker a reference of their own.',
        [],
      ],
    ]);
  });
});
