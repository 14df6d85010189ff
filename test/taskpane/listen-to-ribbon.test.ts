import { createPaneActions as createBus } from '../../addin/commands/pane-actions';
import type { RibbonState } from '../../addin/commands/ribbon-state';
import { listenToRibbon } from '../../addin/taskpane/listen-to-ribbon';
import type { PaneActions } from '../../addin/taskpane/state/pane-actions';
import { initialState } from '../../addin/taskpane/state/pane-state';
import { reduce } from '../../addin/taskpane/state/reduce';
import { createStore } from '../../addin/taskpane/state/store';
import { makeFinding, makeRun, makeTable } from '../support/check-run';

function join() {
  const done: string[] = [];
  const shown: RibbonState[] = [];
  const bus = createBus();
  const store = createStore(initialState('2026-11-22'), reduce);
  const actions = {
    check: () => Promise.resolve(void done.push('check')),
    step: (by: number) => Promise.resolve(void done.push(`step ${by}`)),
    clearMarks: () => Promise.resolve(void done.push('clear')),
  } as Partial<PaneActions> as PaneActions;
  const stop = listenToRibbon({ actions, store }, bus, (state) => Promise.resolve(void shown.push(state)));
  return { done, shown, bus, store, stop };
}

test("The ribbon's buttons do what those of the pane do", () => {
  const { done, bus, stop } = join();
  bus.send('check');
  bus.send('next-problem');
  bus.send('clear');
  stop();
  bus.send('check');
  expect(done).toEqual(['check', 'step 1', 'clear']);
});

test('The ribbon is told which of its buttons can be pressed, and only when that changes', () => {
  const { shown, store } = join();
  store.dispatch({ type: 'workbook', open: true });
  store.dispatch({ type: 'match', match: { tables: [makeTable()], unmatched: [] } });
  store.dispatch({ type: 'tab', tab: 'codes' });
  store.dispatch({ type: 'check-started' });
  store.dispatch({ type: 'checked', run: makeRun([makeFinding(1)]), announcement: '' });
  expect(shown).toEqual([
    { check: false, nextProblem: false, clear: true },
    { check: true, nextProblem: false, clear: true },
    { check: false, nextProblem: false, clear: true },
    { check: true, nextProblem: true, clear: true },
  ]);
});
