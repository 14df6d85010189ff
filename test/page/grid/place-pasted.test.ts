import { placePasted } from '../../../addin/page/grid/place-pasted';

const at = (rowCount: number, columnCount: number) => ({ row: 5, column: 2, rowCount, columnCount });

test.each([
  [
    'goes where the selection begins',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    at(1, 1),
    at(2, 2),
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'fills a selection with one cell',
    [['a']],
    at(2, 3),
    at(2, 3),
    [
      ['a', 'a', 'a'],
      ['a', 'a', 'a'],
    ],
  ],
  [
    'is repeated where it fits',
    [['a', 'b']],
    at(2, 4),
    at(2, 4),
    [
      ['a', 'b', 'a', 'b'],
      ['a', 'b', 'a', 'b'],
    ],
  ],
  ['is put down once where it does not', [['a'], ['b']], at(3, 1), at(2, 1), [['a'], ['b']]],
  [
    'leaves what short lines lack empty',
    [['a', 'b'], ['c']],
    at(1, 1),
    at(2, 2),
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
])('A pasted block %s', (_, rows, selected, area, placed) => {
  expect(placePasted(rows, selected)).toEqual({ area, rows: placed });
});
