import { createRibbonBus } from '../../addin/commands/ribbon-bus';
import type { RibbonRequest } from '../../addin/commands/ribbon-bus';
import type { RibbonState } from '../../addin/commands/ribbon-state';
import type { CodeListAnswer } from '../../core/api/shapes';
import { OWN_SHEET } from '../../addin/handing-over/own-sheets';
import type { Finding } from '../../addin/model/check-run';
import { listenToRibbon } from '../../addin/taskpane/listen-to-ribbon';
import type { PaneActions } from '../../addin/taskpane/state/pane-actions';
import { initialState } from '../../addin/taskpane/state/pane-state';
import type { PaneAction as Change } from '../../addin/taskpane/state/pane-action';
import { reduce } from '../../addin/taskpane/state/reduce';
import { createStore } from '../../addin/taskpane/state/store';
import { makeFinding, makeRun, makeTable, STANDARD } from '../support/check-run';

function join() {
  const done: string[] = [];
  const shown: RibbonState[] = [];
  const bus = createRibbonBus();
  const store = createStore(initialState('2026-11-22'), reduce);
  const does =
    (name: string) =>
    (...given: unknown[]) =>
      Promise.resolve(void done.push([name, ...given.map((one) => JSON.stringify(one))].join(' ')));
  const actions = {
    check: does('check'),
    step: does('step'),
    clearMarks: does('clear marks'),
    markAgain: does('mark again'),
    fixOne: does('fix'),
    previewFix: does('preview'),
    applyFix: does('apply'),
    undoFix: does('undo'),
    prepareForProvider: does('prepare'),
    giveReport: does('report'),
    setDropDowns: does('drop-downs'),
  } as Partial<PaneActions> as PaneActions;
  const stop = listenToRibbon({ actions, store }, bus, (state) => void shown.push(state));
  return { done, shown, bus, store, stop };
}

const READING: Change[] = [
  { type: 'standard', standard: STANDARD },
  { type: 'workbook', open: true },
];
const OPEN: Change[] = [...READING, { type: 'match', match: { tables: [makeTable()], unmatched: [] } }];
const spaces: Finding = { ...makeFinding(1), reason: 'spaces' };
const blank: Finding = { ...makeFinding(2), reason: 'blank' };
const unlike: Finding = { ...makeFinding(3), reason: 'not-in-list' };
const CODED = {
  ...makeTable(),
  layout: {
    ...makeTable().layout,
    fields: [{ name: 'ETHNICITY', title: 'Ethnicity', type: 'string' as const, codeList: 'ethnicity' }],
  },
};
const LISTS: Change = {
  type: 'lists',
  lists: new Map<string, CodeListAnswer>([
    [
      'ethnicity',
      {
        id: 'ethnicity',
        title: 'Ethnicity',
        entry: 1,
        ...{ collection: 'standard', source: 'Test', hash: '', complete: true, count: 2, total: 2 },
        codes: [
          { code: '31', label: 'White British' },
          { code: '32', label: 'Irish' },
        ],
      },
    ],
  ]),
};
const CODED_MATCH: Change = { type: 'match', match: { tables: [CODED], unmatched: [] } };
const PREPARED: Change = {
  type: 'match',
  match: { tables: [makeTable()], unmatched: [{ sheet: makeTable('To fix').sheet, reason: OWN_SHEET }] },
};
/** Checked, with these problems in cells that hold the text; the first is the current one. */
function checked(text: string, ...findings: Finding[]): Change[] {
  const run = makeRun(findings, { tables: [CODED], valueAt: () => text });
  return [LISTS, { type: 'check-started' }, { type: 'checked', run, announcement: '' }];
}
const FIXED: Change = {
  type: 'fixed',
  entry: { id: 7, words: 'Ethnicity: 1 cell', changes: [] },
};

/** What can be pressed, by name. */
function pressable(state: RibbonState | undefined): string[] {
  return Object.entries(state ?? {}).flatMap(([name, can]) => (can ? [name] : []));
}

