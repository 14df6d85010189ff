import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSettings } from '../../../addin/remembering/settings';
import { FileHost } from '../../../addin/hosts/files/file-host';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createStore } from '../../../addin/taskpane/state/store';
import { createWorkbookActions } from '../../../addin/taskpane/check/workbook-actions';
import { engineApi, realStandard } from '../../support/real-standard';
import { openWorkbook } from '../../support/open-workbook';

const RETURN = 'social_work_workforce_2022_one_worker.xml';
const xml = openWorkbook(
  readFileSync(join(__dirname, '../../samples/csww', RETURN)),
  RETURN,
  realStandard.layouts,
);
const csv = () => openWorkbook(new TextEncoder().encode('A,B\n1,2\n'), 'a.csv');

function pane() {
  const host = new FileHost('browser');
  const store = createStore(initialState('2026-11-22'), reduce);
  const actions = createWorkbookActions(
    { store, host, api: engineApi, checks: createChecks({ host, api: engineApi }) },
    () => undefined,
    () => undefined,
  );
  return {
    actions,
    layouts: () => store.state.match?.tables.map(({ layout }) => layout.id),
    day: () => store.state.referenceDate,
    kept: async () => parseSettings(await host.loadSettings()).referenceDate,
    async open(file: ReturnType<typeof csv>) {
      host.open(file);
      await actions.workbookOpened();
    },
  };
}

describe('The reference date', () => {
  it('is the one that an opened return names, and picks the layouts of its year', async () => {
    const { actions, open, day, layouts } = pane();
    await actions.retryService();
    await open(xml);
    expect([day(), layouts()]).toEqual([
      '2022-09-30',
      ['csww/header', 'csww/authority-2022', 'csww/worker-2022'],
    ]);
  });

  it('picks other layouts when the user changes it', async () => {
    const { actions, open, layouts } = pane();
    await actions.retryService();
    await open(xml);
    await actions.setReferenceDate('2023-09-30');
    expect(layouts()).toEqual(['csww/header', 'csww/authority-2023', 'csww/worker-2023']);
  });

  it('is the user’s again when the next file names none', async () => {
    const { actions, open, day } = pane();
    await actions.setReferenceDate('2026-09-30');
    await open(xml);
    await open(xml);
    await open(csv());
    expect(day()).toBe('2026-09-30');
  });

  it('is kept with a file once it was chosen, and not when it is merely today', async () => {
    const { actions, open, kept } = pane();
    await actions.retryService();
    await open(csv());
    await actions.setCollections(['swc']);
    const before = await kept();
    await actions.setReferenceDate('2026-09-30');
    await actions.setCollections([]);
    expect([before, await kept()]).toEqual([undefined, '2026-09-30']);
  });
});
