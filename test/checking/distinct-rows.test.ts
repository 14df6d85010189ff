import { DistinctRows } from '../../addin/checking/distinct-rows';
import type { CellValue } from '../../core/api/shapes';

/** Rows of person, name, contract, start date; the person's columns are 0 and 1, and 0 is the key. */
function personRows(...rows: readonly (readonly CellValue[])[]): number[] | undefined {
  const columns = new Map([0, 1, 2, 3].map((column) => [column, rows.map((row) => row[column] ?? null)]));
  return new DistinctRows(columns, rows.length).of([0, 1], [0]);
}

const START: CellValue = { date: '2020-01-01' };

describe('the rows of a sheet that are persons', () => {
  it.each<[string, readonly (readonly CellValue[])[], number[] | undefined]>([
    [
      'all, when none comes twice',
      [
        ['1', 'A', 'x', START],
        ['2', 'B', 'y', START],
      ],
      undefined,
    ],
    [
      'once, a person with two contracts',
      [
        ['1', 'A', 'x', START],
        ['1', 'A', 'y', START],
        ['2', 'B', 'z'],
      ],
      [0, 2],
    ],
    [
      'twice, one of two names',
      [
        ['1', 'A', 'x', START],
        ['1', 'B', 'y', START],
      ],
      undefined,
    ],
    [
      'twice, a row entered twice',
      [
        ['1', 'A', 'x', START],
        ['1', 'A', 'x', { date: '2020-01-01' }],
      ],
      undefined,
    ],
    [
      'apart, a number and the same as text',
      [
        ['1', 'A', 'x', START],
        [1, 'A', 'y', START],
      ],
      undefined,
    ],
  ])('%s', (_, rows, kept) => {
    expect(personRows(...rows)).toEqual(kept);
  });

  it('are all, for a table that has every column of the sheet', () => {
    const columns = new Map([[0, ['1', '1']]]);

    expect(new DistinctRows(columns, 2).of([0], [0])).toBeUndefined();
  });
});

it('rows whose key comes again are those of which the other cells say whether they count', () => {
  const columns = new Map([
    [0, ['1', '2', '1', null, null]],
    [1, ['A', 'B', 'C', null, null]],
    [2, ['x', 'x', 'x', 'x', null]],
  ]);
  const rows = new DistinctRows(columns, 5);

  expect([rows.repeated([0, 1], [0]), rows.repeated([0, 1, 2], [0]), rows.repeated([0], [])]).toEqual([
    [0, 2, 3, 4],
    [],
    [],
  ]);
});
