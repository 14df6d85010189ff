import { checkWorkbook, retryFailed } from '../../addin/checking/check-workbook';
import type { CheckDependencies } from '../../addin/checking/check-workbook';
import type { CheckRun } from '../../addin/model/check-run';
import { HostError } from '../../addin/workbook/host';
import { memoryHost } from '../../tools/memory-host';
import type { MemoryHostOptions } from '../../tools/memory-host';
import { BUSY, fakeApi, TOO_LARGE } from '../checking/support/fake-api';
import { makeTable } from '../checking/support/make-run';
import { SITES, SMALL_STANDARD } from '../checking/support/small-standard';

/** 30,000 rows, every hundredth bad: seven parts and the comparison of rows. */
const ROWS = 30_000;
const SHEET = {
  name: 'Homes',
  cells: [
    ['SITE', 'SITENAME', 'BEDS'],
    ...Array.from({ length: ROWS }, (_, at) => [at % 100 === 0 ? 'bad' : 'S', 'x', at]),
  ],
};
const TABLES = [makeTable(ROWS, { name: 'Homes', layout: SITES })];
const OPTIONS = { referenceDate: '2026-09-30', collections: [] };
const BUSY_PART = { title: 'Busy.', detail: 'Try again.', retry: true };

function dependencies(api: CheckDependencies['api'], host?: MemoryHostOptions): CheckDependencies {
  return { host: memoryHost([SHEET], host), api, standard: SMALL_STANDARD };
}

const summary = ({ findings, failed, rowsChecked, stopped }: CheckRun): object => ({
  findings: findings.length,
  failed: failed.map(({ table, firstRow, rows }) => [table, firstRow, rows]),
  rowsChecked,
  stopped,
});

const WHOLE = { findings: 300, failed: [], rowsChecked: ROWS, stopped: false };

describe('a part that gets no answer', () => {
  it('is kept with its problem, and everything else is checked', async () => {
    const api = fakeApi({
      onCheck: (_, n) => {
        if (n === 3) throw BUSY;
      },
    });
    const run = await checkWorkbook(dependencies(api), { tables: TABLES }, OPTIONS);

    expect(summary(run)).toEqual({
      findings: 250,
      failed: [[0, 6_001, 5_000]],
      rowsChecked: 25_000,
      stopped: false,
    });
    expect(run.failed[0]!.problem).toEqual(BUSY_PART);
  });

  it('is asked for again alone', async () => {
    const failing = fakeApi({
      onCheck: (_, n) => {
        if (n === 3) throw BUSY;
      },
    });
    const run = await checkWorkbook(dependencies(failing), { tables: TABLES }, OPTIONS);
    const api = fakeApi();
    const again = await retryFailed(dependencies(api), run);

    expect(summary(again)).toEqual(WHOLE);
    expect([api.checks.map(({ rows }) => rows), api.comparisons]).toEqual([[5_000], []]);
    expect(summary(run)).toMatchObject({ findings: 250 });
  });

  it('fails again when the service is still down, and can be asked for once more', async () => {
    const down = fakeApi({
      onCheck: () => {
        throw BUSY;
      },
    });
    const first = await checkWorkbook(dependencies(down), { tables: TABLES }, OPTIONS);
    const second = await retryFailed(dependencies(down), first);
    const third = await retryFailed(dependencies(fakeApi()), second);

    expect([first.failed.length > 0, second.failed.length > 0, summary(third)]).toEqual([true, true, WHOLE]);
  });

  it('refused for what is in it says nothing about the others', async () => {
    const api = fakeApi({
      onCheck: ({ rows }) => {
        if (rows === 5_000) throw TOO_LARGE;
      },
    });
    const run = await checkWorkbook(dependencies(api), { tables: TABLES }, OPTIONS);

    expect(api.checks).toHaveLength(7);
    expect(run.failed.map(({ problem }) => problem.retry)).toEqual([false, false, false, false, false]);
  });

  it('may be the comparison of rows', async () => {
    const api = fakeApi({
      onRelations: () => {
        throw BUSY;
      },
    });
    const run = await checkWorkbook(dependencies(api), { tables: TABLES }, OPTIONS);
    const calm = fakeApi();
    const again = await retryFailed(dependencies(calm), run);

    expect(run.failed).toEqual([{ table: null, firstRow: 0, rows: ROWS, problem: BUSY_PART }]);
    expect([summary(again), calm.checks.length, calm.comparisons.length]).toEqual([WHOLE, 0, 1]);
  });
});

