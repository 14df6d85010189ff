import { createPageActions } from '../../../addin/page/state/page-actions';
import { initialPage, reducePage } from '../../../addin/page/state/page-state';
import type { Layout } from '../../../core/api/shapes';
import { filesHere } from '../../../addin/hosts/files/files-here';
import { FileHost } from '../../../addin/hosts/files/file-host';
import { createStore } from '../../../addin/taskpane/state/store';
import { oneSheet } from '../../support/build-xlsx';
import { openWorkbook } from '../../support/open-workbook';

const STAFF = new TextEncoder().encode('NAME,CODE\nAnn,1\nBen,2\n');

/** A page with a file open: unless told, a CSV file of a heading and two rows. */
function openPage(bytes: Uint8Array = STAFF, name = 'staff.csv', layouts: readonly Layout[] = []) {
  const host = new FileHost('browser');
  const store = createStore(initialPage, reducePage);
  const actions = createPageActions(
    host,
    store,
    filesHere(() => Promise.resolve(layouts)),
  );
  const workbook = openWorkbook(bytes, name);
  workbook.onChange(() => store.dispatch({ type: 'edited' }));
  const sheet = workbook.sheets[0]!;
  store.dispatch({ type: 'opened', workbook, sheet: sheet.id });
  host.open(workbook);
  return { host, store, actions, workbook, sheet };
}

describe('The page', () => {
  test('puts what is typed into the file, and says that it is in no copy yet', () => {
    const { store, actions, sheet } = openPage();
    actions.edit([{ row: 1, column: 1, value: '3' }]);
    expect([sheet.cell(1, 1), store.state.unsaved]).toEqual(['3', true]);
  });

  test('takes no step when what is typed is what was there', () => {
    const { store, actions, workbook } = openPage();
    actions.edit([{ row: 1, column: 1, value: '1' }]);
    expect([workbook.canUndo, store.state.unsaved]).toEqual([false, false]);
  });

  test('goes to the cell that is taken back and made again', () => {
    const { store, actions, sheet } = openPage();
    actions.edit([{ row: 2, column: 1, value: '3' }]);
    actions.move(0, 0);
    actions.undo();
    const taken = [sheet.cell(2, 1), store.state.row, store.state.column];
    actions.redo();
    expect([taken, sheet.cell(2, 1)]).toEqual([['2', 2, 1], '3']);
  });

  test('shows the cell that the pane asks for', async () => {
    const { host, store, sheet } = openPage();
    await host.select(sheet.id, 2, 1);
    expect([store.state.row, store.state.column, store.state.visits]).toEqual([2, 1, 1]);
  });

  test('tells the pane where the user is and how much is selected, without moving the view', () => {
    const { host, store, actions, sheet } = openPage();
    const heard: unknown[] = [];
    host.onSelect((...place) => heard.push(place));
    actions.move(1, 0, { row: 1, column: 0, rowCount: 2, columnCount: 3 });
    expect([heard, store.state.visits]).toEqual([[[sheet.id, 1, 0, { rowCount: 2, columnCount: 3 }]], 0]);
  });

  test('draws the sheet again when marks come', async () => {
    const { host, store, sheet } = openPage();
    const { version } = store.state;
    await host.mark([{ sheet: sheet.id, cells: [{ row: 1, column: 1, severity: 'error' }] }]);
    expect(store.state.version).toBe(version + 1);
  });

  test('does not read a file that is too big, and says how big one may be', async () => {
    const { store, actions } = openPage();
    const file = new File(['A\n'], 'huge.csv');
    Object.defineProperty(file, 'size', { value: 3_000_000_000 });
    file.arrayBuffer = () => Promise.reject(new Error('It was read.'));
    actions.openFile(file);
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.state.message).toBe(
      'This file is too big to open here: it is larger than 200 MB. Delete rows and columns that are not needed, or ' +
        'split it, and try again.',
    );
  });

  test.each([
    ['nothing of a cell that can be changed', '', null],
    [
      'why a cell of a locked sheet cannot be changed',
      '<sheetProtection sheet="1"/>',
      'B2 is locked. In Excel choose Review, Unprotect Sheet, save the file and open it again.',
    ],
  ])('says %s', (_, after, words) => {
    const { store, actions } = openPage(oneSheet('', { after }), 'staff.xlsx');
    actions.move(1, 1);
    actions.explain();
    expect(store.state.message).toBe(words);
  });

  test('asks before another file takes the place of changes, and keeps them when told to', () => {
    const { store, actions, workbook } = openPage();
    actions.edit([{ row: 1, column: 1, value: '3' }]);
    actions.openFile(new File(['A\n'], 'other.csv'));
    const asked = store.state.waiting !== null;
    actions.keepEditing();
    expect([asked, store.state.waiting, store.state.workbook]).toEqual([true, null, workbook]);
  });

  test('shows another sheet when the one on show is taken away, and says that there are changes', async () => {
    const { host, store } = openPage();
    const plan = { tag: 'to-fix', name: 'To fix', columns: [], rows: [[{ value: 'A' }]] };
    const id = await host.addSheet(plan, { show: true });
    const shown = store.state.sheet;
    store.dispatch({ type: 'saved' });
    await host.removeSheet(id);
    expect([shown, store.state.sheet, store.state.unsaved]).toEqual(['To fix', 'staff', true]);
  });

  test('follows links of a sheet of ours, and says so when they lead nowhere any more', async () => {
    const { host, store, actions, workbook } = openPage();
    const link = { sheet: 'staff', row: 2, column: 1 };
    const plan = { tag: 'to-fix', name: 'To fix', columns: [], rows: [[{ value: 'B3', link }]] };
    await host.addSheet(plan, { show: true });
    actions.follow(workbook.sheet('To fix').link(0, 0)!);
    const { sheet, row, column } = store.state;
    actions.follow({ ...link, sheet: 'gone' });
    expect([[sheet, row, column], store.state.message]).toEqual([
      ['staff', 2, 1],
      'There is no sheet named “gone” in this file.',
    ]);
  });
});
