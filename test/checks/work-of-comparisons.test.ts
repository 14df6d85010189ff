import { findDanglingKeys } from '../../functions/checks/find-dangling-keys';
import { findOverlaps } from '../../functions/checks/find-overlaps';
import { findRepeatedKeys } from '../../functions/checks/find-repeated-keys';
import type { KeyTable, RelationFinding } from '../../functions/rules/rule';

/** A table whose every row clashes with every other, counting how often its cells are looked at. */
function crowdedTable(rows: number): { table: KeyTable; looked: () => number } {
  let looked = 0;
  const cell = (field: string): number => {
    looked += 1;
    return field === 'End' ? 9 : 1;
  };
  return { table: { id: 't', layout: 'l', rows, has: () => true, cell }, looked: () => looked };
}

describe('Comparing rows looks at each cell a fixed number of times, however many clash', () => {
  test.each<[string, number, (table: KeyTable) => Iterable<RelationFinding>]>([
    ['repeated keys', 2, (table) => findRepeatedKeys(table, ['A', 'B'])],
    ['dangling keys', 2, (table) => findDanglingKeys(table, ['A'], { layout: 'l', fields: ['A'] }, [table])],
    ['overlaps', 3, (table) => findOverlaps(table, { key: ['A'], start: 'Start', end: 'End' })],
  ])('%s: %i looks a row', (_words, looks, find) => {
    const { table, looked } = crowdedTable(20_000);
    for (const { row } of find(table)) expect(row).toBeGreaterThanOrEqual(0);
    expect(looked()).toBe(looks * 20_000);
  });
});