describe('A button of the ribbon does what that of the pane does', () => {
  const situations: readonly [
    name: string,
    changes: Change[],
    asked: RibbonRequest,
    done: string,
    said: string,
  ][] = [
    ['check', [], 'check', 'check', ''],
    ['next', [], 'next-problem', 'step 1', ''],
    ['previous', [], 'previous-problem', 'step -1', ''],
    ['mark', [], 'mark', 'mark again', ''],
    ['clear', [], 'clear', 'clear marks', ''],
    ['a sure suggestion is done at once', checked(' 31 ', spaces), 'use-suggestion', 'fix 0 0', ''],
    [
      'one that is not sure is shown first',
      checked('White Britsih', unlike),
      'use-suggestion',
      'preview {"kind":"one","finding":0,"suggestion":0}',
      '',
    ],
    [
      'and is done when pressed again',
      [
        ...checked('White Britsih', unlike),
        {
          type: 'preview',
          preview: {
            scope: { kind: 'one', finding: 0, suggestion: 0 },
            plan: { changes: [], lines: [], findings: 0, left: 0 },
            formulas: 0,
          },
        },
      ],
      'use-suggestion',
      'apply',
      '',
    ],
    [
      'no suggestion is said',
      checked('', blank),
      'use-suggestion',
      '',
      'There is no suggestion for this problem.',
    ],
    ['the last fix is undone', [FIXED], 'undo-fix', 'undo 7', ''],
    ['nothing to undo is said', [], 'undo-fix', '', 'Nothing has been changed from here.'],
    ['prepare', [], 'prepare', 'prepare {"comments":false}', ''],
    [
      'a list that is there, with its ticks, is not made anew',
      [PREPARED],
      'prepare',
      '',
      'There is nothing to prepare, or it is prepared already: see Hand over in the pane.',
    ],
    ['report', [], 'report', 'report', ''],
    ['drop-downs are put on every sheet with codes', [CODED_MATCH], 'drop-downs', 'drop-downs ["Staff"]', ''],
    [
      'and are taken away when pressed again',
      [CODED_MATCH, { type: 'drop-downs', on: { sheets: ['Staff'], skipped: [] } }],
      'drop-downs',
      'drop-downs []',
      '',
    ],
  ];
  test.each(situations)('%s', (_, changes, asked, work, said) => {
    const { done, bus, store } = join();
    [...OPEN, ...changes].forEach((change) => store.dispatch(change));
    bus.send(asked);
    expect(done.join()).toBe(work);
    expect(store.state.announcement).toBe(said);
  });

  test.each<[string, Change]>([
    ['when the workbook is read', OPEN.at(-1)!],
    [
      'when the service cannot be reached, which the pane says',
      { type: 'service-trouble', trouble: { title: '', detail: '', retry: true } },
    ],
  ])('that opened the pane, once, %s', (_, then) => {
    const { done, bus, store } = join();
    bus.send('check');
    READING.forEach((change) => store.dispatch(change));
    const before = [...done];
    store.dispatch(then);
    store.dispatch({ type: 'tab', tab: 'codes' });
    expect([before, done]).toEqual([[], ['check']]);
  });

  test('until it stops listening', () => {
    const { done, bus, store, stop } = join();
    OPEN.forEach((change) => store.dispatch(change));
    stop();
    bus.send('check');
    expect(done).toEqual([]);
  });
});

describe('What can be pressed', () => {
  const HAND_OVER = ['prepare', 'report'];
  const STEPS = ['mark', 'clear', 'previous-problem', 'next-problem'];
  test.each<[string, Change[], string[]]>([
    ['a workbook that is not recognised', READING, ['clear']],
    ['one that is', OPEN, ['check', 'clear', 'prepare', 'report']],
    ['one with codes', [...OPEN, CODED_MATCH], ['check', 'clear', 'prepare', 'report', 'drop-downs']],
    ['one that is prepared', [...OPEN, PREPARED], ['check', 'clear', 'report']],
    ['while it is checked', [...OPEN, { type: 'check-started' }], ['clear']],
    [
      'while a report is made',
      [...OPEN, { type: 'hand-over', handOver: { busy: true } }],
      ['check', 'clear'],
    ],
    ['nothing found', [...OPEN, ...checked('31')], ['check', 'clear', 'report']],
    [
      'a problem that nothing is suggested for',
      [...OPEN, ...checked('', blank)],
      ['check', ...STEPS, ...HAND_OVER],
    ],
    [
      'a problem with a suggestion',
      [...OPEN, ...checked(' 31 ', spaces)],
      ['check', ...STEPS, 'use-suggestion', ...HAND_OVER],
    ],
    ['a fix was made', [...OPEN, ...checked('31'), FIXED], ['check', 'clear', 'undo-fix', 'report']],
    [
      'cells are being changed',
      [...OPEN, ...checked(' 31 ', spaces), FIXED, { type: 'fixing', fixing: true }],
      ['check', ...STEPS],
    ],
  ])('%s', (_, changes, can) => {
    const { shown, store } = join();
    changes.forEach((change) => store.dispatch(change));
    expect(pressable(shown.at(-1))).toEqual(can);
  });

  test('is told only when it changes', () => {
    const { shown, store } = join();
    OPEN.forEach((change) => store.dispatch(change));
    store.dispatch({ type: 'tab', tab: 'codes' });
    store.dispatch({ type: 'check-started' });
    store.dispatch({ type: 'check-failed', trouble: { title: '', detail: '', retry: true } });
    expect(shown.map((state) => state.check)).toEqual([false, false, true, false, true]);
  });
});
