import { FileHost } from '../../../addin/hosts/files/file-host';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import { oneSheet } from '../../support/build-xlsx';
import { engineApi } from '../../support/real-standard';
import { openWorkbook } from '../../support/open-workbook';

const IRISH = { code: '32', label: 'Irish' };

/** Ethnicity is column D, social care qualification E; D4 holds a formula. */
const ROWS = [
  ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS', 'ETHNICITY', 'SCQUAL'],
  ['Rose House', 'w1', 'UPDATE', 'British', '2'],
  ['Rose House', 'w2', 'UPDATE', '32', '2'],
  ['Rose House', 'w3', 'UPDATE', '=D3', '2'],
];

function cellXml(text: string): string {
  if (text.startsWith('=')) return `<c t="str"><f>${text.slice(1)}</f><v>31</v></c>`;
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

async function openPane() {
  const data = ROWS.map((row) => `<row>${row.map(cellXml).join('')}</row>`).join('');
  const host = new FileHost('browser', openWorkbook(oneSheet(data), 'staff.xlsx'));
  const store = createStore(initialState('2026-09-30'), reduce);
  const actions = createPaneActions({
    store,
    host,
    api: engineApi,
    checks: createChecks({ host, api: engineApi }),
  });
  const stop = actions.start();
  await until(() => store.state.match !== null);
  const sheet = host.workbook!.sheets[0]!;
  return {
    ...{ host, store, actions, stop, sheet: sheet.id },
    select: (row: number, column: number) => host.selected(sheet.id, row, column),
    cell: (row: number, column: number) => sheet.cell(row, column),
    type: (row: number, column: number, value: string) =>
      host.workbook!.edit([{ sheet: sheet.id, row, column, value }]),
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await settled();
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

describe('A code put into a cell', () => {
  it('stands there, is in the log, and is taken back by Undo', async () => {
    const { store, actions, select, cell, stop } = await openPane();
    select(1, 3);

    const put = await actions.putCode(IRISH);
    const [written, log] = [cell(1, 3), store.state.fixes];
    await actions.undoFix(put.entry!);
    stop();

    expect(put).toEqual({ words: 'D2 now holds 32.', entry: 1 });
    expect([written, log.map(({ words }) => words)]).toEqual(['32', ['D2: 32 (Irish)']]);
    expect([cell(1, 3), store.state.fixes]).toEqual(['British', []]);
  });

  it.each([
    [
      'a formula, which stays',
      3,
      'D4 holds a formula, which is never overwritten. Put the code where the formula takes it from.',
      '31',
    ],
    ['the code already', 2, 'D3 holds 32 already.', '32'],
  ])('is not written over %s', async (_, row, words, after) => {
    const { store, actions, select, cell, stop } = await openPane();
    select(row, 3);

    const put = await actions.putCode(IRISH);
    stop();

    expect([put, cell(row, 3), store.state.fixes]).toEqual([{ words }, after, []]);
  });

  it('needs a cell', async () => {
    const { actions, stop } = await openPane();
    const put = await actions.putCode(IRISH);
    stop();
    expect(put).toEqual({ words: 'Select a cell first.' });
  });
});

describe('Drop-downs', () => {
  it('are on the coded columns of the sheets chosen, and it is said which got none', async () => {
    const { host, store, actions, sheet, stop } = await openPane();

    await actions.setDropDowns([sheet]);
    stop();

    const offered = [2, 3, 4].map((column) =>
      host.choicesAt(sheet, 1, column)?.list().includes('32 - Irish'),
    );
    expect(offered).toEqual([false, true, undefined]);
    expect(store.state.dropDowns).toEqual({
      sheets: [sheet],
      skipped: [
        {
          sheet,
          column: 4,
          reason: 'a cell of it may hold more than one code, or codes that depend on other cells.',
        },
      ],
    });
    expect(store.state.announcement).toBe('2 columns have drop-downs.');
  });

  it('are taken away again', async () => {
    const { host, store, actions, sheet, stop } = await openPane();
    await actions.setDropDowns([sheet]);

    await actions.setDropDowns([]);
    stop();

    expect([host.choicesAt(sheet, 1, 3), store.state.dropDowns.sheets]).toEqual([undefined, []]);
    expect(store.state.announcement).toBe('The drop-downs are taken away.');
  });

  it('are known again when the workbook is opened again', async () => {
    const { host, store, actions, sheet, stop } = await openPane();
    await actions.setDropDowns([sheet]);
    expect(await host.loadSettings()).toMatchObject({ dropDowns: [sheet] });

    store.dispatch({ type: 'workbook', open: true });
    const closed = store.state.dropDowns.sheets;
    await actions.workbookOpened();
    stop();

    expect([closed, store.state.dropDowns.sheets]).toEqual([[], [sheet]]);
  });

  it('write the code of what is chosen', async () => {
    const { actions, sheet, type, cell, stop } = await openPane();
    await actions.setDropDowns([sheet]);

    type(1, 3, '32 - Irish');
    await until(() => cell(1, 3) !== '32 - Irish');
    stop();

    expect(cell(1, 3)).toBe('32');
  });

  it.each([
    ['where there are none', false, '32 - Irish'],
    ['that are no choice', true, 'Irish'],
  ])('leave words alone %s', async (_, on, words) => {
    const { actions, sheet, type, cell, stop } = await openPane();
    if (on) await actions.setDropDowns([sheet]);

    type(1, 3, words);
    await settled();
    stop();

    expect(cell(1, 3)).toBe(words);
  });
});
