import { retryFailed } from '../../../addin/checking/check-workbook';
import { recheckRows } from '../../../addin/checking/live/recheck-edit';
import type { RowEdit } from '../../../addin/checking/live/recheck-outcome';
import type { CheckRun } from '../../../addin/model/check-run';
import { HostError } from '../../../addin/workbook/host';
import type { CellValue } from '../../../core/api/shapes';
import { memoryHost } from '../../../tools/memory-host';
import { BUSY, fakeApi } from '../support/fake-api';
import type { FakeApi, FakeApiOptions } from '../support/fake-api';
import { makeTable } from '../support/make-run';
import { SITES, SMALL_STANDARD } from '../support/small-standard';
import { LiveWorkbook } from './support/live-workbook';

const HEADINGS = ['SITE', 'SITENAME', 'BEDS', 'Our own'];
const row = (at: number, site: CellValue = `S${at}`): CellValue[] => [site, 'Rose House', 12];

/** A sheet of so many rows, every tenth of them bad, checked. */
async function homes(count: number, options: FakeApiOptions = {}): Promise<[LiveWorkbook, FakeApi]> {
  const api = fakeApi(options);
  const cells = Array.from({ length: count }, (_, at) => row(at, at % 10 === 0 ? 'bad' : `S${at}`));
  const workbook = new LiveWorkbook(
    [{ name: 'Homes', cells: [HEADINGS, ...cells] }],
    { tables: [makeTable(count, { name: 'Homes', layout: SITES })] },
    { api, standard: SMALL_STANDARD },
  );
  await workbook.check();
  api.checks.length = 0;
  return [workbook, api];
}

const summary = ({ findings, rowsChecked, tables }: CheckRun): object => ({
  rows: findings.map((finding) => finding.row),
  rowsChecked,
  extent: tables[0]!.rows,
});

describe('an edit', () => {
  it('reads and sends its rows alone', async () => {
    const [workbook, api] = await homes(3_000);
    const { touched, comparing } = await workbook.edit('Homes', 7, [undefined, 'bad name']);

    expect([workbook.reads, touched, comparing]).toEqual([
      ['Homes 8 +1'],
      [{ sheet: 'Homes', rows: [{ row: 7, rowCount: 1 }] }],
      false,
    ]);
    expect(api.checks).toEqual([
      {
        layout: 'demo/sites',
        referenceDate: '2026-09-30',
        source: 'workbook',
        rows: 1,
        columns: [
          { field: 'SITE', values: ['S6'] },
          { field: 'SITENAME', values: ['bad name'] },
          { field: 'BEDS', values: [12] },
        ],
      },
    ]);
  });

  it('costs the same on a small sheet and on a large one', async () => {
    const cost = async (count: number): Promise<unknown[]> => {
      const [workbook, api] = await homes(count);
      await workbook.edit('Homes', 7, ['S999', 'bad name']);
      return [workbook.reads, api.checks.length, JSON.stringify(api.checks).length];
    };

    expect(await cost(20_000)).toEqual(await cost(20));
  });

  it('replaces what was found in its rows, and leaves the run before as it was', async () => {
    const [workbook] = await homes(30);
    const before = workbook.run;
    await workbook.editRows('Homes', 11, [['S10'], ['bad'], ['bad']]);

    expect([before, workbook.run].map((run) => run.findings.map((finding) => finding.row))).toEqual([
      [1, 11, 21],
      [1, 12, 13, 21],
    ]);
    expect([before, workbook.run].map((run) => run.valueAt(0, 11, 0))).toEqual(['bad', 'S10']);
    expect(workbook.run.findings[3]).toBe(before.findings[2]);
  });

  it.each<[string, Omit<RowEdit, 'sheet'>]>([
    ['above the rows of a table', { rows: [{ row: 0, rowCount: 1 }] }],
    [
      'in columns that are not bound',
      { rows: [{ row: 4, rowCount: 1 }], columns: { column: 3, columnCount: 9 } },
    ],
    [
      'that leaves the values as they were',
      { rows: [{ row: 4, rowCount: 2 }], columns: { column: 0, columnCount: 1 } },
    ],
    ['below the last row, of blanks', { rows: [{ row: 40, rowCount: 3 }] }],
  ])('%s gives the run itself and asks for nothing', async (_, edit) => {
    const [workbook, api] = await homes(20);
    workbook.sheet('Homes').cells[4]![3] = 'Our own words';
    const { run } = await recheckRows(workbook.live(true), workbook.run, { sheet: 'Homes', ...edit });

    expect(run).toBe(workbook.run);
    expect(api.checks).toEqual([]);
  });

  it('of another sheet, or of a run that is no check, gives the run itself', async () => {
    const [workbook] = await homes(5);
    const unknown = { ...workbook.run };
    const rows = [{ row: 1, rowCount: 1 }];

    expect((await workbook.recheck('Elsewhere', rows)).run).toBe(workbook.run);
    expect(await recheckRows(workbook.live(true), unknown, { sheet: 'Homes', rows })).toEqual({
      run: unknown,
      touched: [],
      comparing: false,
    });
  });
});

