import { checkWorkbook } from '../../addin/checking/check-workbook';
import { coverageOf } from '../../addin/covering/coverage-of';
import type { CollectionCoverage } from '../../addin/covering/coverage-of';
import type { Share } from '../../addin/covering/cover-table';
import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { CellValue, Layout, StandardAnswer } from '../../core/api/shapes';
import { memoryHost } from '../../tools/memory-host';
import type { MemorySheet } from '../../tools/memory-host';
import { fakeApi } from '../checking/support/fake-api';
import { SMALL_STANDARD } from '../checking/support/small-standard';

const REFERENCE_DATE = '2026-09-30';

/** A second collection, which asks for two of the items of the first and one of its own. */
const OTHER: Layout = {
  id: 'other/people',
  collection: 'other',
  title: 'Other people',
  fields: [
    { name: 'Person', title: 'Person', type: 'string', item: 'P010', constraints: { required: true } },
    { name: 'Group', title: 'Group', type: 'string', item: 'P100', codeList: 'group' },
    { name: 'Badge', title: 'Badge', type: 'string', constraints: { required: true } },
    { name: 'Shoe', title: 'Shoe', type: 'string' },
  ],
  keys: [],
};
const [DEMO] = SMALL_STANDARD.collections;
const STANDARD: StandardAnswer = {
  ...SMALL_STANDARD,
  collections: [DEMO!, { ...DEMO!, id: 'other', title: 'Other Return' }],
  layouts: [...SMALL_STANDARD.layouts, OTHER],
};
const ROWS: readonly CellValue[][] = [
  ['W1', '31', null, 37, 'A'],
  ['bad', '31', null, 37, 'bad'],
];
const STAFF: MemorySheet = { name: 'Staff', cells: [['REF', 'ETHNIC', 'DOB', 'HOURS', 'SITE'], ...ROWS] };
const LEAVERS: MemorySheet = {
  name: 'Leavers',
  cells: [
    ['ETHNIC', 'DOB', 'HOURS'],
    ['31', null, 37],
  ],
};
const BADGES: MemorySheet = {
  name: 'Badges',
  cells: [
    ['Shoe', 'Badge', 'Group'],
    ['9', 'B1', '31'],
  ],
};

async function cover(
  sheets: readonly MemorySheet[],
  { checked = false, collections = [] }: { checked?: boolean; collections?: readonly string[] } = {},
): Promise<CollectionCoverage[]> {
  const host = memoryHost(sheets);
  const match = await matchWorkbook(host, STANDARD, { referenceDate: REFERENCE_DATE });
  const input = { standard: STANDARD, match, referenceDate: REFERENCE_DATE, collections };
  if (!checked) return coverageOf(input);
  const options = { referenceDate: REFERENCE_DATE, collections: [] };
  const run = await checkWorkbook({ host, api: fakeApi(), standard: STANDARD }, match, options);
  return coverageOf({ ...input, run });
}

const words = ({ held, asked }: Share): string => `${held} of ${asked}`;

it('counts what the sheets hold of what they are checked as, and what stands in the way', async () => {
  const [demo] = await cover([STAFF], { checked: true });

  expect({ ...demo, tables: demo!.tables.map(({ items, ...table }) => [table, items.length]) }).toEqual({
    collection: 'demo',
    title: 'Demonstration Return',
    must: { asked: 1, held: 1 },
    optional: { asked: 10, held: 4 },
    faulty: 2,
    counts: { error: 2, query: 0, warning: 0 },
    tables: [
      [
        {
          layout: 'demo/staff',
          title: 'Demo staff',
          sheet: 'Staff',
          must: { asked: 1, held: 1 },
          optional: { asked: 10, held: 4 },
          faulty: 2,
          counts: { error: 2, query: 0, warning: 0 },
        },
        11,
      ],
    ],
    absent: [{ id: 'demo/sites', title: 'Demo sites' }],
    inAbsent: { asked: 3, held: 0 },
  });
});

it('says of a collection that no sheet is checked for what of it is there, and calls nothing missing', async () => {
  const [, other] = await cover([STAFF], { checked: true });

  expect(other).toEqual({
    collection: 'other',
    title: 'Other Return',
    tables: [],
    must: { asked: 0, held: 0 },
    optional: { asked: 0, held: 0 },
    faulty: 0,
    counts: { error: 0, query: 0, warning: 0 },
    absent: [{ id: 'other/people', title: 'Other people' }],
    inAbsent: { asked: 4, held: 2 },
  });
});

it('holds each of two sheets to what must be given in it', async () => {
  const [demo] = await cover([STAFF, LEAVERS]);

  expect([words(demo!.must), demo!.tables.map(({ sheet, must }) => [sheet, words(must)])]).toEqual([
    '1 of 2',
    [
      ['Staff', '1 of 1'],
      ['Leavers', '0 of 1'],
    ],
  ]);
});

it('says of each item where it stands, whether it must be there, and its findings', async () => {
  const [demo, other] = await cover([STAFF, BADGES], { checked: true });

  expect(demo!.tables[0]!.items.slice(0, 1)).toEqual([
    {
      field: 'REF',
      title: 'Worker reference',
      item: 'P010',
      required: true,
      state: 'held',
      place: { sheet: 'Staff', column: 0, heading: 'REF' },
      counts: { error: 1, query: 0, warning: 0 },
    },
  ]);
  const states = other!.tables[0]!.items.map(({ field, state, place, required }) => [
    field,
    state,
    place?.sheet,
    required,
  ]);
  expect(states).toEqual([
    ['Person', 'elsewhere', 'Staff', true],
    ['Group', 'held', 'Badges', false],
    ['Badge', 'held', 'Badges', true],
    ['Shoe', 'held', 'Badges', false],
  ]);
});

it('is known before anything is checked', async () => {
  const [demo] = await cover([STAFF]);

  expect([words(demo!.must), words(demo!.optional), demo!.faulty, demo!.counts]).toEqual([
    '1 of 1',
    '4 of 10',
    0,
    { error: 0, query: 0, warning: 0 },
  ]);
});

it('is of the collections asked for alone', async () => {
  const coverage = await cover([STAFF], { collections: ['other'] });

  expect(coverage.map(({ collection }) => collection)).toEqual(['other']);
});
