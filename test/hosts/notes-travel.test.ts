import { explainedIn } from '../../addin/explaining/notes';
import type { MatchedTable } from '../../addin/model/match';
import type { Host } from '../../addin/workbook/host';
import { createExcelHost } from '../../addin/hosts/excel/excel-host';
import { FileHost } from '../../addin/hosts/files/file-host';
import { createChecks } from '../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../addin/taskpane/create-pane-actions';
import { initialState } from '../../addin/taskpane/state/pane-state';
import { reduce } from '../../addin/taskpane/state/reduce';
import { createStore } from '../../addin/taskpane/state/store';
import { openInExcel } from '../../tools/excel-test-host/open-in-excel';
import { readAsWorkbook } from '../../tools/excel-test-host/read-as-workbook';
import { workbookOf } from '../../tools/excel-test-host/workbook-data';
import { engineApi } from '../support/real-standard';
import { part, replacePart } from './files/support/saved';
import { queriedStaff } from './support/queried-staff';
import { openWorkbook } from '../support/open-workbook';

const SETTINGS = 'customXml/item1.xml';

/** The pane over a host, once it has checked the workbook. */
async function checkedIn(host: Host) {
  const store = createStore(initialState('2026-11-22'), reduce);
  const actions = createPaneActions({
    store,
    host,
    api: engineApi,
    checks: createChecks({ host, api: engineApi }),
  });
  const read = new Promise<void>((resolve) => {
    store.subscribe(() => store.state.match !== null && resolve());
  });
  const stop = actions.start();
  await read;
  await actions.check();
  return { actions, store, host, stop };
}

type Pane = Awaited<ReturnType<typeof checkedIn>>;

/** Places and notes of the queries that are explained. */
function explained({ store }: Pane): (readonly [sheet: string, row: number, text: string])[] {
  const { run, notes } = store.state;
  return [...explainedIn(run!, notes)].map(([at, { text }]) => {
    const { table, row } = run!.findings[at]!;
    return [run!.tables[table]!.sheet.name, row, text] as const;
  });
}

/** Explains the query of a row. */
async function explain({ actions, store }: Pane, row: number, text: string): Promise<void> {
  const { findings } = store.state.run!;
  await actions.explain(
    findings.findIndex((finding) => finding.severity === 'query' && finding.row === row),
    text,
  );
}

function page(bytes: Uint8Array): FileHost {
  return new FileHost('browser', openWorkbook(bytes, 'staff.xlsx'));
}

/** The file as Excel would have it open. */
async function openedInExcel(bytes: Uint8Array) {
  const workbook = workbookOf(await readAsWorkbook(bytes, 'staff.xlsx'));
  workbook.customXmlParts.set('{1}', part(bytes, SETTINGS));
  openInExcel(workbook);
  return { workbook, host: await createExcelHost() };
}

test('A note goes from the page into its file, on to Excel, and back to the page with one of Excel’s', async () => {
  const first = await checkedIn(page(queriedStaff()));
  await explain(first, 1, 'Asked on 2 November: does not want to say.');
  const annOnly = [['Staff', 1, 'Asked on 2 November: does not want to say.']];
  expect(explained(first)).toEqual(annOnly);
  first.stop();
  const bytes = (first.host as FileHost).save().bytes;

  const again = await checkedIn(page(bytes));
  expect(explained(again)).toEqual(annOnly);
  again.stop();

  const { workbook, host } = await openedInExcel(bytes);
  const excel = await checkedIn(host);
  expect(explained(excel)).toEqual(annOnly);
  await explain(excel, 2, 'On leave until May.');
  excel.stop();

  const [xml = ''] = workbook.customXmlParts.values();
  const back = await checkedIn(page(replacePart(bytes, SETTINGS, xml)));
  expect(explained(back)).toEqual([...annOnly, ['Staff', 2, 'On leave until May.']]);
  back.stop();
});

test('A correction of the headings goes from the page to Excel’s own sheet', async () => {
  const first = await checkedIn(page(queriedStaff()));
  const [{ sheet }] = first.store.state.match!.tables as [MatchedTable];
  await first.actions.choose({ sheet: sheet.id, layout: null });
  first.stop();

  const { host } = await openedInExcel((first.host as FileHost).save().bytes);
  const excel = await checkedIn(host);
  const ours = excel.store.state.match!.unmatched.find(({ sheet: { name } }) => name === sheet.name);
  expect(excel.store.state.choices).toEqual([{ sheet: ours!.sheet.id, layout: null }]);
  expect(ours!.sheet.id).not.toBe(sheet.id);
  excel.stop();
});
