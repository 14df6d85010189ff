import { choiceWords, collectionWords, withToggled } from '../../addin/wording/collection-words';

const COLLECTIONS = ['standard', 'asc-wds', 'swc', 'csww'].map((id) => ({
  ...{ id, title: id, shortTitle: id.toUpperCase(), description: '', source: '' },
}));
const ALL = COLLECTIONS.map(({ id }) => id);

test.each([
  [[], 'As recognised'],
  [ALL, 'All collections'],
  [['swc'], 'SWC'],
  [['csww', 'swc'], 'SWC and CSWW'],
  [['standard', 'csww', 'swc'], '3 of 4 collections'],
])('The choice %j is called "%s"', (chosen, words) => {
  expect(choiceWords(COLLECTIONS, chosen)).toBe(words);
});

test.each([
  ['taking one out of all', ALL, 'swc', ['standard', 'asc-wds', 'csww']],
  ['putting the last one back', ['standard', 'asc-wds', 'csww'], 'swc', ALL],
  ['taking the only one out', ['swc'], 'swc', []],
  ['putting one in', ['csww'], 'asc-wds', ['asc-wds', 'csww']],
])('Toggling: %s', (_, chosen, one, next) => {
  expect(withToggled(ALL, chosen, one)).toEqual(next);
});

test.each([
  [['standard'], ''],
  [['swc', 'standard', 'asc-wds'], 'ASC-WDS and SWC'],
])('A problem of %j matters to "%s"', (collections, words) => {
  expect(collectionWords({ collections: COLLECTIONS }, { collections })).toBe(words);
});
