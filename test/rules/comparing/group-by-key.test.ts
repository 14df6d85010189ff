import fc from 'fast-check';
import { groupByKey } from '../../../functions/rules/comparing/group-by-key';

describe('Rows are grouped by key', () => {
  test.each<[string, number[], number[][]]>([
    [
      'in rising order, keys that one row has left out',
      [2, 0, 2, 1, 0, 2],
      [
        [1, 4],
        [0, 2, 5],
      ],
    ],
    ['those without a key left out', [-1, 0, -1, 0], [[1, 3]]],
    ['when there are none', [], []],
  ])('%s', (_words, keys, groups) => {
    expect(Array.from(groupByKey(Int32Array.from(keys)), (rows) => [...rows])).toEqual(groups);
  });

  test('as a filter for every key would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 6 })), (keys) => {
        const wanted = [0, 1, 2, 3, 4, 5, 6]
          .map((key) => keys.flatMap((other, row) => (other === key ? [row] : [])))
          .filter((rows) => rows.length > 1);
        expect(Array.from(groupByKey(Int32Array.from(keys)), (rows) => [...rows])).toEqual(wanted);
      }),
    );
  });
});
