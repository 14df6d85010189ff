import type { MatchedTable } from '../../../addin/model/match';
import { sheetColumns } from '../../../addin/checking/sheet-columns';
import { fieldChoiceOf, fieldChoices, otherUses } from '../../../addin/taskpane/corrector/field-choices';
import type { FieldGroup } from '../../../addin/taskpane/corrector/field-choices';
import { matchReal } from '../../checking/support/real-check';

const SHEET = {
  name: 'Staff',
  cells: [
    ['Employee number', 'Surname', 'First name', 'Date of birth', 'Ethnic group', 'Contract type', 'Tea'],
    ['E1', 'Made-Up', 'Ann', { date: '1980-02-01' }, 'WBRI', 'PRM', 'Assam'],
  ],
};

async function staff(
  collections: readonly string[],
  columns?: ReadonlyMap<number, string>,
): Promise<MatchedTable> {
  const choices = columns === undefined ? [] : [{ sheet: 'Staff', layout: 'standard/person', columns }];
  return (await matchReal([SHEET], { collections, choices })).tables[0]!;
}

const named = (groups: readonly FieldGroup[], word: string): string[] =>
  groups.flatMap(({ title, choices }) =>
    choices.filter(({ words }) => words.includes(word)).map(({ value }) => `${title}: ${value}`),
  );

it('a column may be taken for any field of the tables that the sheet is, an item once', async () => {
  const groups = fieldChoices(await staff(['standard']));

  expect([
    groups.map(({ title }) => title),
    named(groups, 'Person reference'),
    named(groups, 'Contract type'),
  ]).toEqual([
    ['Person', 'Contract'],
    ['Person: Person reference'],
    ['Contract: standard/contract#Contract type'],
  ]);
});

it('a column of a further table is shown as what it is', async () => {
  const table = await staff(['standard']);
  const [use] = sheetColumns(table)[5]!.uses;

  expect(fieldChoiceOf(table, use!)).toBe('standard/contract#Contract type');
});

it('what is chosen for a further table is taken for that', async () => {
  const table = await staff(['standard'], new Map([[6, 'standard/contract#Hours per week']]));

  expect(sheetColumns(table)[6]!.uses.map(({ layout, field, how }) => [layout, field, how])).toEqual([
    ['standard/contract', 'Hours per week', 'chosen'],
  ]);
});

it('what other collections make of a column is said by their own names', async () => {
  const [use] = sheetColumns(await staff(['standard', 'asc-wds', 'swc'])).slice(4);

  expect(otherUses(use!.uses, (collection) => collection.toUpperCase())).toBe(
    'ASC-WDS: ETHNICITY (codes translated); SWC: Ethnicity (codes translated)',
  );
});

it('a column that serves one collection or none has nothing else', async () => {
  const columns = sheetColumns(await staff(['standard']));

  expect([4, 6].map((at) => otherUses(columns[at]!.uses, String))).toEqual(['', '']);
});
