import { expandNames, fieldsOf } from '../../../core/layouts/layout-fields';
import { field, layoutOf } from '../../checks/support/layouts';

const layout = layoutOf([field('Q3', { type: 'string', aliases: ['Qual'] }), field('Q3N')], {
  repeats: [
    { name: 'Q{nn}', title: 'Qualification {nn}', like: 'Q3', from: 9, to: 10 },
    { name: 'Q{nn}N', title: 'Notes {nn}', like: 'Q3N', from: 9, to: 10 },
  ],
});

test('Repeated fields follow in pairs, numbered with two digits, and may be left out', () => {
  expect(
    fieldsOf(layout).map(({ name, title, optionalColumn, repeated, aliases }) => [
      name,
      title,
      optionalColumn,
      repeated,
      aliases,
    ]),
  ).toEqual([
    ['Q3', 'Q3', undefined, undefined, ['Qual']],
    ['Q3N', 'Q3N', undefined, undefined, undefined],
    ['Q09', 'Qualification 09', true, true, []],
    ['Q09N', 'Notes 09', true, true, []],
    ['Q10', 'Qualification 10', true, true, []],
    ['Q10N', 'Notes 10', true, true, []],
  ]);
});

test.each([
  ['of plain fields is itself', ['Q3', 'Q3N'], [['Q3', 'Q3N']]],
  [
    'of repeated fields is one for each number',
    ['Q{nn}', 'Q3', 'Q{nn}N'],
    [
      ['Q09', 'Q3', 'Q09N'],
      ['Q10', 'Q3', 'Q10N'],
    ],
  ],
  ['of a field no repeat makes is none', ['X{nn}'], []],
])('A choice %s', (_words, names, choices) => {
  expect(expandNames(layout, names)).toEqual(choices);
});