describe('a service that is down', () => {
  it('is asked no more after two failures in a row, and all rows are named as not checked', async () => {
    const api = fakeApi({
      onCheck: () => {
        throw BUSY;
      },
    });
    const run = await checkWorkbook(dependencies(api), { tables: TABLES }, OPTIONS);
    const rows = run.failed.reduce((sum, part) => sum + (part.table === 0 ? part.rows : 0), 0);

    expect([api.checks.length <= 5, api.comparisons.length, rows, run.rowsChecked]).toEqual([
      true,
      0,
      ROWS,
      0,
    ]);
  });
});

describe('a sheet that cannot be read to its end', () => {
  const busyCell = (): MemoryHostOptions => ({
    blockRows: 10_000,
    onRead: (_, { row }) => {
      if (row > 15_000)
        throw new HostError('cell-edit', 'A cell is being edited. Press Enter, then try again.');
    },
  });

  it('is checked as far as it was read; rows are not compared until all are there', async () => {
    const api = fakeApi();
    const run = await checkWorkbook(dependencies(api, busyCell()), { tables: TABLES }, OPTIONS);

    expect(run.failed).toEqual([
      {
        table: 0,
        firstRow: 16_001,
        rows: 14_000,
        problem: {
          title: 'Part of the sheet could not be read.',
          detail: 'A cell is being edited. Press Enter, then try again.',
          retry: true,
        },
      },
      {
        table: null,
        firstRow: 0,
        rows: ROWS,
        problem: {
          title: 'Rows were not compared with each other.',
          detail: 'That is done when every row could be read. Try the rest again.',
          retry: true,
        },
      },
    ]);
    expect(api.comparisons).toEqual([]);
  });

  it('is read on from there when asked again', async () => {
    const run = await checkWorkbook(dependencies(fakeApi(), busyCell()), { tables: TABLES }, OPTIONS);
    const api = fakeApi();
    const again = await retryFailed(dependencies(api), run);

    expect(summary(again)).toEqual(WHOLE);
    expect([api.checks.reduce((sum, { rows }) => sum + rows, 0), api.comparisons.length]).toEqual([
      14_000, 1,
    ]);
  });
});

describe('a stop', () => {
  it('keeps what was found until then and asks nothing more', async () => {
    const stop = new AbortController();
    const api = fakeApi({
      onCheck: (_, n) => {
        if (n === 2) stop.abort();
      },
    });
    const run = await checkWorkbook(
      dependencies(api),
      { tables: TABLES },
      { ...OPTIONS, signal: stop.signal },
    );

    expect(run.stopped).toBe(true);
    expect(run.failed).toEqual([]);
    expect([run.rowsChecked >= 1_000, run.rowsChecked < ROWS, api.comparisons.length]).toEqual([
      true,
      true,
      0,
    ]);
  });

  it('before the start finds nothing', async () => {
    const api = fakeApi();
    const run = await checkWorkbook(
      dependencies(api),
      { tables: TABLES },
      { ...OPTIONS, signal: AbortSignal.abort() },
    );

    expect([summary(run), api.checks]).toEqual([
      { findings: 0, failed: [], rowsChecked: 0, stopped: true },
      [],
    ]);
  });
});

it('a fault of our own is not taken for one of the service', async () => {
  const api = fakeApi({
    onCheck: () => {
      throw new RangeError('a bug');
    },
  });

  await expect(checkWorkbook(dependencies(api), { tables: TABLES }, OPTIONS)).rejects.toThrow('a bug');
});

it('more rows than can be compared are checked one by one and said so', async () => {
  const rows = 300_001;
  const cells = [['SITE', 'SITENAME', 'BEDS'], ...Array.from({ length: rows }, () => ['S'])];
  const api = fakeApi();
  const host = memoryHost([{ name: 'Homes', cells }], { blockRows: 150_000 });
  const tables = [makeTable(rows, { name: 'Homes', layout: SITES })];
  const run = await checkWorkbook({ host, api, standard: SMALL_STANDARD }, { tables }, OPTIONS);

  expect(run.failed).toEqual([
    {
      table: null,
      firstRow: 0,
      rows,
      problem: {
        title: 'Rows were not compared with each other.',
        detail: 'The tables have 300,001 rows; at most 300,000 can be compared. Each row was checked alone.',
        retry: false,
      },
    },
  ]);
});
