import { initialState, type PaneState } from '../../addin/taskpane/state/pane-state';
import { type PaneAction, reduce } from '../../addin/taskpane/state/reduce';
import { makeFinding, makeRun, makeTable } from '../support/check-run';

const MATCH = { tables: [makeTable()], unmatched: [] };
const RUN = makeRun([makeFinding(1, 'warning'), makeFinding(3, 'error'), makeFinding(5, 'query')]);

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reduce, initialState('2026-11-22'));
}

const checked = (run = RUN): PaneAction => ({ type: 'checked', run, announcement: 'Done.' });
const edited = (row: number): PaneAction => ({
  type: 'cells-changed',
  change: { sheet: 'Staff', kind: 'edited', row },
});

describe('When a check ends', () => {
  test('the first problem is the current one', () => {
    expect(after({ type: 'check-started' }, checked())).toEqual({
      ...initialState('2026-11-22'),
      run: RUN,
      current: 0,
      announcement: 'Done.',
    });
  });

  test('the first listed problem is, when some severities are not listed', () => {
    expect(after({ type: 'toggle-severity', severity: 'warning' }, checked()).current).toBe(1);
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

  test('what the check before found is kept, to say what has changed', () => {
    expect(after(checked(), checked(makeRun([], { entry: 2 }))).before).toEqual({ entry: 1, problems: 3 });
  });
});

describe('While a first check goes on', () => {
  const found = (run = RUN): PaneAction => ({ type: 'found', run });
  const started: PaneAction = { type: 'check-started' };

  test('what it has found so far is listed, and the first problem is the current one', () => {
    const { run, partial, current, progress } = after(started, found());
    expect([run, partial, current, progress]).toEqual([
      RUN,
      true,
      0,
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

describe('Cells changed', () => {
  test('before any check matter to nothing', () => {
    expect(after(edited(4)).stale).toEqual({ rows: new Map(), moved: false });
  });

  test('after a check make its results stale', () => {
    expect(after(checked(), edited(4)).stale).toEqual({
      rows: new Map([['Staff', new Set([4])]]),
      moved: false,
    });
  });

  test('are no longer stale once checked again', () => {
    expect(after(checked(), edited(4), { type: 'check-started' }, checked()).stale.rows.size).toBe(0);
  });

  test('while a check runs are stale when it ends, for it may have read them before', () => {
    const state = after(checked(), { type: 'check-started' }, edited(7), checked());
    expect(state.stale.rows).toEqual(new Map([['Staff', new Set([7])]]));
  });

  test('stay stale when the check that would have seen them fails', () => {
    const trouble = { title: 'No answer', detail: 'Try again.', retry: true };
    const state = after(checked(), edited(4), { type: 'check-started' }, { type: 'check-failed', trouble });
    expect([state.stale.rows.size, state.trouble, state.run]).toEqual([1, trouble, RUN]);
  });
});

describe('A severity that is switched off', () => {
  test('takes the current problem with it when it is of that severity', () => {
    expect(after(checked(), { type: 'toggle-severity', severity: 'warning' }).current).toBeNull();
  });

  test('leaves a current problem of another', () => {
    expect(after(checked(), { type: 'toggle-severity', severity: 'error' }).current).toBe(0);
  });

  test('is listed again when it is switched on again', () => {
    const state = after(
      { type: 'toggle-severity', severity: 'error' },
      { type: 'toggle-severity', severity: 'error' },
    );
    expect(state.shown).toEqual(new Set(['error', 'query', 'warning']));
  });
});

describe('Another workbook', () => {
  test('begins with nothing of the one before but what was asked for', () => {
    const date: PaneAction = { type: 'reference-date', date: '2026-09-30' };
    const state = after(
      date,
      { type: 'match', match: MATCH },
      checked(),
      edited(4),
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
