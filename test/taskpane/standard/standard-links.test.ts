import { askingsOf, rulesOnItem, usersOfList } from '../../../addin/taskpane/standard/standard-links';
import type { Field, Layout, RuleInfo } from '../../../core/api/shapes';

function layout(id: string, fields: readonly Partial<Field>[], family?: string): Layout {
  return {
    id,
    collection: id.split('/')[0]!,
    title: `Title of ${id}`,
    fields: fields.map((field) => ({ name: 'X', title: 'X', type: 'string', ...field })),
    keys: [],
    ...(family === undefined ? {} : { family }),
  };
}

function rule(id: string, layouts: string[], fields: string[]): RuleInfo {
  const words = { condition: '', message: '', source: '' };
  return { id, collection: 'a', layouts, fields, severity: 'error', kind: 'cell', ...words };
}

const SEX = { name: 'SEX', title: 'Sex', item: 'P090', codeList: 'a/sex' };
const LAYOUTS = [
  layout('a/staff-2024', [SEX, { name: 'PAY' }], 'a/staff'),
  layout('a/staff-2025', [{ ...SEX, constraints: { required: true } }, { name: 'PAY' }], 'a/staff'),
  layout('b/worker', [{ name: 'GENDER', title: 'Gender', item: 'P090' }]),
];
const STANDARD = {
  layouts: LAYOUTS,
  collections: [],
  rules: [
    rule('a/1', ['a/staff-2025'], ['SEX']),
    rule('a/2', ['a/staff-2025'], ['PAY']),
    rule('b/1', ['b/worker'], ['SEX']),
    rule('b/2', ['b/worker'], ['X', 'GENDER']),
  ],
};

test('Who asks for an item is told once a table, whatever its years', () => {
  const told = askingsOf(STANDARD, 'P090').map(({ collection, field, layouts, required }) => [
    collection,
    field.name,
    layouts.map(({ id }) => id),
    required,
  ]);
  expect(told).toEqual([
    ['a', 'SEX', ['a/staff-2024', 'a/staff-2025'], true],
    ['b', 'GENDER', ['b/worker'], false],
  ]);
});

test('The rules on an item are those that read its column in their own tables', () => {
  expect(rulesOnItem(STANDARD, 'P090').map(({ id }) => id)).toEqual(['a/1', 'b/2']);
});

test('A list is used by the columns that are filled from it', () => {
  expect(usersOfList(STANDARD, 'a/sex').map((user) => [user.layout.id, user.field.name])).toEqual([
    ['a/staff-2024', 'SEX'],
    ['a/staff-2025', 'SEX'],
  ]);
});
