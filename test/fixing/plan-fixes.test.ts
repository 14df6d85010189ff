import type { CellValue } from '../../core/api/shapes';
import type { Finding } from '../../addin/model/check-run';
import { fixWords, lineWords } from '../../addin/fixing/fix-words';
import { fixesOf } from '../../addin/fixing/fixes-of';
import type { FixScope } from '../../addin/fixing/fix-scope';
import { planFixes } from '../../addin/fixing/plan-fixes';
import { makeFinding, makeRun } from '../checking/support/make-run';
import { SMALL_LISTS } from '../checking/support/small-standard';

type Row = readonly [row: number, field: string, value: CellValue, more: Partial<Finding>];

/** Two wrong words alike, one with noise, one that nobody can know, and a date in another form. */
const ROWS: readonly Row[] = [
  [1, 'ETHNIC', 'White British', { reason: 'label-not-code' }],
  [1, 'DOB', '2010-02-28', { reason: 'other-date-form', rule: 'demo/2' }],
  [2, 'ETHNIC', 'White British', { reason: 'label-not-code' }],
  [3, 'ETHNIC', ' 32', { reason: 'spaces' }],
  [4, 'ETHNIC', 'wbri', { reason: 'letter-case' }],
  [5, 'ETHNIC', '?', { reason: 'not-in-list' }],
  [6, 'NOTE', 'x ', { reason: 'spaces', rule: 'demo/2' }],
];

const CONTEXT = {
  run: makeRun(
    ROWS.map(([row, field, , more]) => makeFinding(field, { row, ...more })),
    new Map(ROWS.map(([row, field, value]) => [`${row} ${field}`, value])),
  ),
  source: 'workbook' as const,
  lists: SMALL_LISTS,
};

/** `row: before -> after`, and what is left. */
function planned(scope: FixScope): [string[], number] {
  const { changes, left } = planFixes(CONTEXT, scope);
  return [
    changes.map(({ row, before, value }) => `${row}: ${JSON.stringify(before)} -> ${JSON.stringify(value)}`),
    left,
  ];
}

describe('what is fixed together', () => {
  it.each<[string, FixScope, string[], number]>([
    ['one cell', { kind: 'one', finding: 0, suggestion: 0 }, ['1: "White British" -> "WBRI"'], 0],
    [
      'the same wrong value of its column',
      { kind: 'same', finding: 0, suggestion: 0 },
      ['1: "White British" -> "WBRI"', '2: "White British" -> "WBRI"'],
      0,
    ],
    [
      'all noise of its column',
      { kind: 'noise', finding: 3 },
      ['3: " 32" -> "32"', '4: "wbri" -> "WBRI"'],
      0,
    ],
    [
      'all of its rule',
      { kind: 'rule', finding: 1 },
      ['1: "2010-02-28" -> {"date":"2010-02-28"}', '6: "x " -> "x"'],
      0,
    ],
    [
      'all that is sure',
      { kind: 'sure' },
      [
        '1: "White British" -> "WBRI"',
        '1: "2010-02-28" -> {"date":"2010-02-28"}',
        '2: "White British" -> "WBRI"',
        '3: " 32" -> "32"',
        '4: "wbri" -> "WBRI"',
        '6: "x " -> "x"',
      ],
      1,
    ],
  ])('%s', (_, scope, changes, left) => {
    expect(planned(scope)).toEqual([changes, left]);
  });

  it('is shown by old and new value, the most frequent first, before it is done', () => {
    const { lines, findings } = planFixes(CONTEXT, { kind: 'sure' });

    expect(findings).toBe(6);
    expect(lines.map(lineWords).slice(0, 3)).toEqual([
      'Column B: "White British" becomes "WBRI" (White British), 2 cells',
      'Column C: "2010-02-28" becomes 28 February 2010, 1 cell',
      'Column B: " 32" becomes "32" (Irish), 1 cell',
    ]);
  });

  it('leaves what is explained as it is, unless that very cell is asked for', () => {
    const explained = new Set([0, 6]);
    const rowsOf = (scope: FixScope) =>
      planFixes({ ...CONTEXT, explained }, scope).changes.map(({ row }) => row);

    expect(rowsOf({ kind: 'same', finding: 0, suggestion: 0 })).toEqual([2]);
    expect(rowsOf({ kind: 'sure' })).toEqual([1, 2, 3, 4]);
    expect(rowsOf({ kind: 'one', finding: 0, suggestion: 0 })).toEqual([1]);
  });

  it('changes a cell once when two rules would change it', () => {
    const finding = makeFinding('ETHNIC', { row: 4, reason: 'letter-case' });
    const run = makeRun([finding, { ...finding, rule: 'demo/2' }], new Map([['4 ETHNIC', 'wbri']]));

    const { changes, findings } = planFixes({ ...CONTEXT, run }, { kind: 'sure' });

    expect(changes).toEqual([{ sheet: 'Staff', row: 4, column: 1, value: 'WBRI', before: 'wbri' }]);
    expect(findings).toBe(2);
  });
});

describe('the words on the button', () => {
  it.each<[number, string]>([
    [0, 'Use WBRI (White British)'],
    [1, 'Use 28 February 2010'],
    [3, 'Remove the extra spaces'],
    [4, 'Use WBRI (White British)'],
    [6, 'Remove the extra spaces'],
  ])('of finding %i: %s', (at, words) => {
    const finding = CONTEXT.run.findings[at]!;

    expect(fixWords(CONTEXT.run, finding, fixesOf(CONTEXT, finding)[0]!)).toBe(words);
  });
});
