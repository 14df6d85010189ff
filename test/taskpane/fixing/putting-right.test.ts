/** The pane over a workbook of three people, with the real standard and the real engine. */
import { FileHost } from '../../../addin/hosts/files/file-host';
import type { CellValue } from '../../../core/api/shapes';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import type { ApiClient } from '../../../addin/service/api-client';
import { engineApi } from '../../support/real-standard';
import { openWorkbook, writeWorkbook } from '../../support/open-workbook';

/** Two ethnicities in words, one with a space behind it; all else is right. */
const SHEET: readonly (readonly CellValue[])[] = [
  ['Person reference', 'Family name', 'Given name', 'Date of birth', 'Ethnic group'],
  ['P1', 'Ash', 'Ann', { date: '1980-02-01' }, 'White British'],
  ['P2', 'Birch', 'Ben', { date: '1981-02-01' }, 'White British'],
  ['P3', 'Cedar', 'Cas', { date: '1982-02-01' }, 'WBRI '],
];
const ETHNICITY = 4;

/** @param whole whether to wait for the code lists, which come after the check */
async function openPane({
  api = engineApi,
  rows = SHEET,
  whole = true,
}: { api?: ApiClient; rows?: typeof SHEET; whole?: boolean } = {}) {
  const plan = {
    tag: 'test',
    name: 'Staff',
    columns: [],
    rows: rows.map((row) => row.map((value) => ({ value }))),
  };
  const host = new FileHost('browser', openWorkbook(writeWorkbook([plan]), 'staff.xlsx'));
  // As the page's grid does, which then is there.
  host.onGoTo((...place) => host.selected(...place));
  const store = createStore(initialState('2026-11-22'), reduce);
  const actions = createPaneActions({ store, host, api, checks: createChecks({ host, api }) });
  const stop = actions.start();
  await until(() => store.state.match !== null);
  await actions.check();
  if (whole) await until(() => store.state.lists.size > 0);
  const sheet = host.workbook!.sheets[0]!.id;
  const cell = (row: number, column = ETHNICITY) => host.workbook!.sheet(sheet).cell(row, column);
  return { host, store, actions, sheet, cell, stop };
}

/** Rows, as the sheet counts them, of the problems in the ethnicities. */
function rowsOf({ run }: PaneState): number[] {
  return run!.findings.filter(({ column }) => column === ETHNICITY).map(({ row }) => row);
}

/** Waits for what comes of itself; gives up long before the test would. */
async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not come to that.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What the user types into the ethnicity of a row. */
function type({ host, sheet }: Awaited<ReturnType<typeof openPane>>, row: number, value: CellValue): void {
  host.workbook!.edit([{ sheet, row, column: ETHNICITY, value }]);
}

describe('A fix', () => {
  test('of one cell is done at once, checked at once, counted, and can be taken back', async () => {
    const { store, actions, host, sheet, cell } = await openPane();
    const at = store.state.run!.findings.findIndex(({ row }) => row === 3);
    await actions.fixOne(at, 0);
    const done = [cell(3), store.state.fixes.map(({ words }) => words)];
    await until(() => rowsOf(store.state).length === 2);
    const after = [store.state.fixed, host.markAt(sheet, 3, ETHNICITY), host.markAt(sheet, 1, ETHNICITY)];
    await actions.undoFix(store.state.fixes[0]!.id);
    await until(() => rowsOf(store.state).length === 3);

    expect(done).toEqual(['WBRI', ['Ethnic group: 1 cell']]);
    expect(after).toEqual([1, undefined, 'error']);
    expect([cell(3), store.state.fixes]).toEqual(['WBRI ', []]);
  });

  test('of all cells alike is shown before it is done', async () => {
    const { store, actions, cell } = await openPane();
    await actions.previewFix({ kind: 'same', finding: 0, suggestion: 0 });
    const { plan } = store.state.preview!;
    const before = cell(1);
    await actions.applyFix();
    await until(() => rowsOf(store.state).length === 1);

    expect(plan.lines).toEqual([
      expect.objectContaining({ before: 'White British', after: 'WBRI', count: 2 }),
    ]);
    expect([before, cell(1), cell(2), store.state.preview]).toEqual(['White British', 'WBRI', 'WBRI', null]);
    expect(store.state.announcement).toBe('1 problem left.');
  });

  test('that is asked for before the code lists have come waits for them', async () => {
    let give = (): void => undefined;
    const asked = new Promise<void>((resolve) => (give = resolve));
    const api: ApiClient = {
      ...engineApi,
      codeList: async (id) => asked.then(() => engineApi.codeList(id)),
    };
    const { store, actions } = await openPane({ api, whole: false });
    const shown = actions.previewFix({ kind: 'sure' });
    give();
    await shown;

    expect(store.state.preview!.plan.changes).toHaveLength(3);
  });

  test('that was undone in the sheet already puts nothing back', async () => {
    const { host, store, actions } = await openPane();
    await actions.fixOne(0, 0);
    host.workbook!.undo();
    await actions.undoFix(store.state.fixes[0]!.id);

    expect(store.state.announcement).toMatch(/^Nothing was put back\./);
  });

  test('leaves a cell alone that someone has changed meanwhile, and says so', async () => {
    const { host, store, actions, sheet, cell } = await openPane();
    await actions.previewFix({ kind: 'same', finding: 0, suggestion: 0 });
    host.workbook!.edit([{ sheet, row: 2, column: ETHNICITY, value: 'Irish' }], 'add-in');
    await actions.applyFix();

    expect([cell(1), cell(2)]).toEqual(['WBRI', 'Irish']);
    expect(store.state.fixes[0]!.changes).toHaveLength(1);
  });

  test('that is not wanted changes nothing', async () => {
    const { store, actions, cell } = await openPane();
    await actions.previewFix({ kind: 'sure' });
    actions.cancelFix();

    expect([store.state.preview, cell(1), store.state.fixes]).toEqual([null, 'White British', []]);
  });
});

