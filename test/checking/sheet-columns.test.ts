import { describeFinding } from '../../addin/wording/describe-finding';
import type { MatchedTable } from '../../addin/model/match';
import { qualifyField } from '../../addin/matching/qualified-field';
import { sheetColumns } from '../../addin/checking/sheet-columns';
import type { MemorySheet } from '../../tools/memory-host';
import { matchReal } from './support/real-check';
import { makeFinding, makeRun, makeTable } from './support/make-run';

const SHEET: MemorySheet = {
  name: 'Staff',
  cells: [
    ['Employee number', 'Surname', 'First name', 'Date of birth', 'Ethnic group', 'Mystery', 'Tea'],
    ['E1', 'Made-Up', 'Ann', { date: '1980-02-01' }, 'WBRI', 37, 'Assam'],
  ],
};

const uses = (table: MatchedTable, column: number): string[] =>
  sheetColumns(table)[column]!.uses.map(
    ({ layout, field, how, translated }) => `${layout} ${field} (${how}${translated ? ', translated' : ''})`,
  );

const PICKED = ['standard', 'asc-wds', 'swc'];

it('a column has a use for each layout that it serves', async () => {
  const [table] = (await matchReal([SHEET], { collections: PICKED })).tables;

  expect(uses(table!, 4)).toEqual([
    'standard/person Ethnic group (heading)',
    'asc-wds/worker ETHNICITY (alias, translated)',
    'swc/staff-2023 Ethnicity (alias, translated)',
  ]);
  expect(uses(table!, 6)).toEqual([]);
});

it('the user gives a column to a field of another layout, and leaves one out of all', async () => {
  const columns = new Map<number, string | null>([
    [4, null],
    [5, qualifyField('standard/contract', 'Hours per week')],
  ]);
  const choices = [{ sheet: 'Staff', layout: 'standard/person', columns }];
  const [table] = (await matchReal([SHEET], { choices, collections: PICKED })).tables;

  expect(uses(table!, 4)).toEqual([]);
  expect(uses(table!, 5)).toEqual([
    'standard/contract Hours per week (chosen)',
    'asc-wds/worker CONTHOURS (chosen)',
    'swc/pay-2015 HoursPerWeek (chosen)',
  ]);
});

it('a code of the standard that a collection has none for is said to be so', () => {
  const table = makeTable(9);
  const columns = table.columns.map((bound) =>
    bound.column === 1 ? { ...bound, translate: new Map([['refu', null]]) } : bound,
  );
  const finding = makeFinding('ETHNIC', { reason: 'not-in-list' });
  const run = makeRun([finding], new Map([['1 ETHNIC', 'REFU']]), [{ ...table, columns }]);

  expect(describeFinding(run, finding).sentence).toBe(
    'B2: "REFU" is a code of the standard that DEMO has no code for. See which of its codes comes nearest before you send the return.',
  );
});
