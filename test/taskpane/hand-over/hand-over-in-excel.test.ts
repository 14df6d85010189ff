import { compareTicks } from '../../../addin/handing-over/read-ticks';
import { tickWords } from '../../../addin/handing-over/tick-words';
import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import { FakeWorkbook } from '../../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { engineApi } from '../../support/real-standard';
import { writeWorkbook } from '../../support/open-workbook';

/** The pane in Excel over a sheet of two wrong cells, checked. */
async function checkedInExcel() {
  const workbook = new FakeWorkbook('Staff.xlsx');
  workbook.addSheet('Staff', [
    ['UNIQUEWORKERID', 'ETHNICITY', 'GENDER'],
    ['w1', 'White British', 1],
    ['w2', 31, 'Female'],
  ]);
  openInExcel(workbook);
  const host = await createExcelHost();
  const store = createStore(initialState('2026-09-30'), reduce);
  const actions = createPaneActions({
    store,
    host,
    api: engineApi,
    writeWorkbook: (plans) => Promise.resolve(writeWorkbook(plans)),
    checks: createChecks({ host, api: engineApi }),
  });
  const read = new Promise<void>((resolve) => {
    store.subscribe(() => store.state.match !== null && resolve());
  });
  const stop = actions.start();
  await read;
  await actions.check();
  return { workbook, host, store, actions, stop };
}

test('The list is made in Excel, read as it was ticked, and taken away without a trace', async () => {
  const { workbook, host, store, actions, stop } = await checkedInExcel();
  await actions.clearMarks();
  const before = workbook.snapshot();
  await actions.prepareForProvider({ comments: true });
  const list = store.state.match!.unmatched.map(({ sheet }) => sheet);

  expect(list.map(({ name }) => name)).toEqual(['To fix']);
  expect(store.state.handOver.said).toBe(
    'The sheet "To fix" is at the end of the workbook. 2 columns offer their codes. 2 comments added.',
  );

  await host.write([{ sheet: list[0]!.id, row: 5, column: 0, value: 'Yes' }]);
  await actions.readTicks();
  const { handOver, run, notes } = store.state;
  expect(tickWords(compareTicks(handOver.listed!, run!, notes))).toEqual([
    '1 ticked: 1 still needs work.',
    '1 row is not done yet.',
  ]);

  await actions.takeToFixAway();
  expect(store.state.handOver.said).toBe('The sheet and its comments are gone.');
  await actions.clearMarks();
  expect(workbook.snapshot()).toEqual(before);
  stop();
});
