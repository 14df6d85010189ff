import { coverTable } from '../../addin/covering/cover-table';
import type { MatchedTable } from '../../addin/model/match';
import { makeTable } from '../checking/support/make-run';

const NOTHING_FOUND = { all: { error: 0, query: 0, warning: 0 }, byField: new Map() };
const PLACE = { sheet: 'Staff', column: 1, heading: 'ETHNIC' };

/** A table whose column of ethnicities was left out, for the reason given. */
function without(because?: string): MatchedTable {
  const table = makeTable(9);
  const columns = table.columns.map(({ column, heading, ...bound }) =>
    column === 1
      ? { column, heading, how: 'none' as const, ...(because === undefined ? {} : { because }) }
      : { column, heading, ...bound },
  );
  return { ...table, sheet: { ...table.sheet, name: 'Staff' }, columns };
}

it.each([
  ['left out because of its codes', without('because its codes are of another list'), 'other-codes'],
  ['left out by the user', without(), 'elsewhere'],
])('a column of the sheet that is %s', (_, table, state) => {
  const { items } = coverTable(table, new Map([['P100', PLACE]]), NOTHING_FOUND);

  expect(items.find(({ item }) => item === 'P100')).toEqual({
    field: 'ETHNIC',
    title: 'Ethnicity',
    item: 'P100',
    required: false,
    state,
    place: PLACE,
    counts: NOTHING_FOUND.all,
  });
});
