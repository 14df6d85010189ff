import type { ApiClient } from '../../addin/checking/api-client';
import { ApiError } from '../../addin/checking/api-error';
import { FileHost } from '../../addin/hosts/files/file-host';
import { HostError } from '../../addin/hosts/host';
import { createPaneActions } from '../../addin/taskpane/state/pane-actions';
import { initialState } from '../../addin/taskpane/state/pane-state';
import { reduce } from '../../addin/taskpane/state/reduce';
import { createStore } from '../../addin/taskpane/state/store';
import { STANDARD } from '../support/check-run';
import { openWorkbook } from '../support/open-workbook';

/** Headings in row 1; the ethnicities of rows 2 and 4 are wrong. */
const STAFF = 'UNIQUEWORKERID,ETHNICITY,DOB\nw1,99,01/02/1980\nw2,31,01/02/1980\nw3,98,01/02/1980\n';
const OFFLINE = new ApiError(
  { code: 'offline', title: 'No connection', detail: 'Check your connection.' },
  true,
);

/** A service that finds the ethnicity of every other row wrong, from the first; parts of it can be replaced. */
function service(changes: Partial<ApiClient> = {}): ApiClient {
  return {
    standard: () => Promise.resolve(STANDARD),
    codeLists: () => Promise.resolve({ entry: 1, codeLists: [] }),
    codeList: () => Promise.reject(OFFLINE),
    check: () =>
      Promise.resolve({
        entry: 1,
        findings: [
          { rule: 'asc-wds/worker-1290-1', field: 'ETHNICITY', reason: 'not-in-list', rows: [1, 2] },
        ],
        blankRows: [],
      }),
    relations: () => Promise.resolve({ entry: 1, findings: [] }),
    ...changes,
  };
}

/** The pane over an open file, after it has started. */
async function openPane(api: ApiClient = service(), text = STAFF) {
  const host = new FileHost('browser', openWorkbook(new TextEncoder().encode(text), 'staff.csv'));
  const store = createStore(initialState('2026-11-22'), reduce);
  const actions = createPaneActions({ store, host, api });
  const sheet = host.workbook!.sheets[0]!.id;
  const selected: number[][] = [];
  host.onGoTo((_, row, column) => selected.push([row, column]));
  const stop = actions.start();
  await settled();
  return { host, store, actions, sheet, selected, stop };
}

/** Lets everything that waits for nothing but promises come to its end. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await settled();
}

describe('The pane at its start', () => {
  test('fetches the standard and recognises the sheet', async () => {
    const { store, sheet } = await openPane();
    const [table] = store.state.match!.tables;
    expect([store.state.standard, table?.sheet.id, table?.layout.id, table?.rows]).toEqual([
      STANDARD,
      sheet,
      'asc-wds/worker',
      3,
    ]);
  });

  test('says what keeps the service from answering, and goes on when it answers again', async () => {
    let down = true;
    const { store, actions } = await openPane(
      service({ standard: () => (down ? Promise.reject(OFFLINE) : Promise.resolve(STANDARD)) }),
    );
    const first = store.state.serviceTrouble;
    down = false;
    await actions.retryService();
    expect([first, store.state.serviceTrouble, store.state.match?.tables.length]).toEqual([
      { title: 'No connection', detail: 'Check your connection.', retry: true },
      null,
      1,
    ]);
  });
});

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
    await until(() => store.state.run !== null);
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

describe('After a check', () => {
  test('Next and Previous go from problem to problem', async () => {
    const { store, actions, selected } = await openPane();
    await actions.check();
    await actions.step(1);
    await actions.step(1);
    await actions.step(-1);
    expect([store.state.current, selected]).toEqual([
      1,
      [
        [1, 1],
        [3, 1],
        [1, 1],
        [3, 1],
      ],
    ]);
  });

  test('the card follows the cursor to a cell with a problem, and stays on cells without', async () => {
    const { host, store, actions, sheet } = await openPane();
    await actions.check();
    host.selected(sheet, 3, 1);
    const there = store.state.current;
    host.selected(sheet, 2, 1);
    expect([there, store.state.current]).toEqual([1, 1]);
  });

  test('marks are cleared and drawn again on request', async () => {
    const { host, store, actions, sheet } = await openPane();
    await actions.check();
    await actions.clearMarks();
    const cleared = [host.markAt(sheet, 1, 1), store.state.marked];
    await actions.markAgain();
    expect([cleared, host.markAt(sheet, 1, 1), store.state.marked]).toEqual([
      [undefined, false],
      'error',
      true,
    ]);
  });
});

describe('What the user says of a sheet', () => {
  test('holds at once and is remembered in the workbook', async () => {
    const { host, store, actions, sheet } = await openPane();
    await actions.choose({ sheet, layout: null });
    const left = [store.state.match?.tables.length, store.state.match?.unmatched.length];
    await actions.workbookOpened();
    expect([left, store.state.choices, await host.loadSettings()]).toEqual([
      [0, 1],
      [{ sheet, layout: null }],
      expect.anything(),
    ]);
  });

  test('can be taken back', async () => {
    const { store, actions, sheet } = await openPane();
    await actions.choose({ sheet, layout: null });
    await actions.forgetChoice({ sheet });
    expect([store.state.choices, store.state.match?.tables.length]).toEqual([[], 1]);
  });

  test('and the reference date, too, come back with the workbook', async () => {
    const { store, actions } = await openPane();
    await actions.setReferenceDate('2026-09-30');
    store.dispatch({ type: 'reference-date', date: '2020-01-01' });
    await actions.workbookOpened();
    expect(store.state.referenceDate).toBe('2026-09-30');
  });
});

test('A pane that is closed hears no more of the workbook', async () => {
  let asked = 0;
  const { host, actions, sheet, stop } = await openPane(
    service({
      check: () => {
        asked += 1;
        return Promise.resolve({ entry: 1, findings: [], blankRows: [] });
      },
    }),
  );
  await actions.check();
  stop();
  host.workbook!.edit([{ sheet, row: 1, column: 1, value: '31' }]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked).toBe(1);
});
