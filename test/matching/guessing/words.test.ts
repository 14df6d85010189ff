import { headingWordLikeness } from '../../../addin/likeness/heading-likeness';
import { editSimilarity } from '../../../addin/likeness/edit-similarity';
import { takeWordsApart } from '../../../addin/matching/guessing/take-apart';
import { initialsOf, splitHeading } from '../../../addin/matching/guessing/split-heading';

describe('the words of a heading', () => {
  it.each<[string, string[]]>([
    ['Date of birth', ['date', 'birth']],
    ['PersonFamilyName', ['person', 'family', 'name']],
    ['PersonNINumber', ['person', 'national', 'insurance', 'number']],
    ['NI No.', ['national', 'insurance', 'number']],
    ['N.I. number', ['national', 'insurance', 'number']],
    ['Emp. #', ['employee', 'number']],
    ['Terms & conditions', ['terms', 'conditions']],
    ['start_date', ['start', 'date']],
    ['Address1', ['address', '1']],
    ['Disabled (Y/N)', ['disabled']],
    ["Employee's postcode", ['employee', 'postcode']],
    ['…', []],
  ])('%s', (heading, words) => {
    expect(splitHeading(heading)).toEqual(words);
  });

  it('run together are taken apart, and those that are one word are joined', () => {
    const known = new Set(['contract', 'hours']);

    expect(takeWordsApart(['contracthours', 'post', 'code', 'startdt'], (word) => known.has(word))).toEqual([
      'contract',
      'hours',
      'postcode',
      'start',
      'date',
    ]);
    expect(takeWordsApart(['xylophone'], (word) => known.has(word))).toEqual(['xylophone']);
  });

  it('have initials, of the small ones too', () => {
    expect(initialsOf('Date of birth')).toBe('dob');
  });
});

describe('how alike two words are', () => {
  it.each<[string, string, string, number]>([
    ['the same', 'hours', 'hours', 1],
    ['one in the plural', 'qualification', 'qualifications', 0.95],
    ['used for each other', 'start', 'commencement', 0.85],
    ['one cut short', 'qualif', 'qualification', 0.8],
    ['cut to three letters', 'qua', 'qualification', 0.65],
    ['one misspelt', 'adress', 'address', 0.81],
    ['nothing in common', 'hours', 'surname', 0],
    ['short words that differ by a letter', 'date', 'data', 0],
  ])('%s', (_, a, b, likeness) => {
    expect(headingWordLikeness(a, b)).toBeCloseTo(likeness, 2);
    expect(headingWordLikeness(b, a)).toBeCloseTo(likeness, 2);
  });

  it.each<[string, string, number, number]>([
    ['', '', 0, 1],
    ['abc', 'abc', 0, 1],
    ['abcd', 'abdc', 0, 0.75],
    ['abcd', 'xbcd', 0, 0.75],
    ['abcd', 'bcd', 0, 0.75],
    ['abcd', 'wxyz', 0.5, 0],
  ])('by letters: "%s" and "%s" (floor %d)', (a, b, floor, similarity) => {
    expect(editSimilarity(a, b, floor)).toBe(similarity);
  });
});
