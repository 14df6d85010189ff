/** The pane over a workbook that remembers what a word means. */
import { formatSettings } from '../../../addin/remembering/settings';
import { FileHost } from '../../../addin/hosts/files/file-host';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import { wordedStaff } from '../../hosts/support/worded-staff';
import { openWorkbook } from '../../support/open-workbook';
import { engineApi } from '../../support/real-standard';

const ETHNICITY = 4;
const ANSWER = { list: 'swc-ethnicity', word: 'borders folk', code: 'WOTH', on: '2026-11-02' };

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The pane, checked, with the lists by which codes are named. */
async function checked() {
  const host = new FileHost('browser', openWorkbook(wordedStaff(), 'staff.xlsx'));
  await host.saveSettings(formatSettings({ choices: [], collections: [], answers: [ANSWER] }));
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
  await until(() => store.state.lists.size > 0 && store.state.recalled.size > 0);
  const cells = () => [1, 2, 3, 4].map((row) => host.workbook!.sheets[0]!.cell(row, ETHNICITY));
  return { store, actions, cells, stop };
}

test('Codes that were chosen before are shown, put on agreement, and taken back together', async () => {
  const { store, actions, cells, stop } = await checked();
  await actions.previewFix({ kind: 'chosen' });
  const { plan } = store.state.preview!;

  expect([plan.changes.map(({ row, value }) => [row, value]), cells()]).toEqual([
    [
      [1, 'WOTH'],
      [2, 'WOTH'],
    ],
    ['Borders folk', 'borders  folk', 'Zebra', 'WBRI'],
  ]);
  await actions.applyFix();
  expect(cells()).toEqual(['WOTH', 'WOTH', 'Zebra', 'WBRI']);
  await actions.undoFix(store.state.fixes[0]!.id);
  expect(cells()).toEqual(['Borders folk', 'borders  folk', 'Zebra', 'WBRI']);
  stop();
});

test('“Fix all that is sure” leaves a code that was chosen before to the user', async () => {
  const { store, actions, stop } = await checked();
  await actions.previewFix({ kind: 'sure' });

  expect(store.state.preview!.plan.changes.filter(({ column }) => column === ETHNICITY)).toEqual([]);
  stop();
});
