import { NO_NOTES, noteKey, withNote } from '../../../addin/explaining/notes';
import type { StaleReason } from '../../../addin/checking/live/live-options';
import type { CheckRun } from '../../../addin/model/check-run';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state';
import type { PaneAction } from '../../../addin/taskpane/state/pane-action';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { makeFinding, makeRun, makeTable } from '../../support/check-run';

const MATCH = { tables: [makeTable()], unmatched: [] };
const RUN = makeRun([makeFinding(1, 'warning'), makeFinding(3, 'error'), makeFinding(5, 'query')]);

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reduce, initialState('2026-11-22'));
}

const checked = (run = RUN): PaneAction => ({ type: 'checked', run, announcement: 'Done.' });
const rechecked = (run: CheckRun): PaneAction => ({ type: 'rechecked', run });
const stale = (reason: StaleReason): PaneAction => ({ type: 'stale', stale: reason });

describe('When a check ends', () => {
  test('the first problem of the list is the current one', () => {
    expect(after({ type: 'check-started' }, checked())).toEqual({
      ...initialState('2026-11-22'),
      run: RUN,
      current: 1,
      announcement: 'Done.',
    });
  });

  test('the first listed problem is, when one severity is listed alone', () => {
    expect(after({ type: 'only-severity', severity: 'warning' }, checked()).current).toBe(0);
  });

  test('none is, when there are no problems', () => {
    expect(after(checked(makeRun([]))).current).toBeNull();
  });

  test('the user goes on after the problem that is put right', () => {
    const fixed = makeRun([makeFinding(1, 'warning'), makeFinding(5, 'query')]);
    expect(
      after(checked(), { type: 'current', finding: 1 }, { type: 'check-started' }, checked(fixed)).current,
    ).toBe(1);
  });

  test('the user stays on a problem that is still there', () => {
    expect(after(checked(), { type: 'current', finding: 1 }, checked()).current).toBe(1);
  });

  test('the user starts again from the top when nothing is left below', () => {
    const fixed = makeRun([makeFinding(1, 'warning')]);
    expect(after(checked(), { type: 'current', finding: 2 }, checked(fixed)).current).toBe(0);
  });

  test('the user goes on down the list, not across the row', () => {
    const other = (row: number) => ({ ...makeFinding(row), column: 0, field: 'UNIQUEWORKERID' });
    const run = makeRun([other(1), makeFinding(1), makeFinding(2), other(3)]);
    const fixed = makeRun([{ ...makeFinding(1) }, { ...makeFinding(2) }, other(3)]);
    expect(after(checked(run), checked(fixed)).current).toBe(2);
  });

  test('what the check before found is kept, to say what has changed', () => {
    expect(after(checked(), checked(makeRun([], { entry: 2 }))).before).toEqual({ entry: 1, problems: 3 });
  });
});

describe('While a first check goes on', () => {
  const found = (run = RUN): PaneAction => ({ type: 'found', run });
  const started: PaneAction = { type: 'check-started' };

  test('what it has found so far is listed, and the first of the list is the current one', () => {
    const { run, partial, current, progress } = after(started, found());
    expect([run, partial, current, progress]).toEqual([
      RUN,
      true,
      1,
      { rowsDone: 0, rowsTotal: 0, findings: 0 },
    ]);
  });

  test('the user stays on a problem when others are found before it', () => {
    const more = { ...RUN, findings: [makeFinding(0), ...RUN.findings] };
    expect(after(started, found(), { type: 'current', finding: 2 }, found(more)).current).toBe(3);
  });

  test('of two problems in one cell the user stays on the second', () => {
    const twice = makeRun([makeFinding(1), { ...makeFinding(1), rule: 'asc-wds/worker-1-1' }]);
    expect(after(started, found(twice), { type: 'current', finding: 1 }, found({ ...twice })).current).toBe(
      1,
    );
  });

  test('its end is no second check: nothing was found before it', () => {
    const { before, partial } = after(started, found(), checked());
    expect([before, partial]).toEqual([null, false]);
  });

  test('what it had found stays when it cannot go on', () => {
    const trouble = { title: 'No answer', detail: 'Try again.', retry: true };
    const { run, partial, progress } = after(started, found(), { type: 'check-failed', trouble });
    expect([run, partial, progress]).toEqual([RUN, true, null]);
  });

  test('goes on with its progress and Stop when something else cannot be done', () => {
    const trouble = { title: 'Going to the cell was not possible', detail: 'Try again.', retry: true };
    const progress = { rowsDone: 2, rowsTotal: 9, findings: 0 };
    const state = after(checked(), started, { type: 'progress', progress }, { type: 'trouble', trouble });
    expect([state.progress, state.trouble, state.announcement]).toEqual([progress, trouble, trouble.title]);
    const first = after(started, { type: 'trouble', trouble }, found());
    expect([first.run, first.progress !== null]).toEqual([RUN, true]);
  });

  test('nothing more is listed once it has ended', () => {
    expect(after(started, checked(), found(makeRun([]))).run).toBe(RUN);
  });
});

test('Calls that Excel keeps waiting are counted, for one may be answered before another', () => {
  const waiting = (is: boolean): PaneAction => ({ type: 'waiting', waiting: is });
  const counts = [
    after(waiting(true), waiting(true)),
    after(waiting(true), waiting(true), waiting(false)),
    after(waiting(true), waiting(false)),
  ].map((state) => state.waiting);
  expect(counts).toEqual([2, 1, 0]);
});

