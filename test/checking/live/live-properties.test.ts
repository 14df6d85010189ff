import * as fc from 'fast-check';
import { realStandard, engineApi } from '../../support/real-standard';
import type { CellValue } from '../../../core/api/shapes';
import { fakeApi } from '../support/fake-api';
import { makeTable } from '../support/make-run';
import { matchReal } from '../support/real-check';
import { SITES, SMALL_STANDARD } from '../support/small-standard';
import { LiveWorkbook, saidBy } from './support/live-workbook';
import type { LiveSheet } from './support/live-workbook';

/** What a user does to a sheet. Rows are told as shares of the sheet, so that they fit however many there are. */
type Step =
  | { readonly kind: 'edit' | 'append'; readonly at: number; readonly column: number; readonly value: number }
  | { readonly kind: 'paste'; readonly at: number; readonly rows: readonly number[] }
  | { readonly kind: 'blank' | 'copy' | 'swap'; readonly at: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  | { readonly kind: 'compare' };

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const small = fc.nat(50);
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('edit' as const), at: share, column: small, value: small }),
    },
    fc.record({ kind: fc.constant('append' as const), at: share, column: small, value: small }),
    fc.record({
      kind: fc.constant('paste' as const),
      at: share,
      rows: fc.array(small, { minLength: 1, maxLength: 6 }),
    }),
    fc.record({
      kind: fc.constantFrom('blank' as const, 'copy' as const, 'swap' as const),
      at: share,
      to: share,
    }),
    fc.record({
      kind: fc.constantFrom('insert' as const, 'delete' as const),
      at: share,
      count: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({ kind: fc.constant('compare' as const) }),
  ),
  { minLength: 1, maxLength: 12 },
) as fc.Arbitrary<Step[]>;

