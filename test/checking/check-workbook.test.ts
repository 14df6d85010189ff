import { checkWorkbook } from '../../addin/checking/check-workbook';
import type { CheckProgress, CheckRun } from '../../addin/model/check-run';
import type { Match } from '../../addin/model/match';
import type { CellValue } from '../../core/api/shapes';
import { memoryHost } from '../../tools/memory-host';
import type { MemoryHostOptions, MemorySheet } from '../../tools/memory-host';
import { fakeApi } from './support/fake-api';
import type { FakeApi } from './support/fake-api';
import { makeTable } from './support/make-run';
import { SITES, SMALL_STANDARD } from './support/small-standard';

type Rows = readonly (readonly CellValue[])[];

const HOMES: MemorySheet = {
  name: 'Homes',
  cells: [
    ['SITE', 'SITENAME', 'BEDS'],
    ['A', 'x', 1],
    ['bad', 'y', 2],
  ],
};

function sitesTable(name: string, rows: Rows): { sheet: MemorySheet; table: Match['tables'][number] } {
  return {
    sheet: { name, cells: [['SITE', 'SITENAME', 'BEDS'], ...rows] },
    table: makeTable(rows.length, { name, layout: SITES }),
  };
}

const filled = (count: number, value = (at: number): CellValue => `S${at}`): Rows =>
  Array.from({ length: count }, (_, at) => [value(at), 'Rose House', 12]);

async function check(
  sheets: readonly { sheet: MemorySheet; table: Match['tables'][number] }[],
  {
    api = fakeApi(),
    host,
    ...options
  }: {
    api?: FakeApi;
    host?: MemoryHostOptions;
    collections?: string[];
    onProgress?: (progress: CheckProgress) => void;
  } = {},
): Promise<CheckRun> {
  const dependencies = {
    host: memoryHost(
      sheets.map(({ sheet }) => sheet),
      host,
    ),
    api,
    standard: SMALL_STANDARD,
  };
  return checkWorkbook(
    dependencies,
    { tables: sheets.map(({ table }) => table) },
    {
      referenceDate: '2026-09-30',
      collections: [],
      ...options,
    },
  );
}

describe('what is sent', () => {
  it('is each table in chunks and then its key columns', async () => {
    const api = fakeApi();
    await check([sitesTable('Homes', filled(2_500))], { api });

    expect(
      api.checks.map(({ layout, referenceDate, source, rows, columns }) => [
        layout,
        referenceDate,
        source,
        rows,
        columns.map((column) => column.field),
      ]),
    ).toEqual([
      ['demo/sites', '2026-09-30', 'workbook', 1_000, ['SITE', 'SITENAME', 'BEDS']],
      ['demo/sites', '2026-09-30', 'workbook', 1_500, ['SITE', 'SITENAME', 'BEDS']],
    ]);
    expect(
      api.comparisons.map(({ tables }) =>
        tables.map(({ id, rows, columns }) => [id, rows, columns.map((column) => column.field)]),
      ),
    ).toEqual([[['0', 2_500, ['SITE']]]]);
  });

  it('is at most four requests at once', async () => {
    const api = fakeApi();
    await check([sitesTable('Homes', filled(60_000))], { api });

    expect([api.checks.length, api.most()]).toEqual([13, 4]);
  });

  it('goes out while later rows are still being read', async () => {
    const events: string[] = [];
    const api = fakeApi({ onCheck: (_, n) => void events.push(`asked ${n}`) });
    await check([sitesTable('Homes', filled(30_000))], {
      api,
      host: { blockRows: 1_000, onRead: (_, { row }) => events.push(`read ${row}`) },
    });

    expect(events.indexOf('asked 1')).toBeLessThan(events.indexOf('read 29001'));
  });

  it('is nothing for a sheet that is blank below its headings', async () => {
    const api = fakeApi();
    const run = await check(
      [
        {
          sheet: { ...HOMES, cells: [HOMES.cells[0]!], usedRows: 100_001 },
          table: makeTable(100_000, { name: 'Homes', layout: SITES }),
        },
      ],
      { api },
    );

    expect([api.checks, api.comparisons, run.rowsChecked, run.tables[0]!.rows]).toEqual([[], [], 0, 0]);
  });

  it('leaves out the tables of collections that were not asked for', async () => {
    const run = await check([sitesTable('Homes', filled(2))], { collections: ['other'] });

    expect(run.tables).toEqual([]);
  });
});

