import type { CellValue } from '../../core/api/shapes';
import { NO_NOTES, noteKey, withNote } from '../../addin/explaining/notes';
import { readTicks } from '../../addin/handing-over/read-ticks';
import { tickWords } from '../../addin/handing-over/tick-words';
import { toFixSheet } from '../../addin/handing-over/to-fix-sheet';
import type { CheckRun } from '../../addin/model/check-run';
import { LAYOUT, OPTIONS, staffRun, type StaffRow } from './staff-run';

type Rows = readonly (readonly CellValue[])[];

const BEFORE: readonly StaffRow[] = [
  { ref: 'A1', ethnic: 'Irish' },
  { ref: 'B2', ethnic: '?' },
  { ref: 'C3', ethnic: '?', hours: 60 },
  { ref: 'D4' },
];
const [A, B, C, D] = BEFORE as [StaffRow, StaffRow, StaffRow, StaffRow];
const FIXED = { ethnic: '32' };

/** The sheet's rows as a host reads them, these cells ticked. */
function listOf(run: CheckRun, ...ticked: readonly string[]): Rows {
  return toFixSheet(run, OPTIONS).rows.map((cells) => {
    const [, ...rest] = cells.map((cell) => cell?.value ?? null);
    return ticked.includes(String(rest[1])) ? ['Yes', ...rest] : [cells[0]?.value ?? null, ...rest];
  });
}

/** What comes of it: ticked and right, cells ticked and still wrong, gone, right unticked, left, added. */
function outcomeOf(list: Rows, run: CheckRun, notes = NO_NOTES) {
  const { right, wrong, gone, rightUnticked, left, added } = readTicks(list, run, notes)!;
  return [
    right,
    wrong.map(({ finding }) => run.findings[finding]!.row + 1),
    gone.map(({ cell }) => cell),
    rightUnticked,
    left,
    added.map((at) => run.findings[at]!.row + 1),
  ];
}

const LIST = listOf(staffRun(BEFORE), 'B2', 'B3');