describe('Results that may not hold any more', () => {
  const moved = stale({ kind: 'moved', sheet: 'Staff' });

  test('are said to be so until the next check', () => {
    expect([after(checked(), moved).stale, after(checked(), moved, checked()).stale]).toEqual([
      { kind: 'moved', sheet: 'Staff' },
      null,
    ]);
  });

  test('are still so when the check that would have seen to it fails', () => {
    const trouble = { title: 'No answer', detail: 'Try again.', retry: true };
    const state = after(checked(), moved, { type: 'check-started' }, { type: 'check-failed', trouble });
    expect([state.stale?.kind, state.trouble, state.run]).toEqual(['moved', trouble, RUN]);
  });

  test.each<[StaleReason, string | undefined]>([
    [{ kind: 'failed', error: new Error('no answer') }, undefined],
    [{ kind: 'headings', sheet: 'Staff' }, 'headings'],
    [{ kind: 'moved', sheet: 'Staff' }, 'moved'],
  ])('after rows were checked anew: %j', (reason, kind) => {
    expect(after(checked(), stale(reason), rechecked(RUN)).stale?.kind).toBe(kind);
  });
});

describe('Problems put right', () => {
  const one = makeRun([makeFinding(1, 'warning'), makeFinding(5, 'query')]);
  const none = makeRun([]);

  test('are counted as they go, by typing or by another check', () => {
    expect(after(checked(), rechecked(one), checked(none)).fixed).toBe(3);
  });

  test('count no more when they come back, and never less than none', () => {
    const twice = [rechecked(one), rechecked(RUN), rechecked(makeRun([...RUN.findings, makeFinding(7)]))];
    expect([1, 2, 3].map((n) => after(checked(), ...twice.slice(0, n)).fixed)).toEqual([1, 0, 0]);
  });

  test('are not those that a check of something else no longer finds', () => {
    expect(after(checked(), checked({ ...none, referenceDate: '2020-01-01' })).fixed).toBe(0);
  });

  test('are not those that a check did not come to', () => {
    expect(after(checked(), checked({ ...none, stopped: true })).fixed).toBe(0);
  });

  test('are another workbook’s no more', () => {
    expect(after(checked(), rechecked(one), { type: 'workbook', open: true }).fixed).toBe(0);
  });
});

describe('A query that is explained', () => {
  const notes = withNote(NO_NOTES, noteKey(RUN, RUN.findings[2]!)!, 'It is so.', '2026-11-22');
  const atQuery: PaneAction = { type: 'current', finding: 2 };

  test('gives way to the next problem', () => {
    expect(after(checked(), atQuery, { type: 'notes', notes }).current).toBe(0);
  });

  test('leaves the user where they are on another', () => {
    expect(after(checked(), { type: 'current', finding: 1 }, { type: 'notes', notes }).current).toBe(1);
  });
});

describe('A fix that is shown before it is done', () => {
  const preview = {
    scope: { kind: 'sure' } as const,
    plan: { changes: [], lines: [], findings: 0, left: 0 },
    formulas: 0,
  };

  test.each<[string, PaneAction]>([
    ['rows are checked anew: it may do something else now', rechecked(RUN)],
    ['the workbook is checked', checked()],
    ['it is done', { type: 'fixed', entry: { id: 1, words: 'Ethnicity: 1 cell', changes: [] } }],
    ['another workbook is opened', { type: 'workbook', open: true }],
  ])('is gone when %s', (_, action) => {
    const shown = after(checked(), { type: 'preview', preview });
    expect([shown.preview, reduce(shown, action).preview]).toEqual([preview, null]);
  });
});

test('What stopped a change is not said any more once another is made', () => {
  const trouble = { title: 'Not possible', detail: 'The text is too long.', retry: false };
  const failed: PaneAction = { type: 'trouble', trouble };
  const state = after(checked(), { type: 'fixing', fixing: true }, failed, {
    type: 'fixing',
    fixing: false,
  });
  expect([state.trouble, reduce(state, { type: 'fixing', fixing: true }).trouble]).toEqual([trouble, null]);
});

describe('A severity that is listed alone', () => {
  const errors: PaneAction = { type: 'only-severity', severity: 'error' };

  test('makes way for a problem of it when the current one is of another', () => {
    expect(after(checked(), { type: 'current', finding: 0 }, errors).current).toBe(1);
  });

  test('leaves none current when there is none of it', () => {
    const warnings: PaneAction = { type: 'only-severity', severity: 'warning' };
    expect(after(checked(makeRun([makeFinding(1, 'error')])), warnings).current).toBeNull();
  });

  test('leaves a current problem that is of it', () => {
    expect(after(checked(), { type: 'current', finding: 1 }, errors).current).toBe(1);
  });
});

describe('Another workbook', () => {
  test('begins with nothing of the one before but what was asked for', () => {
    const date: PaneAction = { type: 'reference-date', date: '2026-09-30' };
    const state = after(
      date,
      { type: 'match', match: MATCH },
      checked(),
      stale({ kind: 'moved', sheet: 'Staff' }),
      { type: 'check-started' },
      { type: 'workbook', open: true },
    );
    expect(state).toEqual({
      ...initialState('2026-11-22'),
      referenceDate: '2026-09-30',
      workbookOpen: true,
      announcement: 'Done.',
    });
  });
});

describe('A check of a workbook in which nothing is recognised any more', () => {
  test('leaves no results behind', () => {
    const state = after(checked(), { type: 'check-started' }, { type: 'check-ended' });
    expect([state.run, state.current, state.progress]).toEqual([null, null, null]);
  });
});

describe('Groups', () => {
  test('are opened and closed by their keys', () => {
    const state = after(
      { type: 'open-groups', keys: ['A', 'A.0', 'B'], open: true },
      { type: 'open-groups', keys: ['A.0'], open: false },
    );
    expect(state.expanded).toEqual(new Set(['A', 'B']));
  });
});
