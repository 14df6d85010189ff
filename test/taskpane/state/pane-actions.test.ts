import { STANDARD } from '../../support/check-run';
import { OFFLINE, openPane, service } from '../support/open-pane';

describe('The pane at its start', () => {
  test('fetches the standard and recognises the sheet', async () => {
    const { store, sheet } = await openPane();
    const [table] = store.state.match!.tables;
    expect([store.state.standard, table?.sheet.id, table?.layout.id, table?.rows]).toEqual([
      STANDARD,
      sheet,
      'asc-wds/worker',
      3,
    ]);
  });

  test('says what keeps the service from answering, and goes on when it answers again', async () => {
    let down = true;
    const { store, actions } = await openPane(
      service({ standard: () => (down ? Promise.reject(OFFLINE) : Promise.resolve(STANDARD)) }),
    );
    const first = store.state.serviceTrouble;
    down = false;
    await actions.retryService();
    expect([first, store.state.serviceTrouble, store.state.match?.tables.length]).toEqual([
      { title: 'No connection', detail: 'Check your connection.', retry: true },
      null,
      1,
    ]);
  });
});

describe('After a check', () => {
  test('Next and Previous go from problem to problem', async () => {
    const { store, actions, selected } = await openPane();
    await actions.check();
    await actions.step(1);
    await actions.step(1);
    await actions.step(-1);
    expect([store.state.current, selected]).toEqual([
      1,
      [
        [1, 1],
        [3, 1],
        [1, 1],
        [3, 1],
      ],
    ]);
  });

  test('the card follows the cursor to a cell with a problem, and stays on cells without', async () => {
    const { host, store, actions, sheet } = await openPane();
    await actions.check();
    host.selected(sheet, 3, 1);
    const there = store.state.current;
    host.selected(sheet, 2, 1);
    expect([there, store.state.current]).toEqual([1, 1]);
  });

  test('marks are cleared and drawn again on request', async () => {
    const { host, store, actions, sheet } = await openPane();
    await actions.check();
    await actions.clearMarks();
    const cleared = [host.markAt(sheet, 1, 1), store.state.marked];
    await actions.markAgain();
    expect([cleared, host.markAt(sheet, 1, 1), store.state.marked]).toEqual([
      [undefined, false],
      'error',
      true,
    ]);
  });
});

describe('What the user says of a sheet', () => {
  test('holds at once and is remembered in the workbook', async () => {
    const { host, store, actions, sheet } = await openPane();
    await actions.choose({ sheet, layout: null });
    const left = [store.state.match?.tables.length, store.state.match?.unmatched.length];
    await actions.workbookOpened();
    expect([left, store.state.choices, await host.loadSettings()]).toEqual([
      [0, 1],
      [{ sheet, layout: null }],
      expect.anything(),
    ]);
  });

  test('can be taken back', async () => {
    const { store, actions, sheet } = await openPane();
    await actions.choose({ sheet, layout: null });
    await actions.forgetChoice({ sheet });
    expect([store.state.choices, store.state.match?.tables.length]).toEqual([[], 1]);
  });

  test('and the reference date, too, come back with the workbook', async () => {
    const { store, actions } = await openPane();
    await actions.setReferenceDate('2026-09-30');
    store.dispatch({ type: 'reference-date', date: '2020-01-01' });
    await actions.workbookOpened();
    expect(store.state.referenceDate).toBe('2026-09-30');
  });
});

test('A pane that is closed hears no more of the workbook', async () => {
  let asked = 0;
  const { host, actions, sheet, stop } = await openPane(
    service({
      check: () => {
        asked += 1;
        return Promise.resolve({ entry: 1, findings: [], blankRows: [] });
      },
    }),
  );
  await actions.check();
  stop();
  host.workbook!.edit([{ sheet, row: 1, column: 1, value: '31' }]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked).toBe(1);
});
