import { matchChoices } from '../../../addin/page/grid/match-choices';

const CHOICES = [
  'WBRI - White - British',
  'WIRI - White - Irish',
  'MWBC - White and Black Caribbean',
  'BCRB - Caribbean',
];

test.each([
  ['nothing, all are listed', ' ', CHOICES],
  ['a word, those with it', 'irish', ['WIRI - White - Irish']],
  ['parts of words in any order', 'carib white', ['MWBC - White and Black Caribbean']],
  ['a code, it comes first', 'bc', ['BCRB - Caribbean', 'MWBC - White and Black Caribbean']],
  ['no such words, none is', 'purple', []],
])('For %s', (_, text, found) => {
  expect(matchChoices(CHOICES, text)).toEqual(found);
});
