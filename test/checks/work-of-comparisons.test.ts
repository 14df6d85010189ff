import { findDanglingKeys } from '../../functions/checks/relations/find-dangling-keys';
import { findOverlaps } from '../../functions/rules/comparing/find-overlaps';
import { findRepeatedKeys } from '../../functions/checks/relations/find-repeated-keys';
import type { KeyTable, RelationFinding } from '../../functions/rules/rule';

/** A table whose every row clashes with every other, counting how often its cells are looked at. */
function crowdedTable(rows: number): { table: KeyTable; looked: () => number } {
  let looked = 0;
  const cell = (field: string): number => {
    looked += 1;
    return field === 'End' ? 9 : 1;
  };
  const numbers = (field: string): Int32Array => Int32Array.from({ length: rows }, () => cell(field));
  const table = { id: 't', layout: 'l', rows, has: () => true, isUnsettled: () => false, cell, numbers };
  return { table, looked: () => looked };
}

describe('Comparing rows looks at each cell a fixed number of times, however many clash', () => {
  test.each<[string, number, number, (table: KeyTable) => Iterable<RelationFinding>]>([
    ['repeated keys', 2, 19_999, (table) => findRepeatedKeys(table, ['A', 'B'])],
    [
      'dangling keys',
      2,
      0,
      (table) => findDanglingKeys(table, ['A'], { layout: 'l', fields: ['A'] }, [table]),
    ],
    ['overlaps', 3, 19_999, (table) => findOverlaps(table, { key: ['A'], start: 'Start', end: 'End' })],
  ])('%s: %i looks a row, %i findings', (_words, looks, findings, find) => {
    const { table, looked } = crowdedTable(20_000);
    const found = Array.from(find(table)).length;
    expect({ found, looked: looked() }).toEqual({ found: findings, looked: looks * 20_000 });
  });
});
