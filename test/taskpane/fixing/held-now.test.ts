import type { CellValue } from '../../../core/api/shapes';
import type { FixEntry } from '../../../addin/taskpane/state/log-of-fixes';
import { heldNow } from '../../../addin/taskpane/fixing/held-now';
import { makeFinding, makeRun } from '../../checking/support/make-run';

const finding = makeFinding('NOTE');
const run = makeRun([finding], new Map([['1 NOTE', 'as checked']]));

function fix(before: CellValue, value: CellValue, row = 1, sheet = 'Staff'): FixEntry {
  return { id: 1, words: '', changes: [{ sheet, row, column: finding.column, before, value }] };
}

describe('A cell holds as far as we know', () => {
  it.each<[what: string, fixes: readonly FixEntry[], held: CellValue]>([
    ['what the check found in it', [], 'as checked'],
    ['what we have written since', [fix('as checked', 'ours')], 'ours'],
    [
      'what we wrote last, the log having the latest first',
      [fix('ours', null), fix('as checked', 'ours')],
      null,
    ],
    ['what the check found, where ours is older than that', [fix('earlier', 'ours')], 'as checked'],
    [
      'nothing of what we wrote elsewhere',
      [fix('as checked', 'x', 2), fix('as checked', 'x', 1, 'B')],
      'as checked',
    ],
  ])('%s', (_, fixes, held) => {
    expect(heldNow(run, finding, fixes)).toBe(held);
  });
});
