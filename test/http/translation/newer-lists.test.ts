/** Lists are published without the maps: either may know codes that the other does not. */
import type { CodeMap } from '../../../core/api/shapes';
import { createTranslator } from '../../../functions/http/translation/translate-code';
import { codeList } from '../../register/support/lists';

const MAP: CodeMap = {
  id: 'pet--animal',
  collection: 'made-up',
  codeList: 'pet',
  collectionCodeList: 'animal',
  mappings: [
    { code: 'CAT', collectionCode: '1', relation: 'equal' },
    { code: 'DOG', collectionCode: '2', relation: 'broader', note: 'Wolves too' },
  ],
};
const PETS = codeList('pet', [
  ['CAT', 'Cat'],
  ['DOG', 'Dog'],
]);
const ANIMALS = codeList('animal', [
  ['1', 'A cat'],
  ['2', 'A dog'],
]);

it.each([
  [
    'a code that the map does not know yet',
    { standard: codeList('pet', [['EEL', 'Eel']]), collection: ANIMALS },
    'EEL',
    'The list "List animal" has no code for this one.',
  ],
  [
    'a code that the list no longer has',
    { standard: codeList('pet', [['CAT', 'Cat']]), collection: ANIMALS },
    'DOG',
    'The list "List pet" has no such code.',
  ],
  [
    'a code that leads to one the other list no longer has',
    { standard: PETS, collection: codeList('animal', [['1', 'A cat']]) },
    'DOG',
    'The list "List animal" has no code for this one.',
  ],
  [
    'a code that a list known to lack codes does not have',
    { standard: { ...PETS, complete: false }, collection: ANIMALS },
    'EEL',
    'The list "List pet" has no such code, but it is known to lack some.',
  ],
])('%s has no translation', (_name, lists, code, message) => {
  expect(createTranslator(MAP, lists, {})(code)).toEqual({ result: false, message, match: [] });
});

it('the label is that of the list as it is published', () => {
  const collection = codeList('animal', [['1', 'A cat, as we say now']]);

  expect(createTranslator(MAP, { standard: PETS, collection }, {})('CAT').match).toEqual([
    { relationship: 'equivalent', code: '1', label: 'A cat, as we say now' },
  ]);
});
