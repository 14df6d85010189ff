import { codesForChoices, columnsChanged } from '../../addin/codes-at-hand/chosen-codes';
import { columnsAtHand } from '../../addin/codes-at-hand/columns-at-hand';
import type { HostChange } from '../../addin/workbook/host';
import { memoryHost } from '../../tools/memory-host';
import { makeTable } from '../checking/support/make-run';
import { SMALL_LISTS, SMALL_STANDARD } from '../checking/support/small-standard';

/** Ethnicity is column B, the visa I; headings in row 1. */
const CELLS = [
  ['REF', 'ETHNIC'],
  ['w1', 'WBRI - White British'],
  ['w2', '007 - Roma'],
  ['w3', 'Roma'],
  ['w4', 'WBRI'],
  ['w5', 37],
];
const host = memoryHost([{ name: 'Staff', cells: CELLS }]);
const columns = columnsAtHand({ tables: [makeTable(5)] }, SMALL_STANDARD);

describe('The columns that a change may have put choices into', () => {
  it.each<[string, Partial<HostChange>, readonly string[]]>([
    ['one cell of a coded column', { row: 2, rowCount: 1, column: 1, columnCount: 1 }, ['ETHNIC']],
    ['several columns', { row: 2, rowCount: 3, column: 0, columnCount: 11 }, ['ETHNIC', 'VISA']],
    ['rows of which only the rows are known', { row: 2, rowCount: 1 }, ['ETHNIC', 'VISA']],
    ['a column without codes', { row: 2, rowCount: 1, column: 0, columnCount: 1 }, []],
    ['the headings', { row: 0, rowCount: 1, column: 1, columnCount: 1 }, []],
    ['nobody knows which rows', {}, []],
    ['a long paste', { row: 1, rowCount: 5000, column: 1, columnCount: 1 }, []],
    ['rows put in', { kind: 'rows-inserted', row: 2, rowCount: 1 }, []],
    ['another sheet', { sheet: 'Rota', row: 2, rowCount: 1, column: 1, columnCount: 1 }, []],
  ])('%s', (_, change, expected) => {
    const found = columnsChanged({ sheet: 'Staff', kind: 'edited', ...change }, columns);
    expect(found.map(({ field }) => field.name)).toEqual(expected);
  });
});

it('Choices give way to their codes, and nothing else does', async () => {
  const change: HostChange = {
    sheet: 'Staff',
    kind: 'edited',
    row: 0,
    rowCount: 6,
    column: 1,
    columnCount: 1,
  };

  const changes = await codesForChoices(host, change, columnsChanged(change, columns), SMALL_LISTS);

  expect(changes).toEqual([
    { sheet: 'Staff', row: 1, column: 1, value: 'WBRI', before: 'WBRI - White British' },
    { sheet: 'Staff', row: 2, column: 1, value: '007', before: '007 - Roma' },
  ]);
});

it('Several columns are read at one go', async () => {
  const row = ['w1', 'WBRI - White British', '', '', '', '', '', '', '1 - Yes'];
  const apart = memoryHost([{ name: 'Staff', cells: [['REF'], row] }]);
  let reads = 0;
  const counting = {
    read: (...asked: Parameters<typeof apart.read>) => {
      reads += 1;
      return apart.read(...asked);
    },
  };
  const change: HostChange = { sheet: 'Staff', kind: 'edited', row: 1, rowCount: 1 };

  const changes = await codesForChoices(counting, change, columnsChanged(change, columns), SMALL_LISTS);

  expect([reads, changes.map(({ column, value }) => [column, value])]).toEqual([
    1,
    [
      [1, 'WBRI'],
      [8, '1'],
    ],
  ]);
});
