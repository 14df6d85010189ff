/** The pane's actions over Excel: Microsoft's client against a fake workbook, the real standard, the real engine. */
import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { explainedOf } from '../../../addin/taskpane/state/listing';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import type { Scalar } from '../../../tools/excel-test-host/workbook/as-typed';
import { keyOf } from '../../../tools/excel-test-host/workbook/fake-sheet';
import { FakeWorkbook } from '../../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { engineApi } from '../../support/real-standard';

const HEADINGS = ['Person reference', 'Family name', 'Given name', 'Date of birth', 'Ethnic group'];
const ETHNICITY = 4;

/** A person; every 25th has an ethnicity in words, and the others none wrong. */
function person(n: number): Scalar[] {
  return [`P${n}`, `Name${letters(n)}`, 'Ann', 30_000 + (n % 5_000), n % 25 === 0 ? 'White British' : 'WBRI'];
}

/** Names that are not alike, so that nobody is taken for somebody else. */
function letters(n: number): string {
  return [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

async function openPane(people: number) {
  const workbook = new FakeWorkbook();
  const rows = Array.from({ length: people }, (_, n) => person(n));
  const sheet = workbook.addSheet('Staff', [HEADINGS, ...rows]);
  sheet.columnFormats.set(3, 'dd/mm/yyyy');
  const excel = openInExcel(workbook);
  const host = await createExcelHost();
  const store = createStore(initialState('2026-11-22'), reduce);
  const actions = createPaneActions({
    store,
    host,
    api: engineApi,
    checks: createChecks({ host, api: engineApi }),
  });
  const stop = actions.start();
  await until(() => store.state.match !== null);
  await actions.check();
  await until(() => store.state.lists.size > 0 && store.state.marked);
  await settled();
  return { ...excel, sheet, host, store, actions, stop };
}

type Pane = Awaited<ReturnType<typeof openPane>>;

/** Rows, as the sheet counts them from 0, whose ethnicity is found wrong. */
function wrong({ store }: Pane): number[] {
  return store.state.run!.findings.filter(({ column }) => column === ETHNICITY).map(({ row }) => row);
}

/** Rows whose ethnicity is marked. */
function marked({ sheet }: Pane): string[] {
  return sheet.conditionalFormats.map(({ address }) => address);
}

/** Waits for what comes of itself; gives up long before the test would. */
async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not come to that.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** Waits until edits have been checked and their marks drawn. */
async function quiet({ store }: Pane): Promise<void> {
  const before = store.state.run;
  await until(() => store.state.run !== before && store.state.live === 'idle');
  await new Promise((resolve) => setTimeout(resolve, 60));
}

const cell = ({ sheet }: Pane, row: number): unknown => sheet.valueAt(row, ETHNICITY);

describe('The pane in Excel', () => {
  test('puts cells right in one step, takes their marks away, and puts them back', async () => {
    const pane = await openPane(60);
    const before = pane.workbook.snapshot();
    const start = [wrong(pane), marked(pane)];
    await pane.actions.previewFix({ kind: 'same', finding: 0, suggestion: 0 });
    await pane.actions.applyFix();
    await quiet(pane);
    const fixed = [wrong(pane), marked(pane), [1, 26, 51].map((row) => cell(pane, row))];
    await pane.actions.undoFix(pane.store.state.fixes[0]!.id);
    await quiet(pane);

    expect(start).toEqual([[1, 26, 51], ['E2,E27,E52']]);
    expect(fixed).toEqual([[], [], ['WBRI', 'WBRI', 'WBRI']]);
    expect([wrong(pane), cell(pane, 1)]).toEqual([[1, 26, 51], 'White British']);
    expect(withoutMarks(pane.workbook.snapshot())).toEqual(withoutMarks(before));
    pane.stop();
  });

  test('never writes over a formula, and says where its value comes from', async () => {
    const pane = await openPane(60);
    pane.sheet.formulas.set(keyOf(1, ETHNICITY), '=Lists!B4');
    await pane.actions.previewFix({ kind: 'same', finding: 0, suggestion: 0 });
    const { formulas } = pane.store.state.preview!;
    await pane.actions.applyFix();
    await quiet(pane);

    expect([formulas, cell(pane, 1), cell(pane, 26)]).toEqual([1, 'White British', 'WBRI']);
    expect(await pane.host.formulasAt([{ sheet: pane.sheet.id, row: 1, column: ETHNICITY }])).toEqual([
      '=Lists!B4',
    ]);
    pane.stop();
  });

  test('checks what the user types, pastes and sorts', async () => {
    const pane = await openPane(60);
    const { user, sheet } = pane;
    user.edit(sheet.id, 'E3', [{ row: 2, column: ETHNICITY, value: 'nonsense' }]);
    await quiet(pane);
    const typed = [wrong(pane), marked(pane)];
    user.edit(
      sheet.id,
      'E2:E61',
      Array.from({ length: 60 }, (_, n) => ({ row: n + 1, column: ETHNICITY, value: 'WBRI' })),
    );
    await quiet(pane);
    const pasted = [wrong(pane), marked(pane)];
    user.edit(sheet.id, 'E4', [{ row: 3, column: ETHNICITY, value: 'x' }]);
    await quiet(pane);
    user.sort(sheet.id, 1, [3, 2, 1]);
    await quiet(pane);

    expect(typed).toEqual([[1, 2, 26, 51], ['E2:E3,E27,E52']]);
    expect(pasted).toEqual([[], []]);
    expect([wrong(pane), marked(pane)]).toEqual([[1], ['E2']]);
    pane.stop();
  });

  test('a paste of 5,000 rows is checked row by row, and no more than that', async () => {
    const pane = await openPane(60);
    const rows = Array.from({ length: 5_000 }, (_, n) => person(60 + n));
    const typed = rows.flatMap((row, n) => row.map((value, column) => ({ row: 61 + n, column, value })));
    pane.user.edit(pane.sheet.id, 'A62:E5061', typed);
    await quiet(pane);

    expect(wrong(pane)).toHaveLength(3 + 200);
    expect(pane.store.state.run!.rowsChecked).toBe(5_060);
    pane.stop();
  });

  test('rows that come in above, and go, take the problems and the marks along', async () => {
    const pane = await openPane(60);
    const { user, sheet } = pane;
    user.insertRows(sheet.id, 10, 2);
    await quiet(pane);
    const inserted = [wrong(pane), marked(pane)];
    user.deleteRows(sheet.id, 1, 1);
    await quiet(pane);

    expect(inserted).toEqual([[1, 28, 53], ['E2,E29,E54']]);
    expect(wrong(pane)).toEqual([27, 52]);
    expect(marked(pane)).toEqual(['E28,E53']);
    pane.stop();
  });

  test('a column that goes makes the list doubtful, and the pane says so', async () => {
    const pane = await openPane(60);
    pane.user.change({ worksheetId: pane.sheet.id, address: 'B:B', changeType: 'ColumnDeleted' });
    await until(() => pane.store.state.stale !== null);

    expect(pane.store.state.stale).toEqual({ kind: 'moved', sheet: pane.sheet.id });
    pane.stop();
  });

  test('what a co-author types is theirs to check, and moves nobody’s screen', async () => {
    const pane = await openPane(60);
    const { run } = pane.store.state;
    const selected = { ...pane.workbook.selection };
    pane.sheet.type(2, ETHNICITY, 'nonsense');
    pane.user.change({ worksheetId: pane.sheet.id, address: 'E3', source: 'Remote' });
    await new Promise((resolve) => setTimeout(resolve, 400));

    expect(pane.store.state.run).toBe(run);
    expect(pane.workbook.selection).toEqual(selected);
    pane.stop();
  });

  test('a note stays with its row when the sheet is sorted', async () => {
    const pane = await openPane(60);
    pane.user.edit(pane.sheet.id, 'B3', [{ row: 2, column: 1, value: 'Bîrch' }]);
    await quiet(pane);
    const queryAt = () => pane.store.state.run!.findings.findIndex(({ severity }) => severity === 'query');
    await pane.actions.explain(queryAt(), 'Her passport has it so.');
    const open = marked(pane);
    pane.user.sort(pane.sheet.id, 1, [3, 1, 2]);
    await quiet(pane);
    const { run, notes } = pane.store.state;
    const explained = [...explainedOf(run!, notes)].map(([at, { text }]) => [run!.findings[at]!.row, text]);
    await pane.actions.workbookOpened();

    expect(open).toEqual(['E2,E27,E52']);
    expect(explained).toEqual([[3, 'Her passport has it so.']]);
    expect(pane.store.state.notes).toEqual(notes);
    expect(JSON.stringify([...pane.workbook.settings])).not.toContain('Bîrch');
    pane.stop();
  });

  test('one edit asks no more of Excel in a large sheet than in a small one', async () => {
    const trips: number[][] = [];
    for (const people of [60, 6_000]) {
      const pane = await openPane(people);
      const from = pane.executor.syncs.length;
      pane.user.edit(pane.sheet.id, 'E3', [{ row: 2, column: ETHNICITY, value: 'nonsense' }]);
      await quiet(pane);
      const made = pane.executor.syncs.slice(from);
      trips.push([made.length, made.reduce((sum, { bytesDown }) => sum + bytesDown, 0)]);
      pane.stop();
    }

    const [small, large] = trips;
    expect(large![0]).toBe(small![0]);
    expect(large![0]).toBeLessThanOrEqual(4);
    expect(large![1]).toBeLessThan(2 * small![1]!);
  });
});

function withoutMarks(snapshot: unknown): unknown {
  return JSON.parse(
    JSON.stringify(snapshot, (key, value: unknown) => (key === 'conditionalFormats' ? [] : value)),
  );
}
