import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import { FakeWorkbook } from '../../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { engineApi } from '../../support/real-standard';

/** The pane in Excel over a sheet whose column B holds ethnicities. */
async function openPane() {
  const workbook = new FakeWorkbook('Staff.xlsx');
  const staff = workbook.addSheet('Staff', [
    ['UNIQUEWORKERID', 'ETHNICITY', 'GENDER'],
    ['w1', 'British', 1],
    ['w2', 31, 2],
  ]);
  const { user } = openInExcel(workbook);
  const host = await createExcelHost();
  const store = createStore(initialState('2026-09-30'), reduce);
  const actions = createPaneActions({
    store,
    host,
    api: engineApi,
    checks: createChecks({ host, api: engineApi }),
  });
  const stop = actions.start();
  await until(() => store.state.match !== null);
  return { workbook, staff, user, store, actions, stop };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('A code is put into the cell that the user is on, as text, and taken back', async () => {
  const { staff, user, store, actions, stop } = await openPane();
  user.select(staff.id, 'B2');
  await until(() => store.state.selection !== null);

  const put = await actions.putCode({ code: '32', label: 'Irish' });
  const written = staff.valueAt(1, 1);
  await actions.undoFix(put.entry!);
  stop();

  expect([put.words, written, staff.valueAt(1, 1)]).toEqual(['B2 now holds 32.', '32', 'British']);
});

test('A choice from a drop-down becomes its code', async () => {
  const { staff, user, actions, stop } = await openPane();
  await actions.setDropDowns([staff.id]);

  user.edit(staff.id, 'B2', [{ row: 1, column: 1, value: '32 - Irish' }]);
  await until(() => staff.valueAt(1, 1) !== '32 - Irish');
  stop();

  expect(staff.valueAt(1, 1)).toBe('32');
});

test('Drop-downs are taken away without a trace', async () => {
  const { workbook, staff, actions, stop } = await openPane();
  await actions.setDropDowns([]);
  const before = workbook.snapshot();

  await actions.setDropDowns([staff.id]);
  const during = workbook.snapshot();
  await actions.setDropDowns([]);
  stop();

  expect(during).not.toEqual(before);
  expect(workbook.snapshot()).toEqual(before);
});

test('A blank sheet is added, shown and recognised', async () => {
  const { workbook, store, actions, stop } = await openPane();

  await actions.addBlankSheet('asc-wds/worker');
  stop();

  const added = workbook.sheets.find(({ name }) => name === 'ASC-WDS workers')!;
  expect(workbook.active).toBe(added.id);
  expect([added.valueAt(0, 10), added.valueAt(1, 1), added.formatAt(5, 10)]).toEqual([
    'ETHNICITY',
    '0127',
    '@',
  ]);
  const table = store.state.match!.tables.find(({ sheet }) => sheet.id === added.id);
  expect([table?.layout.id, table?.missing]).toEqual(['asc-wds/worker', []]);
});