/** Rows that one can be made like, and the values that are put into single cells, by column. */
interface Stock {
  readonly rows: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

async function play(workbook: LiveWorkbook, name: string, stock: Stock, step: Step): Promise<void> {
  const { cells } = workbook.sheet(name);
  const { headingRow } = workbook.run.tables.find(({ sheet }) => sheet.id === name)!;
  const rowAt = (at: number): number =>
    headingRow + 1 + Math.floor(at * Math.max(1, cells.length - headingRow - 1));
  const stockRow = (n: number): readonly CellValue[] => stock.rows[n % stock.rows.length]!;
  if (step.kind === 'compare') return void (await workbook.compare());
  const row = rowAt(step.at);
  if (step.kind === 'edit') {
    const values = stock.values[step.column % stock.values.length]!;
    const changed: (CellValue | undefined)[] = [];
    changed[step.column % stock.values.length] = values[step.value % values.length]!;
    await workbook.edit(name, row, Array.from(changed));
  } else if (step.kind === 'append') {
    await workbook.edit(name, cells.length + (step.column % 3), stockRow(step.value));
  } else if (step.kind === 'paste') {
    await workbook.editRows(name, row, step.rows.map(stockRow));
  } else if (step.kind === 'blank') {
    await workbook.edit(
      name,
      row,
      stockRow(0).map((_, at) => (at % 2 === 0 ? null : ' ')),
    );
  } else if (step.kind === 'copy') {
    await workbook.edit(name, row, cells[rowAt(step.to)] ?? []);
  } else if (step.kind === 'swap') {
    const [a, b] = [row, rowAt(step.to)];
    [cells[a], cells[b]] = [cells[b] ?? [], cells[a] ?? []];
    await workbook.recheck(name, [
      { row: a, rowCount: 1 },
      { row: b, rowCount: 1 },
    ]);
  } else if (step.kind === 'insert') {
    workbook.insert(name, step.at < 0.1 ? headingRow : row, step.count);
  } else if (step.kind === 'delete') {
    workbook.delete(name, row, Math.min(step.count, Math.max(1, cells.length - row)));
  }
}

const copyOf = (sheets: readonly LiveSheet[]): LiveSheet[] =>
  sheets.map(({ name, cells }) => ({ name, cells: cells.map((row) => [...row]) }));

/** Plays the steps on a copy of the sheets, compares at the end, and holds the run to a fresh check. */
async function holds(
  sheets: readonly LiveSheet[],
  make: (sheets: LiveSheet[]) => LiveWorkbook,
  stocks: ReadonlyMap<string, Stock>,
  played: readonly Step[],
): Promise<void> {
  const workbook = await make(copyOf(sheets)).check();
  for (const [at, step] of played.entries()) {
    const [name, stock] = [...stocks][at % stocks.size]!;
    await play(workbook, name, stock, step);
  }
  if (workbook.last?.comparing === true) await workbook.compare();
  expect(saidBy(workbook.run, workbook.sheets)).toEqual(
    saidBy(await workbook.checkedAnew(), workbook.sheets),
  );
}

const HEADINGS = [
  'Employee number',
  'Surname',
  'First name',
  'DOB',
  'Ethnic group',
  'Contract number',
  'Contract type',
  'Contract start date',
  'Contract end date',
  'Workplace reference',
];
const DAY: CellValue = { date: '1980-02-01' };
const STAFF: Stock = {
  rows: [
    ['E1', 'Made-Up', 'Ann', DAY, 'WBRI', 'C1', 'PRM', { date: '2020-09-01' }, null, 'W1'],
    ['E1', 'Made-Up', 'Ann', DAY, 'WBRI', 'C2', 'PRM', { date: '2020-09-01' }, null, 'W2'],
    [
      'E2',
      'Made-Up',
      'Bob',
      { date: '1990-02-01' },
      'White British',
      'C3',
      'FXT',
      { date: '2019-09-01' },
      { date: '2018-09-01' },
      'W9',
    ],
    ['E3', 'Made-Up', 'Cy', '01/02/1990', 'ZZZZ', 'C1', 'prm', 'soon', null, 'W1'],
    ['E3', 'Other', 'Cy', DAY, ' WBRI', 'C4', 'PRM', { date: '2020-09-01' }, null, null],
  ],
  values: [
    ['E1', 'E2', 'E3', 'E4', null],
    ['Made-Up', 'Other', null],
    ['Ann', 'Bob'],
    [DAY, '1/2/80', { date: '2031-01-01' }],
    ['WBRI', 'wbri', 'nonsense', null],
    ['C1', 'C2', 'C7', null],
    ['PRM', 'xx'],
    [{ date: '2020-09-01' }, { date: '1970-09-01' }],
    [null, { date: '2001-01-01' }],
    ['W1', 'W2', 'W3', null],
  ],
};
const PLACES: Stock = {
  rows: [
    ['W1', 'Rose House', 'LS1 1AA'],
    ['W2', 'Oak House', 'nowhere'],
    ['W2', 'Elm House', 'LS1 1AB'],
  ],
  values: [
    ['W1', 'W2', 'W3', null],
    ['Rose House', null],
    ['LS1 1AA', 'LS11AA', 'x'],
  ],
};

it('a run kept true edit by edit is that of a fresh check, whatever was done to the sheets', async () => {
  const sheets: LiveSheet[] = [
    { name: 'Staff', cells: [HEADINGS, ...[0, 1, 2, 3, 4, 0].map((n) => [...STAFF.rows[n]!])] },
    {
      name: 'Places',
      cells: [
        ['Our places'],
        ['Workplace reference', 'Workplace name', 'Workplace postcode'],
        ...PLACES.rows.map((row) => [...row]),
      ],
    },
  ];
  const match = await matchReal(sheets, { collections: ['standard', 'swc'] });
  expect(match.tables.map(({ layout }) => layout.id)).toEqual(['standard/contract', 'standard/workplace']);
  const make = (own: LiveSheet[]): LiveWorkbook =>
    new LiveWorkbook(own, match, { api: engineApi, standard: realStandard });
  const stocks = new Map([
    ['Staff', STAFF],
    ['Places', PLACES],
  ]);

  await fc.assert(
    fc.asyncProperty(steps, (played) => holds(sheets, make, stocks, played)),
    { numRuns: 30 },
  );
});

it('so it is of a sheet of many chunks', async () => {
  const stock: Stock = {
    rows: [
      ['S', 'Rose House', 1],
      ['bad', 'bad', 2],
      ['T', null, null],
    ],
    values: [
      ['S', 'bad', null],
      ['Rose House', 'bad place'],
      [1, 2],
    ],
  };
  const cells: CellValue[][] = Array.from({ length: 6_500 }, (_, at) => [
    at % 50 === 0 ? 'bad' : `S${at}`,
    'Rose House',
    at,
  ]);
  const sheets: LiveSheet[] = [{ name: 'Homes', cells: [['SITE', 'SITENAME', 'BEDS'], ...cells] }];
  const match = { tables: [makeTable(cells.length, { name: 'Homes', layout: SITES })] };
  const make = (own: LiveSheet[]): LiveWorkbook =>
    new LiveWorkbook(own, match, { api: fakeApi(), standard: SMALL_STANDARD });

  await fc.assert(
    fc.asyncProperty(steps, (played) => holds(sheets, make, new Map([['Homes', stock]]), played)),
    { numRuns: 6 },
  );
});
