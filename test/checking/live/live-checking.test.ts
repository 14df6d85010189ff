import { createLiveChecking } from '../../../addin/checking/live/live-checking';
import type { StaleReason } from '../../../addin/checking/live/live-options';
import type { LiveChecking } from '../../../addin/checking/live/live-checking';
import { compareAgain } from '../../../addin/checking/live/compare-again';
import { recheckRows } from '../../../addin/checking/live/recheck-edit';
import type { CheckRun } from '../../../addin/model/check-run';
import type { HostChange } from '../../../addin/workbook/host';
import { BUSY, fakeApi } from '../support/fake-api';
import { makeTable } from '../support/make-run';
import { SITES, SMALL_STANDARD } from '../support/small-standard';
import { fakeClock } from './support/fake-clock';
import type { FakeClock } from './support/fake-clock';
import { LiveWorkbook } from './support/live-workbook';

const HEADINGS = ['SITE', 'SITENAME', 'BEDS'];

interface Desk {
  readonly workbook: LiveWorkbook;
  readonly live: LiveChecking;
  readonly clock: FakeClock;
  /** What was done and told, in order: `recheck 3 +1`, `compare`, `run 4 6`, `stale failed`. */
  readonly log: string[];
  readonly service: { down: boolean; hold?: Promise<void> };
  edit(row: number, site: string, change?: Partial<HostChange>): void;
  insert(row: number, rowCount: number): void;
  current: CheckRun;
}

/** Ten homes, none of them bad, kept true. */
async function desk(): Promise<Desk> {
  const log: string[] = [];
  const service: Desk['service'] = { down: false };
  const clock = fakeClock();
  const api = fakeApi({
    onCheck: async () => {
      await service.hold;
      if (service.down) throw BUSY;
    },
  });
  const cells = Array.from({ length: 10 }, (_, at) => [`S${at}`, 'x', at]);
  const workbook = await new LiveWorkbook(
    [{ name: 'Homes', cells: [HEADINGS, ...cells] }],
    { tables: [makeTable(10, { name: 'Homes', layout: SITES })] },
    { api, standard: SMALL_STANDARD },
  ).check();
  const dependencies = workbook.live(true);
  const live = createLiveChecking({
    recheck: (run, edit, options) => {
      log.push(`recheck ${edit.rows.map(({ row, rowCount }) => `${row + 1} +${rowCount}`).join(', ')}`);
      return recheckRows(dependencies, run, edit, options);
    },
    compare: (run, options) => {
      log.push('compare');
      return compareAgain(dependencies, run, options);
    },
    quiet: { edit: 250, compare: 1_200 },
    clock,
    onRun: (run) => {
      made.current = run;
      log.push(['run', ...run.findings.map(({ row }) => row + 1)].join(' '));
    },
    onStale: (reason: StaleReason) => log.push(`stale ${reason.kind}`),
  });
  const made: Desk = {
    workbook,
    live,
    clock,
    log,
    service,
    current: workbook.run,
    edit(row, site, change = {}) {
      workbook.sheet('Homes').cells[row]![0] = site;
      live.changed({ sheet: 'Homes', kind: 'edited', row, rowCount: 1, ...change });
    },
    insert(row, rowCount) {
      workbook.sheet('Homes').cells.splice(row, 0, ...Array.from({ length: rowCount }, () => []));
      live.changed({ sheet: 'Homes', kind: 'rows-inserted', row, rowCount });
    },
  };
  live.start(workbook.run);
  return made;
}

describe('edits', () => {
  it('are collected until there are no more for a while, then checked at once', async () => {
    const { edit, clock, log } = await desk();
    edit(2, 'bad');
    await clock.pass(200);
    edit(3, 'bad');
    edit(6, 'bad');
    await clock.pass(200);
    expect(log).toEqual([]);

    await clock.pass(50);
    expect(log).toEqual(['recheck 3 +2, 7 +1', 'run 3 4 7']);
  });

  it('are followed by comparing, once the user pauses, when keys have changed', async () => {
    const { edit, clock, log } = await desk();
    edit(2, 'bad');
    await clock.pass(250);
    await clock.pass(1_000);
    edit(3, 'bad');
    await clock.pass(250);
    await clock.pass(1_000);
    expect(log).toEqual(['recheck 3 +1', 'run 3', 'recheck 4 +1', 'run 3 4']);

    await clock.pass(200);
    expect(log.slice(4)).toEqual(['compare', 'run 3 4']);
  });

  it('made while others are on their way wait for these', async () => {
    const { edit, clock, log, service } = await desk();
    let release = (): void => undefined;
    service.hold = new Promise((resolve) => (release = resolve));
    edit(2, 'bad');
    await clock.pass(250);
    edit(3, 'bad');
    await clock.pass(250);
    expect(log).toEqual(['recheck 3 +1']);

    release();
    await clock.pass(0);
    expect(log).toEqual(['recheck 3 +1', 'run 3', 'recheck 4 +1', 'run 3 4']);
  });

  it('of our own are checked at once, together with those that wait', async () => {
    const { live, edit, workbook, clock, log } = await desk();
    edit(2, 'bad');
    workbook.sheet('Homes').cells[5]![0] = 'bad';
    live.wrote([{ sheet: 'Homes', rows: [{ row: 5, rowCount: 1 }] }]);
    await clock.pass(0);

    expect(log).toEqual(['recheck 3 +1, 6 +1', 'run 3 6']);
  });

  it.each<[string, Partial<HostChange>]>([
    ['of a sheet that is not checked', { sheet: 'Rota' }],
    ['in columns that are not bound', { column: 3, columnCount: 2 }],
  ])('%s are let be', async (_, change) => {
    const { edit, clock, log } = await desk();
    edit(2, 'bad', change);
    await clock.pass(2_000);

    expect(log).toEqual([]);
  });

  it('of sorted rows are edits of all of them', async () => {
    const { live, clock, log } = await desk();
    live.changed({ sheet: 'Homes', kind: 'sorted', row: 1, rowCount: 10 });
    await clock.pass(250);

    expect(log[0]).toBe('recheck 2 +10');
  });
});