describe('what comes of it', () => {
  it('findings in the order of sheet, row and column, each with its place in the sheet', async () => {
    const rows: Rows = filled(3_000, (at) => (at % 1_000 === 999 ? 'bad' : `S${at}`));
    const run = await check([sitesTable('B', rows), sitesTable('A', [['bad', 'bad', 1]])]);

    expect(run.findings.map(({ table, row, column, field }) => [table, row, column, field])).toEqual([
      [0, 1_000, 0, 'SITE'],
      [0, 2_000, 0, 'SITE'],
      [0, 3_000, 0, 'SITE'],
      [1, 1, 0, 'SITE'],
      [1, 1, 1, 'SITENAME'],
    ]);
    expect(run.findings[0]).toEqual({
      table: 0,
      row: 1_000,
      column: 0,
      field: 'SITE',
      rule: 'demo/1',
      severity: 'error',
      collections: ['demo'],
    });
  });

  it('rows counted without the blank ones at the end, the newest entry, and the values as they were', async () => {
    const { sheet, table } = sitesTable('Homes', [...filled(3), [null, '', ' '], [null, null, null]]);
    const run = await check([{ sheet, table }]);

    expect([run.tables[0]!.rows, run.rowsChecked, run.entry, run.failed, run.stopped]).toEqual([
      3,
      3,
      5,
      [],
      false,
    ]);
    expect([
      run.valueAt(0, 3, 0),
      run.valueAt(0, 3, 2),
      run.valueAt(0, 4, 0),
      run.valueAt(0, 0, 0),
      run.valueAt(1, 0, 0),
    ]).toEqual(['S2', 12, null, null, null]);
  });

  it('comparisons of rows are placed in their sheets, across long gaps too', async () => {
    const gap: Rows = Array.from({ length: 2_000 }, () => []);
    const api = fakeApi({
      relations: {
        entry: 5,
        findings: [
          { rule: 'demo/4', field: 'SITE', reason: 'not-unique', table: '0', rows: [2], related: [2] },
          { rule: 'demo/5', field: 'SITE', table: '1', rows: [1], related: [2], relatedTable: '0' },
          { rule: 'demo/5', field: 'SITE', table: '1', rows: [1], related: [-1] },
        ],
      },
    });
    const run = await check(
      [sitesTable('A', [...filled(2), ...gap, ...filled(1)]), sitesTable('B', filled(1))],
      { api },
    );

    expect(run.findings).toEqual([
      {
        table: 0,
        row: 2,
        column: 0,
        field: 'SITE',
        rule: 'demo/4',
        severity: 'error',
        collections: ['demo'],
        reason: 'not-unique',
        relatedRow: 2_003,
      },
      {
        table: 1,
        row: 1,
        column: 0,
        field: 'SITE',
        rule: 'demo/5',
        severity: 'error',
        collections: ['demo'],
        relatedRow: 2_003,
        relatedTable: 0,
      },
      {
        table: 1,
        row: 1,
        column: 0,
        field: 'SITE',
        rule: 'demo/5',
        severity: 'error',
        collections: ['demo'],
      },
    ]);
  });

  it('progress from nothing to all', async () => {
    const seen: CheckProgress[] = [];
    await check(
      [
        sitesTable(
          'Homes',
          filled(2_500, () => 'bad'),
        ),
      ],
      { onProgress: (progress) => seen.push(progress) },
    );

    expect(seen[0]).toEqual({ rowsDone: 0, rowsTotal: 2_500, findings: 0 });
    expect(seen.at(-1)).toEqual({ rowsDone: 2_500, rowsTotal: 2_500, findings: 2_500 });
    expect(seen.map((progress) => progress.rowsDone)).toEqual(
      [...seen.map((progress) => progress.rowsDone)].sort((a, b) => a - b),
    );
  });

  it('first findings while the rest is still on its way', async () => {
    const counts: number[] = [];
    const { sheet, table } = sitesTable(
      'Homes',
      filled(2_500, () => 'bad'),
    );
    const dependencies = { host: memoryHost([sheet]), api: fakeApi(), standard: SMALL_STANDARD };
    await checkWorkbook(
      dependencies,
      { tables: [table] },
      {
        referenceDate: '2026-09-30',
        collections: [],
        onFindings: (soFar) => counts.push(soFar().findings.length),
      },
    );

    expect(counts).toContain(1_000);
  });

  it('a finding on a field without a column stands in the first column of its rule, or of the table', async () => {
    const api = fakeApi({
      relations: { entry: 5, findings: [{ rule: 'demo/4', field: 'NOWHERE', table: '0', rows: [1] }] },
    });
    const run = await check([sitesTable('A', filled(1))], { api });

    expect(run.findings.map(({ column, field }) => [column, field])).toEqual([[0, 'NOWHERE']]);
  });
});
