import { createCodeSearch } from '../../addin/codes-at-hand/search-codes';
import { realCodeList } from '../support/real-standard';
import { ETHNICITY } from '../checking/support/small-standard';

const search = createCodeSearch(ETHNICITY);
const found = (typed: string): string[] => search(typed).map(({ code }) => code);

it.each([
  ['nothing typed finds every code, in the list’s order', '', ETHNICITY.codes.map(({ code }) => code)],
  ['a code, itself first', '36', ['36']],
  ['the beginning of codes before words that hold it', '3', ['31', '32', '34', '35', '36', '37']],
  ['a code in small letters', 'wbri', ['WBRI']],
  ['the words of one code before those that hold them', 'irish', ['32', '31']],
  ['all words of a label, in any order, before a part of them', 'british white', ['WBRI', '36']],
  ['words with a typing mistake', 'indain', ['37']],
  ['nothing like it', 'zzzz', []],
])('%s', (_, typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

it('finds each code once', () => {
  const codes = createCodeSearch(realCodeList('ethnic-group'))('white').map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});
