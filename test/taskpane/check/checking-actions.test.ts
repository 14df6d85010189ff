import type { ApiClient } from '../../../addin/service/api-client';
import { HostError } from '../../../addin/workbook/host';
import { openWorkbook } from '../../support/open-workbook';
import { OFFLINE, openPane, service, settled, until } from '../support/open-pane';

describe('Check', () => {
  test('lists and marks the problems, brings the first into view and says what was found', async () => {
    const { host, store, actions, sheet, selected } = await openPane();
    await actions.check();
    expect(store.state.run!.findings.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [3, 1],
    ]);
    expect([host.markAt(sheet, 1, 1), host.markAt(sheet, 2, 1), host.markAt(sheet, 3, 1)]).toEqual([
      'error',
      undefined,
      'error',
    ]);
    expect([store.state.current, store.state.marked, store.state.progress]).toEqual([0, true, null]);
    expect(store.state.announcement).toBe('Checked 3 rows: 2 errors.');
    expect(selected).toEqual([[1, 1]]);
  });

  test('leaves the cursor where it is when the user checks again', async () => {
    const { actions, selected } = await openPane();
    await actions.check();
    await actions.check();
    expect(selected).toEqual([[1, 1]]);
  });

  test('runs once when it is pressed twice', async () => {
    let asked = 0;
    const whole = service();
    const { actions } = await openPane(
      service({ check: (...request) => ((asked += 1), whole.check(...request)) }),
    );
    await Promise.all([actions.check(), actions.check()]);
    expect(asked).toBe(1);
  });

  test('can be stopped, and what was found by then stays', async () => {
    const { store, actions } = await openPane(
      service({
        check: (_, signal) =>
          new Promise((_resolve, reject) =>
            signal?.addEventListener('abort', () => reject(signal.reason as Error)),
          ),
      }),
    );
    const checking = actions.check();
    await settled();
    actions.stop();
    await checking;
    expect([store.state.run?.stopped, store.state.progress]).toEqual([true, null]);
  });

  /** A check whose comparison of rows never comes to an end of its own. */
  const endless = () =>
    service({
      relations: (_, signal) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason as Error)),
        ),
    });

  test('shows what a first check has found while it goes on, and goes through it', async () => {
    const { store, actions, selected } = await openPane(endless());
    const checking = actions.check();
    await until(() => store.state.run !== null && selected.length === 1);
    await actions.step(1);
    expect([store.state.partial, store.state.progress === null, store.state.current, selected]).toEqual([
      true,
      false,
      1,
      [
        [1, 1],
        [3, 1],
      ],
    ]);
    actions.stop();
    await checking;
    // The user was not brought back to the first problem.
    expect([store.state.partial, store.state.run?.stopped, selected.length]).toEqual([false, true, 2]);
  });

  test('comes to nothing when another workbook is opened meanwhile', async () => {
    const { host, store, actions } = await openPane(endless());
    const checking = actions.check();
    await settled();
    host.open(openWorkbook(new TextEncoder().encode('Milk,Bread\n2,1\n'), 'shopping.csv'));
    await checking;
    await settled();
    expect([store.state.run, store.state.progress, store.state.match?.unmatched.length]).toEqual([
      null,
      null,
      1,
    ]);
  });

  test('keeps the last results when the workbook cannot be read, and says why', async () => {
    const { host, store, actions } = await openPane();
    await actions.check();
    const before = store.state.run;
    host.listSheets = () =>
      Promise.reject(new HostError('cell-edit', 'Press Enter in the cell, then try again.'));
    await actions.check();
    expect([store.state.run, store.state.trouble?.detail]).toEqual([
      before,
      'Press Enter in the cell, then try again.',
    ]);
  });

  test.each<[string, Partial<ApiClient>, string]>([
    ['gets no answer', { check: () => Promise.reject(OFFLINE) }, 'No row got an answer.'],
    [
      'is not compared',
      { relations: () => Promise.reject(OFFLINE) },
      'Rows were not compared with each other.',
    ],
  ])('again that %s keeps the last result as old, with its marks', async (_, spoilt, title) => {
    const api = { ...service() };
    const { store, actions, host } = await openPane(api);
    await actions.check();
    const before = store.state.run;
    let marked = 0;
    host.mark = () => Promise.resolve({ skipped: [], marked: (marked += 1) });
    Object.assign(api, spoilt);
    await actions.check();

    expect([store.state.run === before, store.state.stale, marked]).toEqual([
      true,
      { kind: 'unanswered', problem: { title, detail: expect.stringContaining('No connection') } },
      0,
    ]);
    Object.assign(api, service());
    await actions.check();
    expect([store.state.run === before, store.state.stale]).toEqual([false, null]);
  });

  test('finds nothing to check in a file that is not recognised', async () => {
    const { store, actions } = await openPane(service(), 'Milk,Bread\n2,1\n');
    await actions.check();
    expect([store.state.run, store.state.match?.unmatched.length]).toEqual([null, 1]);
  });
});
