import { LEFT_OUT } from '../../../addin/matching/unmatched-reason';
import { FileHost } from '../../../addin/hosts/files/file-host';
import { createMemoryStore } from '../../../addin/taskpane/state/memory-store';
import type { MemoryStore } from '../../../addin/taskpane/state/memory-store';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import { today } from '../../../addin/taskpane/state/today';
import { STANDARD } from '../../support/check-run';
import { memoryPlace } from '../../support/memory-place';
import { openWorkbook } from '../../support/open-workbook';

const STAFF = 'UNIQUEWORKERID,ETHNICITY,DOB,Shoe\nw1,99,01/02/1980,31\n';

function memoryOfTests(): MemoryStore {
  const place = memoryPlace();
  return createMemoryStore(() => place, today);
}

/** The pane over a file that has just been opened, its headings read. */
async function open(memory: MemoryStore, text = STAFF) {
  const host = new FileHost('browser', openWorkbook(new TextEncoder().encode(text), 'staff.csv'));
  const store = createStore(initialState('2026-11-22'), reduce);
  const unused = (): never => {
    throw new Error('Nothing is checked here.');
  };
  const api = {
    standard: () => Promise.resolve(STANDARD),
    ...{ codeLists: unused, codeList: unused, check: unused, relations: unused },
  };
  const actions = createPaneActions({ store, host, api, memory, checks: createChecks({ host, api }) });
  const read = new Promise<void>((resolve) => {
    store.subscribe(() => {
      if (store.state.match !== null) resolve();
    });
  });
  actions.start();
  await read;
  const sheet = host.workbook!.sheets[0]!.id;
  return { store, actions, sheet };
}

describe('What the user says of a sheet is offered for the next file with its headings', () => {
  test('that it is not to be checked', async () => {
    const memory = memoryOfTests();
    const first = await open(memory);
    await first.actions.choose({ sheet: first.sheet, layout: null });

    const next = await open(memory);
    const offered = next.store.state.match!.offers!.map(({ choice }) => choice);
    expect(offered).toEqual([{ sheet: next.sheet, layout: null }]);

    await next.actions.choose(offered[0]!);
    const { tables, unmatched, offers } = next.store.state.match!;
    expect([tables, unmatched.map(({ reason }) => reason), offers]).toEqual([[], [LEFT_OUT], undefined]);
  });

  test('what a column is, even after the sheet had been left out', async () => {
    const memory = memoryOfTests();
    const { actions, sheet } = await open(memory);
    await actions.choose({ sheet, layout: null });
    await actions.choose({ sheet, layout: 'asc-wds/worker', columns: new Map([[3, 'NATIONALITY']]) });

    expect(memory.load().matches.map(({ layout, columns }) => [layout, [...columns.values()]])).toEqual([
      ['asc-wds/worker', ['NATIONALITY']],
    ]);
  });

  test('but not that a sheet is none of ours, when it was never one', async () => {
    const memory = memoryOfTests();
    const { actions, sheet } = await open(memory, 'Milk,Bread\n2,1\n');
    await actions.choose({ sheet, layout: null });

    expect(memory.load().matches).toEqual([]);
  });
});
