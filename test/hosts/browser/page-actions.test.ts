import { createPageActions } from '../../../addin/hosts/browser/page-actions';
import { initialPage, reducePage } from '../../../addin/hosts/browser/page-state';
import { FileHost } from '../../../addin/hosts/files/file-host';
import { openWorkbook } from '../../../addin/hosts/files/open-workbook';
import { createStore } from '../../../addin/taskpane/state/store';

/** A page with a CSV file open: a heading and two rows. */
function openPage() {
  const host = new FileHost('browser');
  const store = createStore(initialPage, reducePage);
  const actions = createPageActions(host, store);
  const workbook = openWorkbook(new TextEncoder().encode('NAME,CODE\nAnn,1\nBen,2\n'), 'staff.csv');
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

  test('tells the pane where the user is, without moving the view', () => {
    const { host, store, actions, sheet } = openPage();
    const heard: unknown[] = [];
    host.onSelect((...place) => heard.push(place));
    actions.move(1, 0);
    expect([heard, store.state.visits]).toEqual([[[sheet.id, 1, 0]], 0]);
  });

  test('draws the sheet again when marks come', async () => {
    const { host, store, sheet } = openPage();
    const { version } = store.state;
    await host.mark([{ sheet: sheet.id, cells: [{ row: 1, column: 1, severity: 'error' }] }]);
    expect(store.state.version).toBe(version + 1);
  });

  test('asks before another file takes the place of changes, and keeps them when told to', () => {
    const { store, actions, workbook } = openPage();
    actions.edit([{ row: 1, column: 1, value: '3' }]);
    actions.openFile(new File(['A\n'], 'other.csv'));
    const asked = store.state.waiting !== null;
    actions.keepEditing();
    expect([asked, store.state.waiting, store.state.workbook]).toEqual([true, null, workbook]);
  });
});
