import type { ChangedLine } from '../../addin/command-line/changed-cells';
import type { FixOutcome, LeftCell } from '../../addin/command-line/fix-file';
import { fixesText } from '../../addin/command-line/fix-report';
import { makeRun, makeTable } from '../support/check-run';

const line: ChangedLine = {
  ...{ sheet: 'Staff', column: 1, before: 'Irish', after: '32', label: 'White Irish', count: 1 },
  ranges: ['B2'],
};
const left = (count: number, why: LeftCell['why']): LeftCell[] =>
  Array.from({ length: count }, (_, row) => ({ sheet: 'Staff', row, column: 1, why }));
function say(changes: Partial<FixOutcome>): string[] {
  const outcome = { run: makeRun([]), lists: new Map(), changed: [], left: [], unfinished: false };
  return fixesText({ ...outcome, ...changes })
    .split('\n')
    .slice(0, -1);
}

describe('What --fix says that it changed', () => {
  test.each<[string, Partial<FixOutcome>, string[]]>([
    ['nothing', {}, ['Nothing was changed: no problem has a fix that is sure.']],
    [
      'a code for its words',
      { changed: [line] },
      ['1 cell was changed in the copy.', '  B2  "Irish" becomes "32" (White Irish)'],
    ],
    [
      'cells here and there by their column, and their number',
      { changed: [{ ...line, count: 1_200, ranges: ['B2', 'B4', 'B6', 'B8:B1204'] }] },
      [
        '1,200 cells were changed in the copy.',
        '  column B  "Irish" becomes "32" (White Irish), 1,200 cells',
      ],
    ],
    [
      'dates, numbers and blanks as they are read',
      {
        changed: [
          { ...line, before: '1980-02-01', after: { date: '1980-02-01' }, label: '' },
          { ...line, before: '7', after: 7, label: '' },
          { ...line, before: 'n/a', after: null, label: '' },
        ],
      },
      [
        '3 cells were changed in the copy.',
        '  B2  "1980-02-01" becomes 1 February 1980',
        '  B2  "7" becomes 7',
        '  B2  "n/a" becomes blank',
      ],
    ],
    [
      'what nobody could see',
      { changed: [{ ...line, before: 'Joy\u00a0Mensah', after: 'Joy Mensah', label: '' }] },
      ['1 cell was changed in the copy.', '  B2  "Joy\u00a0Mensah" loses its hidden characters'],
    ],
    [
      'sheets, when there are several',
      { changed: [line], run: makeRun([], { tables: [makeTable('Staff'), makeTable('Rota')] }) },
      ['1 cell was changed in the copy.', '  Staff  B2  "Irish" becomes "32" (White Irish)'],
    ],
    [
      'what was left, and that there is more to do',
      { changed: [line], left: [...left(1, 'formula'), ...left(12, 'locked')], unfinished: true },
      [
        '1 cell was changed in the copy.',
        '  B2  "Irish" becomes "32" (White Irish)',
        '',
        '1 cell holds a formula and was left as it is: B1.',
        '12 cells are locked and were left as they are: B1, B2, B3, B4, B5, B6, B7, B8,',
        '  B9, B10 and 2 more.',
        'More can be put right: run it again on the copy.',
      ],
    ],
  ])('%s', (_, changes, said) => expect(say(changes)).toEqual(said));
});