describe('many rows', () => {
  it('far apart are read place by place and sent together', async () => {
    const [workbook, api] = await homes(3_000);
    const rows = [5, 900, 2_500];
    for (const at of rows) workbook.sheet('Homes').cells[at] = row(at, 'bad');
    await workbook.recheck(
      'Homes',
      rows.map((at) => ({ row: at, rowCount: 1 })),
    );

    expect([workbook.reads, api.checks.map((request) => request.rows)]).toEqual([
      ['Homes 6 +1', 'Homes 901 +1', 'Homes 2501 +1'],
      [3],
    ]);
    expect(rows.every((at) => workbook.run.findings.some((finding) => finding.row === at))).toBe(true);
  });

  it('in a hundred places are read in a dozen reads at most', async () => {
    const [workbook, api] = await homes(20_000);
    const rows = Array.from({ length: 100 }, (_, at) => 3 + at * 190);
    for (const at of rows) workbook.sheet('Homes').cells[at] = row(at, 'bad');
    await workbook.recheck(
      'Homes',
      rows.map((at) => ({ row: at, rowCount: 1 })),
    );

    expect([workbook.reads.length <= 12, api.checks.map((request) => request.rows)]).toEqual([true, [100]]);
  });

  it('pasted are sent in chunks of the usual size', async () => {
    const [workbook, api] = await homes(20);
    const pasted = Array.from({ length: 7_000 }, (_, at) => row(at, `P${at}`));
    await workbook.editRows('Homes', 11, pasted);

    expect(api.checks.map((request) => request.rows)).toEqual([1_000, 5_000, 1_000]);
    expect(summary(workbook.run)).toEqual({ rows: [1], rowsChecked: 7_010, extent: 7_010 });
  });

  it('of a whole column are those of the sheet', async () => {
    const [workbook] = await homes(20);
    workbook.sheet('Homes').cells[20] = row(20, 'bad');
    await workbook.recheck('Homes', [{ row: 0, rowCount: 1_048_576 }]);

    expect([workbook.reads, summary(workbook.run)]).toEqual([
      ['Homes 2 +20'],
      { rows: [1, 11, 20], rowsChecked: 20, extent: 20 },
    ]);
  });
});

describe('the rows of a table', () => {
  it('grow by one below the last, also after a gap', async () => {
    const [workbook] = await homes(5);
    await workbook.edit('Homes', 8, ['bad']);

    expect(summary(workbook.run)).toEqual({ rows: [1, 8], rowsChecked: 6, extent: 8 });
  });

  it('shrink when the last is cleared, together with the gap before it', async () => {
    const [workbook] = await homes(5);
    await workbook.edit('Homes', 8, ['bad']);
    await workbook.edit('Homes', 8, [' ', null, '']);

    expect(summary(workbook.run)).toEqual({ rows: [1], rowsChecked: 5, extent: 5 });
  });

  it('count without one that is cleared amid others', async () => {
    const [workbook, api] = await homes(5);
    await workbook.edit('Homes', 1, [null, null, null]);

    expect([summary(workbook.run), api.checks]).toEqual([{ rows: [], rowsChecked: 4, extent: 5 }, []]);
  });

  it('begin in a sheet that had none', async () => {
    const [workbook] = await homes(0);
    await workbook.edit('Homes', 1, ['bad']);

    expect(summary(workbook.run)).toEqual({ rows: [1], rowsChecked: 1, extent: 1 });
  });
});

describe('when something fails', () => {
  it('the edit is told so, and the run stays', async () => {
    const [workbook] = await homes(20);
    const { run } = workbook;
    workbook.sheet('Homes').cells[4] = row(4, 'bad');
    const edit = { sheet: 'Homes', rows: [{ row: 4, rowCount: 1 }] };
    const down = {
      ...workbook.live(true),
      api: fakeApi({
        onCheck: () => {
          throw BUSY;
        },
      }),
    };
    const host = memoryHost([{ name: 'Homes', cells: [], usedRows: 9 }], {
      onRead: () => {
        throw new HostError('cell-edit', 'A cell is being edited.');
      },
    });

    await expect(recheckRows(down, run, edit)).rejects.toBe(BUSY);
    await expect(recheckRows({ ...workbook.live(true), host }, run, edit)).rejects.toThrow(
      'A cell is being edited.',
    );
    expect(run.valueAt(0, 4, 0)).toBe('S3');
  });

  it('rows of a part that got no answer wait for it, and are then as they are now', async () => {
    let failing = true;
    const [workbook, api] = await homes(3_000, {
      onCheck: ({ rows }) => {
        if (failing && rows === 2_000) throw BUSY;
      },
    });
    failing = false;
    await workbook.edit('Homes', 1_500, ['bad']);
    expect([api.checks, workbook.run.failed.map(({ firstRow, rows }) => [firstRow, rows])]).toEqual([
      [],
      [[1_001, 2_000]],
    ]);

    const again = await retryFailed(workbook.live(false), workbook.run);
    expect([
      again.failed,
      again.rowsChecked,
      again.findings.some((finding) => finding.row === 1_500),
    ]).toEqual([[], 3_000, true]);
  });

  it('rows that were never read are read with the rest, those that came since among them', async () => {
    const [workbook, api] = await homes(3_000);
    let failing = true;
    const { host } = workbook.live(false);
    const stopping = memoryHost(workbook.sheets, {
      blockRows: 1_000,
      onRead: (_, { row: at }) => {
        if (failing && at > 1_500) throw new HostError('cell-edit', 'A cell is being edited.');
      },
    });
    const fresh = new LiveWorkbook(
      workbook.sheets,
      { tables: [makeTable(3_000, { name: 'Homes', layout: SITES })] },
      { api, standard: SMALL_STANDARD },
    );
    fresh.live = () => ({ host: stopping, api, standard: SMALL_STANDARD });
    await fresh.check();
    failing = false;
    fresh.live = () => ({ host, api, standard: SMALL_STANDARD });
    const appended = await fresh.edit('Homes', 3_001, ['bad']);
    expect([appended.comparing, appended.run.failed[0]]).toMatchObject([
      false,
      { firstRow: 1_001, rows: 2_001 },
    ]);

    const again = await retryFailed(fresh.live(false), fresh.run);
    expect([again.failed, again.rowsChecked, again.findings.at(-1)!.row]).toEqual([[], 3_001, 3_001]);
  });
});
