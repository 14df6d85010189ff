import type { Chunk } from '../../addin/checking/rows/chunk';
import { readTable } from '../../addin/checking/read-table';
import type { MatchedTable } from '../../addin/model/match';
import { readingsOf } from '../../addin/checking/readings';
import type { Reading } from '../../addin/checking/readings';
import type { CellValue } from '../../core/api/shapes';
import { memoryHost } from '../../tools/memory-host';
import type { MemoryHostOptions } from '../../tools/memory-host';
import { makeTable } from './support/make-run';
import { SITES } from './support/small-standard';

const readingOf = (table: MatchedTable): Reading => readingsOf([table], { items: [], layouts: [] })[0]!;

type Rows = readonly (readonly CellValue[])[];

/** Reads rows under a heading row into chunks; columns are SITE, SITENAME and BEDS. */
async function read(rows: Rows, options: MemoryHostOptions & { usedRows?: number } = {}): Promise<Chunk[]> {
  const table = makeTable(options.usedRows ?? rows.length, { name: 'Homes', layout: SITES });
  const sheet = {
    name: 'Homes',
    cells: [['SITE', 'SITENAME', 'BEDS'], ...rows],
    usedRows: 1 + (options.usedRows ?? rows.length),
  };
  const chunks: Chunk[] = [];
  for await (const chunk of readTable(memoryHost([sheet], options), readingOf(table), 0)) chunks.push(chunk);
  return chunks;
}

const extents = (chunks: readonly Chunk[]): number[][] =>
  chunks.map(({ firstRow, rows }) => [firstRow, rows]);
const filled = (count: number): Rows =>
  Array.from({ length: count }, (_, at) => [`S${at}`, 'Rose House', at]);

describe('a table is read in chunks', () => {
  it('column by column, raw values as the host gives them', async () => {
    const rows: Rows = [
      ['A', ' x ', 1],
      ['B', { error: '#N/A' }, null],
    ];

    expect(await read(rows)).toEqual([
      {
        reading: 0,
        firstRow: 1,
        rows: 2,
        blank: 0,
        columns: [
          ['A', 'B'],
          [' x ', { error: '#N/A' }],
          [1, null],
        ],
      },
    ]);
  });

  it('of 1,000 rows first, so that first findings come soon, then of 5,000', async () => {
    expect(extents(await read(filled(12_000)))).toEqual([
      [1, 1_000],
      [1_001, 5_000],
      [6_001, 5_000],
      [11_001, 1_000],
    ]);
  });

  it.each([1, 7, 100_000])('the same whatever the blocks of the host (%i rows)', async (blockRows) => {
    expect(await read(filled(2_500), { blockRows })).toEqual(await read(filled(2_500)));
  });

  it('a chunk holds at most 3.5 million characters', async () => {
    const rows: Rows = Array.from({ length: 300 }, () => ['A', 'x'.repeat(32_767), null]);
    const chunks = await read(rows);

    expect(extents(chunks)).toEqual([
      [1, 106],
      [107, 106],
      [213, 88],
    ]);
  });
});

describe('blank rows', () => {
  it.each<[string, Rows]>([
    ['of nothing', [[null, null, null]]],
    ['of empty text', [['', '', '']]],
    ['of spaces that nobody sees', [['  ', '\u00a0', '\u200b']]],
  ])('%s at the end are left out', async (_, blanks) => {
    const rows = [...filled(3), ...Array.from({ length: 500 }, () => blanks).flat()];

    expect(extents(await read(rows))).toEqual([[1, 3]]);
  });

  it('in the middle are sent as nothing', async () => {
    expect(
      await read([
        ['A', null, 1],
        [null, ' ', null],
        ['B', null, 2],
      ]),
    ).toEqual([
      {
        reading: 0,
        firstRow: 1,
        rows: 3,
        blank: 1,
        columns: [
          ['A', null, 'B'],
          [null, null, null],
          [1, null, 2],
        ],
      },
    ]);
  });

  it('a long gap ends a chunk and is not sent', async () => {
    const gap = Array.from({ length: 5_000 }, () => []);

    expect(extents(await read([...filled(3), ...gap, ...filled(2)]))).toEqual([
      [1, 3],
      [5_004, 2],
    ]);
  });

  it('a million of them give no chunk at all', async () => {
    expect(await read([], { usedRows: 1_048_575, blockRows: 50_000 })).toEqual([]);
  });
});

it('reads only the columns from the first heading to the last bound one', async () => {
  const table = makeTable(2, { name: 'Homes', layout: SITES });
  const bound = {
    ...table,
    columns: [{ column: 1, heading: 'SITE', field: 'SITE', how: 'heading' as const }],
  };
  const asked: unknown[] = [];
  const host = memoryHost(
    [
      {
        name: 'Homes',
        cells: [
          ['x', 'SITE', 'y'],
          [1, 'A', 2],
          [3, 'B', 4],
        ],
      },
    ],
    {
      onRead: (_, range) => asked.push(range),
    },
  );
  const chunks: Chunk[] = [];
  for await (const chunk of readTable(host, readingOf(bound), 4)) chunks.push(chunk);

  expect(asked).toEqual([{ row: 1, rowCount: 2, column: 1, columnCount: 1 }]);
  expect(chunks).toEqual([{ reading: 4, firstRow: 1, rows: 2, blank: 0, columns: [['A', 'B']] }]);
});