describe('rows that move', () => {
  it('move at once, and what came with them is checked', async () => {
    const { insert, workbook, clock, log } = await desk();
    insert(4, 2);
    workbook.sheet('Homes').cells[5] = ['bad', 'x', 1];
    expect(log).toEqual(['run']);

    await clock.pass(250);
    expect(log).toEqual(['run', 'recheck 5 +2', 'run 6']);
  });

  it('take along edits that are still to be checked', async () => {
    const { edit, insert, clock, log } = await desk();
    edit(6, 'bad');
    insert(2, 1);
    await clock.pass(250);

    expect(log).toEqual(['run', 'recheck 3 +1, 8 +1', 'run 8']);
  });

  it('while an edit is on its way move its answer too, and it is read again', async () => {
    const made = await desk();
    let release = (): void => undefined;
    made.service.hold = new Promise((resolve) => (release = resolve));
    made.edit(6, 'bad');
    await made.clock.pass(250);
    made.insert(2, 1);
    release();
    await made.clock.pass(0);
    expect(made.log).toEqual(['recheck 7 +1', 'run', 'run 8']);

    await made.clock.pass(250);
    expect(made.log.slice(3)).toEqual(['recheck 3 +1, 8 +1', 'run 8']);
    expect(made.current.valueAt(0, 7, 0)).toBe('bad');
  });
});

describe('what is shown is called stale', () => {
  it('when the service does not answer; the rows are checked with the next edit', async () => {
    const { edit, clock, log, service } = await desk();
    service.down = true;
    edit(2, 'bad');
    await clock.pass(250);
    await clock.pass(5_000);
    expect(log).toEqual(['recheck 3 +1', 'stale failed']);

    service.down = false;
    edit(6, 'bad');
    await clock.pass(250);
    expect(log.slice(2)).toEqual(['recheck 3 +1, 7 +1', 'run 3 7']);
  });

  it.each<[string, HostChange, string]>([
    ['nobody knows which cells were edited', { sheet: 'Homes', kind: 'edited' }, 'moved'],
    ['cells moved, and not by whole rows', { sheet: 'Homes', kind: 'moved' }, 'moved'],
    ['the headings are gone', { sheet: 'Homes', kind: 'rows-deleted', row: 0, rowCount: 2 }, 'headings'],
  ])('for good when %s', async (_, change, reason) => {
    const { live, edit, clock, log } = await desk();
    live.changed(change);
    edit(2, 'bad');
    await clock.pass(2_000);

    expect(log).toEqual([`stale ${reason}`]);
  });

  it('when headings were edited; rows edited with them are checked still', async () => {
    const { edit, clock, log } = await desk();
    edit(0, 'Place', { rowCount: 2 });
    await clock.pass(250);

    expect(log).toEqual(['stale headings', 'recheck 1 +2', 'run']);
  });
});

describe('while a check runs', () => {
  it('edits are kept, and made up for on its end', async () => {
    const { live, edit, workbook, clock, log } = await desk();
    live.hold();
    edit(2, 'bad');
    await clock.pass(2_000);
    expect(log).toEqual([]);

    workbook.sheet('Homes').cells[5]![0] = 'bad';
    live.wrote([{ sheet: 'Homes', rows: [{ row: 5, rowCount: 1 }] }]);
    live.start(workbook.run);
    await clock.pass(250);
    expect(log).toEqual(['recheck 3 +1, 6 +1', 'run 3 6']);
  });

  it('rows that move make its end stale', async () => {
    const { live, insert, workbook, log } = await desk();
    live.hold();
    insert(2, 1);
    live.start(workbook.run);

    expect(log).toEqual(['stale moved']);
  });

  it('nothing comes of what was on its way', async () => {
    const { live, edit, clock, log } = await desk();
    edit(2, 'bad');
    live.stop();
    await clock.pass(2_000);

    expect(log).toEqual([]);
  });
});
