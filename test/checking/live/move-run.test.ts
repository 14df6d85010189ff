import { moveRows, takesHeadings } from '../../../addin/checking/live/move-run';
import type { CheckRun } from '../../../addin/model/check-run';
import type { CellValue } from '../../../core/api/shapes';
import { fakeApi } from '../support/fake-api';
import { makeTable } from '../support/make-run';
import { SITES, SMALL_STANDARD } from '../support/small-standard';
import { LiveWorkbook } from './support/live-workbook';

const TITLE = ['Our homes'];
const HEADINGS = ['SITE', 'SITENAME', 'BEDS'];
/** In row 6 (as users count) of the homes and row 3 of the others, both for the sake of row 4 of the homes. */
const RELATED = [
  { rule: 'demo/4', field: 'SITE', reason: 'not-unique' as const, table: '0', rows: [4], related: [1] },
  { rule: 'demo/5', field: 'SITE', table: '1', rows: [2], related: [1], relatedTable: '0' },
];

/** Homes with headings in row 2 and five rows, the third bad; two others on a sheet of their own. */
async function homes(): Promise<LiveWorkbook> {
  const cells: CellValue[][] = [
    TITLE,
    HEADINGS,
    ['S1', 'x', 1],
    ['S2', 'x', 2],
    ['bad', 'x', 3],
    ['S2', 'x', 4],
    ['S5', 'x', 5],
  ];
  const others: CellValue[][] = [HEADINGS, ['T1', 'x', 1], ['T2', 'x', 2]];
  const table = makeTable(5, { name: 'Homes', layout: SITES });
  return new LiveWorkbook(
    [
      { name: 'Homes', cells },
      { name: 'Others', cells: others },
    ],
    { tables: [{ ...table, headingRow: 1, firstRow: 2 }, makeTable(2, { name: 'Others', layout: SITES })] },
    { api: fakeApi({ relations: { entry: 5, findings: RELATED } }), standard: SMALL_STANDARD },
  ).check();
}

const placesOf = ({ findings, tables }: CheckRun): string[] =>
  findings.map(({ table, row, rule, relatedRow }) => {
    const of = relatedRow === undefined ? '' : ` of ${relatedRow + 1}`;
    return `${tables[table]!.sheet.name} ${row + 1} ${rule}${of}`;
  });
const tablesOf = ({ tables }: CheckRun): number[][] =>
  tables.map(({ headingRow, firstRow, rows }) => [headingRow, firstRow, rows]);

it('the run to begin with', async () => {
  const { run } = await homes();

  expect([placesOf(run), tablesOf(run), run.rowsChecked]).toEqual([
    ['Homes 5 demo/1', 'Homes 6 demo/4 of 4', 'Others 3 demo/5 of 4'],
    [
      [1, 2, 5],
      [0, 1, 2],
    ],
    7,
  ]);
});

describe('rows inserted', () => {
  it('move findings, the rows they are about, and values', async () => {
    const workbook = await homes();
    const { run, touched, comparing } = workbook.insert('Homes', 4, 2);

    expect([placesOf(run), tablesOf(run), touched, comparing, workbook.reads]).toEqual([
      ['Homes 7 demo/1', 'Homes 8 demo/4 of 4', 'Others 3 demo/5 of 4'],
      [
        [1, 2, 7],
        [0, 1, 2],
      ],
      [],
      false,
      [],
    ]);
    expect([3, 4, 5, 6].map((row) => run.valueAt(0, row, 0))).toEqual(['S2', null, null, 'bad']);
    expect(run.rowsChecked).toBe(7);
  });

  it('move all about other sheets too', async () => {
    expect(placesOf((await homes()).insert('Homes', 2, 1).run)).toEqual([
      'Homes 6 demo/1',
      'Homes 7 demo/4 of 5',
      'Others 3 demo/5 of 5',
    ]);
  });

  it('above the headings move these', async () => {
    expect(tablesOf((await homes()).insert('Homes', 1, 3).run)).toEqual([
      [4, 5, 5],
      [0, 1, 2],
    ]);
  });

  it('below the last row change nothing', async () => {
    const workbook = await homes();
    const { run } = workbook;
    const moved = workbook.insert('Homes', 7, 3).run;

    expect([placesOf(moved), tablesOf(moved)]).toEqual([placesOf(run), tablesOf(run)]);
  });
});

describe('rows deleted', () => {
  it('take their findings along, and rows are to be compared again', async () => {
    const { run, comparing } = (await homes()).delete('Homes', 4, 1);

    expect([placesOf(run), tablesOf(run), run.rowsChecked, comparing]).toEqual([
      ['Homes 5 demo/4 of 4', 'Others 3 demo/5 of 4'],
      [
        [1, 2, 4],
        [0, 1, 2],
      ],
      6,
      true,
    ]);
  });

  it('take along what was found for their sake on other rows, whose marks change', async () => {
    const { run, touched } = (await homes()).delete('Homes', 3, 1);

    expect([placesOf(run), touched]).toEqual([
      ['Homes 4 demo/1'],
      [
        { sheet: 'Homes', rows: [{ row: 4, rowCount: 1 }] },
        { sheet: 'Others', rows: [{ row: 2, rowCount: 1 }] },
      ],
    ]);
  });

  it('to the last leave a table of none', async () => {
    const { run } = (await homes()).delete('Homes', 2, 9);

    expect([placesOf(run), tablesOf(run), run.rowsChecked]).toEqual([
      [],
      [
        [1, 2, 0],
        [0, 1, 2],
      ],
      2,
    ]);
  });

  it('with the headings among them give the run itself', async () => {
    const { run } = await homes();
    const move = { sheet: 'Homes', kind: 'deleted', row: 0, rowCount: 2 } as const;

    expect([takesHeadings(run, move), moveRows(run, move).run === run]).toEqual([true, true]);
  });
});

it('rows of another sheet move nothing', async () => {
  const { run } = await homes();

  expect(moveRows(run, { sheet: 'Rota', kind: 'inserted', row: 0, rowCount: 1 }).run).toBe(run);
});

it('rows may come one by one however often: the run holds no more pieces than it must', async () => {
  const workbook = await homes();
  for (let n = 0; n < 300; n++) workbook.insert('Homes', 3, 1);
  const { run } = await workbook.editRows('Homes', 3, [
    ['bad', 'x', 1],
    ['S7', 'x', 1],
  ]);

  expect([placesOf(run).slice(0, 2), run.tables[0]!.rows, run.rowsChecked]).toEqual([
    ['Homes 4 demo/1', 'Homes 305 demo/1'],
    305,
    9,
  ]);
});
