import { MOST_COMMENTS } from '../../../addin/handing-over/excel-limits';
import { compareTicks } from '../../../addin/handing-over/read-ticks';
import { tickWords } from '../../../addin/handing-over/tick-words';
import { FileHost } from '../../../addin/hosts/files/file-host';
import type { CellPlace } from '../../../addin/workbook/host';
import { createChecks } from '../../../addin/worker/checks/create-checks';
import { createPaneActions } from '../../../addin/taskpane/create-pane-actions';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { reduce } from '../../../addin/taskpane/state/reduce';
import { createStore } from '../../../addin/taskpane/state/store';
import { engineApi } from '../../support/real-standard';
import { openWorkbook, writeWorkbook } from '../../support/open-workbook';

const ROWS = [
  ['UNIQUEWORKERID', 'ETHNICITY', 'GENDER'],
  ['w1', 'White British', '1'],
  ['w2', '31', 'Female'],
  ['w3', '31', '9'],
];

/** A workbook with one sheet of three columns, three of whose cells are wrong. */
function staffFile(): Uint8Array {
  return writeWorkbook([
    {
      tag: 'data',
      name: 'Staff',
      columns: ROWS[0]!.map(() => ({ width: 20, style: 'text' })),
      rows: ROWS.map((row) => row.map((value) => ({ value }))),
    },
  ]);
}

/** The pane over a file, its headings read. */
async function openPane(file: Uint8Array) {
  const given: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const printed: string[] = [];
  const host = new FileHost('browser', openWorkbook(file, 'staff.xlsx'), { give: (one) => given.push(one) });
  const store = createStore(initialState('2026-09-30'), reduce);
  const actions = createPaneActions({
    store,
    host,
    api: engineApi,
    writeWorkbook: (plans) => Promise.resolve(writeWorkbook(plans)),
    print: (text) => Promise.resolve(void printed.push(text)),
    checks: createChecks({ host, api: engineApi }),
  });
  const read = new Promise<void>((resolve) => {
    store.subscribe(() => store.state.match !== null && resolve());
  });
  const stop = actions.start();
  await read;
  return { host, store, actions, given, printed, stop };
}

type Pane = Awaited<ReturnType<typeof openPane>>;

const open: Pane[] = [];
afterEach(() => open.splice(0).forEach(({ stop }) => stop()));

async function opened(file: Uint8Array): Promise<Pane> {
  const pane = await openPane(file);
  open.push(pane);
  return pane;
}

/** The cells of a sheet by its name. */
function cellsOf({ host }: Pick<Pane, 'host'>, name: string) {
  const sheet = host.workbook!.sheets.find((one) => one.name === name)!;
  const { rowCount, columnCount } = sheet.info().usedRange;
  return Array.from({ length: rowCount }, (_, row) => sheet.rowValues(row, 0, columnCount));
}

function edit({ host }: Pick<Pane, 'host'>, name: string, row: number, column: number, value: string): void {
  const sheet = host.workbook!.sheets.find((one) => one.name === name)!.id;
  host.workbook!.edit([{ sheet, row, column, value }], 'user');
}

/** Rows of the list by the cell that they name. */
function rowFor(pane: Pick<Pane, 'host'>, cell: string): number {
  return cellsOf(pane, 'To fix').findIndex((row) => row[2] === cell);
}

function names({ host }: Pick<Pane, 'host'>): string[] {
  return host.workbook!.sheets.map(({ name }) => name);
}

describe('Prepare for provider', () => {
  test('adds the list at the end, which is not checked itself', async () => {
    const pane = await opened(staffFile());
    await pane.actions.prepareForProvider({ comments: false });

    expect(names(pane)).toEqual(['Staff', 'To fix']);
    expect(
      cellsOf(pane, 'To fix')
        .slice(5)
        .map((row) => row.slice(1, 5)),
    ).toEqual([
      ['Staff', 'B2', 'ETHNICITY', 'White British'],
      ['Staff', 'C3', 'GENDER', 'Female'],
      ['Staff', 'C4', 'GENDER', '9'],
    ]);
    expect(pane.store.state.match!.tables.map(({ sheet }) => sheet.name)).toEqual(['Staff']);
    expect(pane.store.state.handOver.said).toBe(
      'The sheet "To fix" is at the end of the workbook. 2 columns offer their codes.',
    );
  });

  test('comes again in the place of the one before, with comments if asked', async () => {
    const pane = await opened(staffFile());
    const commented: CellPlace[] = [];
    const addComments = pane.host.addComments.bind(pane.host);
    pane.host.addComments = (comments) => {
      commented.push(...comments);
      return addComments(comments);
    };
    await pane.actions.prepareForProvider({ comments: false });
    await pane.actions.prepareForProvider({ comments: true });

    expect(names(pane)).toEqual(['Staff', 'To fix']);
    expect(commented.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [2, 2],
      [3, 2],
    ]);
    expect(pane.store.state.handOver.said).toBe(
      'The sheet "To fix" is at the end of the workbook. 2 columns offer their codes. 3 comments added.',
    );
    expect(MOST_COMMENTS).toBeGreaterThan(3);
  });

  test('is taken away without a trace', async () => {
    const file = staffFile();
    const pane = await opened(file);
    await pane.actions.prepareForProvider({ comments: true });
    await pane.actions.takeToFixAway();
    await pane.host.clearMarks();

    expect(names(pane)).toEqual(['Staff']);
    expect(pane.store.state.handOver.said).toBe('The sheet and its comments are gone.');
    const untouched = new FileHost('browser', openWorkbook(file, 'staff.xlsx'));
    await untouched.clearMarks();
    expect(pane.host.save().bytes).toEqual(untouched.save().bytes);
  });
});

