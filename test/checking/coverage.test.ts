import { coverageOf } from '../../addin/checking/coverage';
import type { CollectionCoverage } from '../../addin/checking/coverage';
import { checkWorkbook } from '../../addin/checking/check-workbook';
import type { CellValue, Layout, StandardAnswer } from '../../functions/http/api';
import { matchWorkbook } from '../../addin/checking/match-workbook';
import { memoryHost } from '../support/memory-host';
import { fakeApi } from './support/fake-api';
import { SMALL_STANDARD } from './support/small-standard';

const REFERENCE_DATE = '2026-09-30';

/** A second collection, which asks for two of the items of the first and one of its own. */
const OTHER: Layout = {
  id: 'other/people',
  collection: 'other',
  title: 'Other people',
  fields: [
    { name: 'Person', title: 'Person', type: 'string', item: 'P010', constraints: { required: true } },
    { name: 'Group', title: 'Group', type: 'string', item: 'P100', codeList: 'group' },
    { name: 'Badge', title: 'Badge', type: 'string' },
  ],
  keys: [],
};
const [DEMO] = SMALL_STANDARD.collections;
const STANDARD: StandardAnswer = {
  ...SMALL_STANDARD,
  collections: [DEMO!, { ...DEMO!, id: 'other', title: 'Other Return' }],
  layouts: [...SMALL_STANDARD.layouts, OTHER],
};
const HEADINGS = ['REF', 'ETHNIC', 'DOB', 'HOURS', 'SITE'];
const ROWS: readonly CellValue[][] = [
  ['W1', '31', null, 37, 'A'],
  ['bad', '31', null, 37, 'bad'],
];

async function cover(checked: boolean): Promise<CollectionCoverage[]> {
  const host = memoryHost([{ name: 'Staff', cells: [HEADINGS, ...ROWS] }]);
  const match = await matchWorkbook(host, STANDARD, { referenceDate: REFERENCE_DATE });
  const input = { standard: STANDARD, match, referenceDate: REFERENCE_DATE };
  if (!checked) return coverageOf(input);
  const options = { referenceDate: REFERENCE_DATE, collections: [] };
  const run = await checkWorkbook({ host, api: fakeApi(), standard: STANDARD }, match, options);
  return coverageOf({ ...input, run });
}

it('of each collection: what is asked for, what is there, and what stands in the way', async () => {
  const summary = (await cover(true)).map(({ title, asked, held, counts, layouts }) => [
    title,
    `${held} of ${asked}`,
    counts.error,
    layouts.map((layout) => `${layout.layout} ${layout.held} of ${layout.asked}, ${layout.checked}`),
  ]);

  expect(summary).toEqual([
    ['Demonstration Return', '5 of 14', 2, ['demo/staff 5 of 11, true', 'demo/sites 0 of 3, false']],
    ['Other Return', '2 of 3', 0, ['other/people 2 of 3, false']],
  ]);
});

it('of each item: where it stands, whether it must be there, and its findings', async () => {
  const [demo, other] = await cover(true);
  const none = { error: 0, query: 0, warning: 0 };

  expect(demo!.layouts[0]!.items.slice(0, 1)).toEqual([
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
  expect(
    other!.layouts[0]!.items.map(({ field, state, place, required }) => [
      field,
      state,
      place?.column,
      required,
    ]),
  ).toEqual([
    ['Person', 'held', 0, true],
    ['Group', 'held', 1, false],
    ['Badge', 'missing', undefined, false],
  ]);
  expect(other!.layouts[0]!.items[0]!.counts).toEqual(none);
});

it('is known before anything is checked', async () => {
  const before = (await cover(false)).map(({ held, counts }) => [held, counts]);

  expect(before).toEqual([
    [5, { error: 0, query: 0, warning: 0 }],
    [2, { error: 0, query: 0, warning: 0 }],
  ]);
});

it('is of the collections asked for alone', async () => {
  const input = {
    standard: STANDARD,
    match: { tables: [] },
    referenceDate: REFERENCE_DATE,
    collections: ['other'],
  };

  expect(coverageOf(input).map(({ collection, held }) => [collection, held])).toEqual([['other', 0]]);
});
