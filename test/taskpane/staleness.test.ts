import type { HostChange } from '../../addin/hosts/host';
import { NOTHING_STALE } from '../../addin/taskpane/state/pane-state';
import { staleWords, withChange } from '../../addin/taskpane/state/staleness';

const edit = (row: number, rowCount = 1, sheet = 'Staff'): HostChange => ({
  sheet,
  kind: 'edited',
  row,
  rowCount,
});

describe('What changed since the check', () => {
  test.each<[string, readonly HostChange[], string | undefined]>([
    ['is not mentioned when nothing did', [], undefined],
    ['is one row', [edit(4)], 'You changed 1 row since the check.'],
    ['is one row however often it was changed', [edit(4), edit(4)], 'You changed 1 row since the check.'],
    ['is every row of a paste', [edit(4, 3)], 'You changed 3 rows since the check.'],
    ['is the rows of all sheets', [edit(4), edit(4, 1, 'Rota')], 'You changed 2 rows since the check.'],
    [
      'is never more than a whole column is worth counting',
      [edit(0, 1_000_000)],
      'You changed 10,000 rows since the check.',
    ],
    [
      'is places, once rows have moved',
      [edit(4), { sheet: 'Staff', kind: 'moved' }],
      'Rows or columns were moved since the check, so the list may point to other cells.',
    ],
  ])('%s', (_, changes, words) => {
    expect(staleWords(changes.reduce(withChange, NOTHING_STALE))).toBe(words);
  });
});