describe('Codes for the provider to choose from', () => {
  test('are offered in the columns that have problems with their codes, and the list says so', async () => {
    const pane = await opened(staffFile());
    await pane.actions.prepareForProvider({ comments: false });
    const [staff] = pane.host.workbook!.sheets;
    const offered = [0, 1, 2].map((column) => pane.host.choicesAt(staff!.id, 3, column)?.list().slice(0, 2));

    expect(offered).toEqual([
      undefined,
      ['31 - English / Welsh / Scottish / Northern Irish / British', '32 - Irish'],
      ['1 - Male', '2 - Female'],
    ]);
    expect(cellsOf(pane, 'To fix')[1]).toEqual(
      expect.arrayContaining([expect.stringContaining('Where a cell offers a list, choose from it')]),
    );
    expect(cellsOf(pane, 'To fix')[rowFor(pane, 'C4')]).toEqual(
      expect.arrayContaining(['Choose a gender code from the list that the cell offers.']),
    );
  });

  test('stay on the sheets on which the user has them, when the list is taken away', async () => {
    const pane = await opened(staffFile());
    const [staff] = pane.host.workbook!.sheets;
    await pane.actions.setDropDowns([staff!.id]);
    await pane.actions.prepareForProvider({ comments: false });
    await pane.actions.takeToFixAway();

    expect(pane.host.choicesAt(staff!.id, 1, 2)?.list()[0]).toBe('1 - Male');
  });

  test('count for the code, with their words, when the list comes back', async () => {
    const council = await opened(staffFile());
    await council.actions.prepareForProvider({ comments: false });
    const provider = new FileHost('browser', openWorkbook(council.host.save().bytes, 'staff.xlsx'));
    edit({ host: provider }, 'Staff', 3, 2, '2 - Female');
    edit({ host: provider }, 'To fix', rowFor({ host: provider }, 'C4'), 0, 'Yes');

    const back = await opened(provider.save().bytes);
    await back.actions.readTicks();
    const { handOver, run, notes, fixes } = back.store.state;

    expect(tickWords(compareTicks(handOver.listed!, run!, notes))[0]).toBe('1 ticked: 1 is right now.');
    expect(cellsOf(back, 'Staff')[3]).toEqual(['w3', '31', '2']);
    expect(fixes.map(({ words }) => words)).toEqual(['1 choice written as the code']);
  });
});

describe('What the provider did', () => {
  test('is told when the file comes back, and follows what is put right here', async () => {
    const council = await opened(staffFile());
    await council.actions.prepareForProvider({ comments: true });

    const provider = new FileHost('browser', openWorkbook(council.host.save().bytes, 'staff.xlsx'));
    edit({ host: provider }, 'Staff', 1, 1, '31');
    for (const cell of ['B2', 'C3'])
      edit({ host: provider }, 'To fix', rowFor({ host: provider }, cell), 0, 'Yes');

    const back = await opened(provider.save().bytes);
    await back.actions.readTicks();
    const words = () => {
      const { handOver, run, notes } = back.store.state;
      return tickWords(compareTicks(handOver.listed!, run!, notes));
    };

    expect(words()).toEqual(['2 ticked: 1 is right now and 1 still needs work.', '1 row is not done yet.']);
    edit(back, 'Staff', 2, 2, '2');
    await back.actions.check();
    expect(words()).toEqual(['2 ticked: 2 are right now.', '1 row is not done yet.']);
    await back.actions.takeToFixAway();
    expect(names(back)).toEqual(['Staff']);
  });

  test('is not told when the check gets no answer', async () => {
    const council = await opened(staffFile());
    await council.actions.prepareForProvider({ comments: false });
    council.host.read = () => {
      throw new Error('gone');
    };
    await council.actions.readTicks();

    expect(council.store.state.handOver).toEqual({ busy: false, said: '', listed: null, heldTo: null });
    expect(council.store.state.trouble?.title).toBe('Reading what was done stopped before its end');
  });
});

describe('The report', () => {
  test('is given as a workbook that opens, named after the file', async () => {
    const pane = await opened(staffFile());
    await pane.actions.giveReport();
    const [{ name, bytes }] = pane.given as [(typeof pane.given)[number]];
    const report = new FileHost('browser', openWorkbook(bytes, name));

    expect(name).toBe('staff report.xlsx');
    expect(names({ host: report })).toEqual(['Summary', 'Problems', 'Explained queries']);
    expect(cellsOf({ host: report }, 'Problems').map((row) => row[1])).toEqual(['Cell', 'B2', 'C3', 'C4']);
  });

  test('is printed, with what was changed here', async () => {
    const pane = await opened(staffFile());
    await pane.actions.check();
    await pane.actions.fixOne(0, 0);
    await pane.actions.printReport();

    expect(pane.printed).toEqual([expect.stringContaining('<h2>Changes made</h2>')]);
  });
});
