import { withNote, NO_NOTES, noteKey } from '../../../addin/explaining/notes';
import { countingOf, listingOf } from '../../../addin/taskpane/state/listing';
import { NO_FILTER, choicesIn, type Filter } from '../../../addin/taskpane/state/filter';
import { initialState, type PaneState } from '../../../addin/taskpane/state/pane-state';
import { makeFinding, makeRun } from '../../support/check-run';

const RUN = makeRun([
  { ...makeFinding(1, 'error'), column: 0, collections: ['asc-wds'] },
  { ...makeFinding(2, 'query'), column: 1, collections: ['asc-wds', 'standard'] },
  { ...makeFinding(3, 'warning'), column: 1, rule: 'asc-wds/other' },
]);
const SHEET = RUN.tables[0]!.sheet.id;

function listed(filter: Partial<Filter>, state: Partial<PaneState> = {}): number[] {
  const isListed = listingOf(RUN, {
    ...initialState('2026-11-22'),
    filter: { ...NO_FILTER, ...filter },
    ...state,
  });
  return RUN.findings.flatMap((finding, at) => (isListed(finding, at) ? [at] : []));
}

describe('what is listed', () => {
  it.each<[string, Partial<Filter>, Partial<PaneState>, number[]]>([
    ['everything at first', {}, {}, [0, 1, 2]],
    ['one severity alone', {}, { only: 'warning' }, [2]],
    ['one collection', { collection: 'standard' }, {}, [1]],
    ['one sheet', { sheet: SHEET }, {}, [0, 1, 2]],
    ['another sheet', { sheet: 'elsewhere' }, {}, []],
    ['one column of a sheet', { sheet: SHEET, column: 1 }, {}, [1, 2]],
    ['one rule', { rule: 'asc-wds/other' }, {}, [2]],
    ['the cells selected, when none are', { selected: true }, {}, []],
    [
      'the cells selected',
      { selected: true },
      { selection: { sheet: SHEET, row: 2, column: 0, rowCount: 2, columnCount: 2 } },
      [1, 2],
    ],
    [
      'a selection that nobody asked to be held to',
      {},
      { selection: { sheet: SHEET, row: 2, column: 0, rowCount: 1, columnCount: 1 } },
      [0, 1, 2],
    ],
  ])('%s', (_, filter, state, expected) => {
    expect(listed(filter, state)).toEqual(expected);
  });

  it('leaves out what is explained, unless just that is asked for', () => {
    const notes = withNote(NO_NOTES, noteKey(RUN, RUN.findings[1]!)!, 'It is so.', '2026-11-22');

    expect(listed({}, { notes })).toEqual([0, 2]);
    expect(listed({ explained: true }, { notes })).toEqual([1]);
  });

  it('is counted whatever severity is listed, so that each of their buttons has its number', () => {
    const isCounted = countingOf(RUN, { ...initialState('2026-11-22'), only: 'error' } as PaneState);

    expect(RUN.findings.filter(isCounted)).toHaveLength(3);
  });
});

it('the choices of a filter are counted', () => {
  expect(choicesIn(NO_FILTER)).toBe(0);
  expect(choicesIn({ ...NO_FILTER, sheet: 'a', column: 0, selected: true })).toBe(3);
});