describe('What was ticked, held to a fresh check', () => {
  test.each<[string, Rows, readonly StaffRow[], ReturnType<typeof outcomeOf>]>([
    ['nothing was done', LIST, BEFORE, [0, [2, 3], [], 0, 2, []]],
    ['both were done', LIST, [{ ...A, ...FIXED }, { ...B, ...FIXED }, C, D], [2, [], [], 0, 2, []]],
    ['one was done', LIST, [{ ...A, ...FIXED }, B, C, D], [1, [3], [], 0, 2, []]],
    ['one more was done than ticked', LIST, [A, B, { ...C, ...FIXED }, D], [0, [2, 3], [], 1, 1, []]],
    [
      'a cell got another wrong value',
      LIST,
      [{ ...A, ethnic: 'x' }, { ...B, ...FIXED }, C, D],
      [1, [2], [], 0, 2, []],
    ],
    [
      'the staff sheet was sorted, and rows were put in',
      LIST,
      [{ ref: 'Z9' }, D, C, { ...B, ...FIXED }, A],
      [1, [6], [], 0, 2, []],
    ],
    ['a ticked row was deleted from the staff sheet', LIST, [B, C, D], [0, [2], ['B2'], 0, 2, []]],
    ['another problem came', LIST, [A, B, C, { ...D, ethnic: '??' }], [0, [2, 3], [], 0, 2, [5]]],
    [
      'the list was sorted',
      [...LIST.slice(0, 5), ...LIST.slice(5).reverse()],
      BEFORE,
      [0, [3, 2], [], 0, 2, []],
    ],
    [
      'rows of the list were deleted',
      LIST.filter(([, , cell]) => cell !== 'B3' && cell !== 'D4'),
      BEFORE,
      [0, [2], [], 0, 1, [3, 4]],
    ],
    [
      'the provider has rows and columns of their own on the list',
      [['Thank you!'], ...LIST.map((cells) => ['mine', ...cells])],
      BEFORE,
      [0, [2, 3], [], 0, 2, []],
    ],
  ])('%s', (_, list, after, outcome) => {
    expect(outcomeOf(list, staffRun(after))).toEqual(outcome);
  });

  test('a key that was put right is looked for where it stood', () => {
    const run = staffRun([{ ref: 'A 1', ethnic: '?' }, B]);
    const list = listOf(run, 'A2', 'B2');

    expect(outcomeOf(list, staffRun([{ ref: 'A1', ethnic: '32' }, B]))).toEqual([2, [], [], 0, 1, []]);
    expect(outcomeOf(list, staffRun([{ ref: 'A1', ethnic: '?' }, B]))).toEqual([1, [2], [], 0, 1, []]);
    expect(outcomeOf(list, staffRun([{ ref: 'A  2', ethnic: '32' }, B]))).toEqual([1, [2], [], 0, 1, []]);
  });

  test('of two rows with one key, the problem that is left is that of the row not ticked', () => {
    const twice = [
      { ref: 'A1', ethnic: '?' },
      { ref: 'A1', ethnic: '??' },
      { ref: 'A1', ethnic: '??' },
    ];
    const list = listOf(staffRun(twice), 'B2', 'B3');
    const after = staffRun([{ ref: 'A1' }, { ref: 'A1' }, { ref: 'A1', ethnic: '??' }]);

    expect(outcomeOf(list, after)).toEqual([2, [], [], 0, 1, []]);
  });

  test('a cell of a layout without keys is found where it stands', () => {
    const loose = { ...LAYOUT, primaryKey: [], keys: [] };
    const list = listOf(staffRun(BEFORE, loose), 'B2', 'B3');
    const after = staffRun([{ ...A, ...FIXED }, { ...B, ethnic: '!' }, C, D], loose);

    expect(outcomeOf(list, after)).toEqual([1, [3], [], 0, 2, []]);
  });

  test('a query that was explained since is right', () => {
    const run = staffRun(BEFORE);
    const query = run.findings.find(({ severity }) => severity === 'query')!;
    const notes = withNote(NO_NOTES, noteKey(run, query)!, 'Two jobs.', '2026-11-22');

    expect(outcomeOf(listOf(run, 'D4'), run, notes)).toEqual([1, [], [], 0, 3, []]);
  });

  test('other sheets are no list', () => {
    expect(
      readTicks(
        [
          ['Done', 'Name'],
          ['Yes', 'Ann'],
        ],
        staffRun(BEFORE),
      ),
    ).toBeUndefined();
  });

  test.each<[CellValue, number]>([
    ['Yes', 1],
    ['x', 1],
    [true, 1],
    ['No', 0],
    [' ', 0],
    [false, 0],
  ])('under Done %p is so many ticks: %i', (tick, ticked) => {
    const list = LIST.map((cells) =>
      cells[2] === 'B2' ? [tick, ...cells.slice(1)] : [null, ...cells.slice(1)],
    );
    const headings = LIST[4]!;
    list[4] = [...headings];

    expect(readTicks(list, staffRun(BEFORE))!.ticked).toBe(ticked);
  });
});

describe('The words for it', () => {
  test.each<[string, readonly StaffRow[], readonly string[]]>([
    [
      'one done, one not',
      [{ ...A, ...FIXED }, B, C, D],
      ['2 ticked: 1 is right now and 1 still needs work.', '2 rows are not done yet.'],
    ],
    [
      'all done, one new',
      [{ ...A, ...FIXED }, { ...B, ...FIXED }, { ref: 'C3' }, { ...D, ethnic: '?' }],
      [
        '2 ticked: 2 are right now.',
        '2 more are right now, though not ticked.',
        'Nothing else on the list is left to do.',
        '1 problem is not on the list: new since it was made.',
      ],
    ],
    [
      'a row deleted',
      [B, C, D],
      [
        '2 ticked: 1 still needs work and 1 stands in a row that is no longer there.',
        '2 rows are not done yet.',
      ],
    ],
  ])('%s', (_, after, words) => {
    expect(tickWords(readTicks(LIST, staffRun(after))!)).toEqual(words);
  });
});
