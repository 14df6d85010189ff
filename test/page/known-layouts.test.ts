import { createChecks } from '../../addin/worker/checks/create-checks';
import { knownLayouts } from '../../addin/page/known-layouts';
import { createPaneActions } from '../../addin/taskpane/create-pane-actions';
import { initialState } from '../../addin/taskpane/state/pane-state';
import { reduce } from '../../addin/taskpane/state/reduce';
import { createStore } from '../../addin/taskpane/state/store';
import { FileHost } from '../../addin/hosts/files/file-host';
import { STANDARD } from '../support/check-run';
import { OFFLINE, service, settled } from '../taskpane/support/open-pane';

/** A pane without a file, whose service has these answers for the standard, one a call. */
function paneOf(...answers: readonly (() => Promise<typeof STANDARD>)[]) {
  const left = [...answers];
  const store = createStore(initialState('2026-11-22'), reduce);
  const api = service({ standard: () => left.shift()!() });
  const host = new FileHost('browser');
  const checks = createChecks({ host, api });
  const actions = createPaneActions({ store, host, api, checks });
  return { store, actions };
}

const there = () => Promise.resolve(STANDARD);
const away = () => Promise.reject(OFFLINE);

describe('The layouts that a return is read by', () => {
  it.each([
    ['are waited for', [there], STANDARD.layouts],
    ['are none when the service is away', [away, away], []],
  ])('%s', async (_, answers, layouts) => {
    const pane = paneOf(...answers);
    const known = knownLayouts(pane);
    const stop = pane.actions.start();
    await settled();
    expect(await Promise.all([known, knownLayouts(pane)])).toEqual([layouts, layouts]);
    stop();
  });

  it('are asked for once more when the service was away before', async () => {
    const pane = paneOf(away, there);
    const stop = pane.actions.start();
    await settled();
    expect(await knownLayouts(pane)).toEqual(STANDARD.layouts);
    stop();
  });
});