describe('What is typed into a card', () => {
  test('goes into its cell, is checked at once, and can be taken back', async () => {
    const { store, actions, cell } = await openPane();
    await actions.typeInto(0, ' WIRI ');
    const done = [cell(1), store.state.fixes.map(({ words }) => words), store.state.announcement];
    await until(() => rowsOf(store.state).length === 2);
    await actions.undoFix(store.state.fixes[0]!.id);

    expect(done).toEqual(['WIRI', ['Ethnic group: 1 cell'], 'Changed 1 cell.']);
    expect([cell(1), store.state.fixes]).toEqual(['White British', []]);
  });

  test('can be put right again before it has been checked', async () => {
    const { store, actions, cell } = await openPane();
    await actions.typeInto(0, 'nonsense');
    await actions.typeInto(0, 'WIRI');
    await until(() => rowsOf(store.state).length === 2);

    expect([cell(1), store.state.fixes.length]).toEqual(['WIRI', 2]);
  });

  test('is not written where the cell holds it already, or something else by now', async () => {
    const { host, store, actions, sheet, cell } = await openPane();
    await actions.typeInto(0, 'White British');
    const same = store.state.announcement;
    host.workbook!.edit([{ sheet, row: 1, column: ETHNICITY, value: 'Irish' }], 'add-in');
    await actions.typeInto(0, 'WIRI');

    expect([same, store.state.announcement]).toEqual([
      'E2 holds that already.',
      'Nothing was changed. 1 cell has been changed since the check and was left alone.',
    ]);
    expect([cell(1), store.state.fixes]).toEqual(['Irish', []]);
  });
});

describe('The sheet', () => {
  const place = ({ store }: Awaited<ReturnType<typeof openPane>>) => store.state.selection?.row;

  test('goes along to the next problem when one is put right from the pane', async () => {
    const pane = await openPane();
    await pane.actions.goTo(0);
    const before = place(pane);
    await pane.actions.typeInto(0, 'WIRI');
    await until(() => rowsOf(pane.store.state).length === 2);

    expect([before, place(pane)]).toEqual([1, 2]);
  });

  test('stays where it is when one is put right in the sheet itself', async () => {
    const pane = await openPane();
    await pane.actions.goTo(0);
    await pane.actions.typeInto(0, 'WIRI');
    await until(() => rowsOf(pane.store.state).length === 2);
    type(pane, 2, 'WIRI');
    await until(() => rowsOf(pane.store.state).length === 1);

    expect([place(pane), pane.store.state.run!.findings[pane.store.state.current!]!.row]).toEqual([2, 3]);
  });
});

describe('What the user types', () => {
  test('is checked as it comes, and the list and the marks follow', async () => {
    const pane = await openPane();
    const { host, store, sheet } = pane;
    type(pane, 1, 'WBRI');
    await until(() => rowsOf(store.state).length === 2);
    const right = [rowsOf(store.state), host.markAt(sheet, 1, ETHNICITY)];
    type(pane, 1, 'nonsense');
    await until(() => rowsOf(store.state).length === 3);

    expect(right).toEqual([[2, 3], undefined]);
    expect([rowsOf(store.state), host.markAt(sheet, 1, ETHNICITY)]).toEqual([[1, 2, 3], 'error']);
    expect([store.state.stale, store.state.live]).toEqual([null, 'idle']);
  });

  test('is made up for when the service is away and comes back', async () => {
    let away = false;
    const check: ApiClient['check'] = (...asked) =>
      away ? Promise.reject(new Error('no answer')) : engineApi.check(...asked);
    const pane = await openPane({ api: { ...engineApi, check } });
    const { store } = pane;
    away = true;
    type(pane, 1, 'WBRI');
    await until(() => store.state.stale !== null);
    const stale = store.state.stale?.kind;
    away = false;
    type(pane, 2, 'WBRI');
    await until(() => rowsOf(store.state).length === 1);

    expect([stale, store.state.stale]).toEqual(['failed', null]);
  });
});

describe('A query', () => {
  const WITH_ACCENT = SHEET.map((row, at) => (at === 2 ? [row[0]!, 'Bîrch', ...row.slice(2)] : row));
  const queryIn = ({ run }: PaneState) => run!.findings.findIndex(({ severity }) => severity === 'query');

  test('that is explained no longer counts nor is marked, also when the workbook is opened again', async () => {
    const { host, store, actions, sheet } = await openPane({ rows: WITH_ACCENT });
    const query = queryIn(store.state);
    const place = store.state.run!.findings[query]!;
    const marked = host.markAt(sheet, place.row, place.column);
    await actions.explain(query, 'Her passport has it so.');
    const after = host.markAt(sheet, place.row, place.column);
    await actions.workbookOpened();

    expect([marked, after]).toEqual(['query', undefined]);
    expect([...store.state.notes.values()]).toEqual([
      { text: 'Her passport has it so.', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
  });

  test('counts again when its note is taken away', async () => {
    const { store, actions } = await openPane({ rows: WITH_ACCENT });
    await actions.explain(queryIn(store.state), 'It is so.');
    await actions.explain(queryIn(store.state), '');

    expect(store.state.notes.size).toBe(0);
  });

  test('is the only thing that can be explained away', async () => {
    const { store, actions } = await openPane();
    await actions.explain(0, 'I would rather not.');

    expect(store.state.notes.size).toBe(0);
  });
});
