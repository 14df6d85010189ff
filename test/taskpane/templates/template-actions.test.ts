import { FileHost } from '../../../addin/hosts/files/file-host';
import type { ApiClient } from '../../../addin/service/api-client';
import { ApiError } from '../../../addin/service/api-error';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import { engineApi } from '../../support/real-standard';
import { openWorkbook, writeWorkbook } from '../../support/open-workbook';

const SHOPPING = new TextEncoder().encode('Milk,Bread\n2,1\n');
const AWAY = new ApiError({ code: 'offline', title: 'No connection', detail: 'Check it.' }, true);

async function openPane({ open = true, api = engineApi as ApiClient } = {}) {
  const given: { name: string; bytes: Uint8Array }[] = [];
  const file = open ? openWorkbook(SHOPPING, 'shopping.csv') : undefined;
  const host = new FileHost('browser', file, { give: (made) => given.push(made) });
  const store = createStore(initialState('2026-09-30'), reduce);
  const actions = createPaneActions({
    ...{ store, host, api },
    writeWorkbook: (plans) => Promise.resolve(writeWorkbook(plans)),
    checks: createChecks({ host, api }),
  });
  const stop = actions.start();
  while (store.state.standard === null || (open && store.state.match === null))
    await new Promise((resolve) => setTimeout(resolve, 5));
  return { host, store, actions, given, stop };
}

describe('A blank sheet', () => {
  it('is added to the open workbook, shown, and recognised', async () => {
    const { host, store, actions, stop } = await openPane();
    const shown: string[] = [];
    host.onGoTo((sheet) => shown.push(sheet));

    await actions.addBlankSheet('asc-wds/worker');
    stop();

    const [table] = store.state.match!.tables;
    expect([table?.layout.id, table?.missing, shown]).toEqual(['asc-wds/worker', [], [table?.sheet.id]]);
    expect(store.state.announcement).toBe('Added the sheet ASC-WDS workers.');
    expect([store.state.dropDowns.sheets, await host.loadSettings()]).toEqual([
      [table?.sheet.id],
      expect.objectContaining({ dropDowns: [table?.sheet.id] }),
    ]);
  });

  it('is what was asked for, also where another collection has the same headings', async () => {
    const { store, actions, stop } = await openPane();
    await actions.addBlankSheet('standard/absence');
    stop();
    expect(store.state.match!.tables.map(({ layout }) => layout.id)).toEqual(['standard/absence']);
  });

  it('comes in a workbook of its own when none is open', async () => {
    const { actions, given, stop } = await openPane({ open: false });

    await actions.addBlankSheet('asc-wds/training');
    stop();

    const [made] = given;
    const sheet = openWorkbook(made!.bytes, made!.name).sheets[0]!;
    expect([made!.name, sheet.cell(0, 0)]).toEqual(['ASC-WDS training.xlsx', 'LOCALESTID']);
  });

  it.each([
    ['the service answers', engineApi, 2],
    ['the service is away', { ...engineApi, check: () => Promise.reject(AWAY) }, 1],
  ])('has its example row only when it is known to be right: %s', async (_, api, rows) => {
    const { store, actions, stop } = await openPane({ api });
    await actions.addBlankSheet('asc-wds/worker');
    stop();
    expect(store.state.match!.tables[0]!.sheet.usedRange.rowCount).toBe(rows);
  });

  it('is not made without its drop-downs: that the service is away is said, until it is made', async () => {
    let isAway = true;
    const api: ApiClient = {
      ...engineApi,
      codeList: (id) => (isAway ? Promise.reject(AWAY) : engineApi.codeList(id)),
    };
    const { store, actions, given, stop } = await openPane({ open: false, api });

    await actions.addBlankSheet('asc-wds/worker');
    const before = [store.state.trouble?.title, given.length];
    isAway = false;
    await actions.addBlankSheet('asc-wds/worker');
    stop();

    expect([before, [store.state.trouble, given.length]]).toEqual([
      ['No connection', 0],
      [null, 1],
    ]);
  });
});
