import { codeWordLikeness, comparedWord } from '../../addin/likeness/code-likeness';

const likeness = (typed: string, known: string): number =>
  codeWordLikeness(comparedWord(typed), comparedWord(known));

describe('two words are alike', () => {
  it.each([
    ['with a letter wrong', 'carribean', 'caribbean'],
    ['with two letters exchanged', 'mael', 'male'],
    ['with another ending', 'teachers', 'teaching'],
    ['when one is the beginning of the other', 'superv', 'supervisor'],
    ['when one is short for the other', 'asst', 'assistant'],
    ['when people use one for the other', 'resigned', 'resignation'],
    ['when one is the number that the other writes out', 'three', '3'],
  ])('%s: %s and %s', (_, typed, known) => {
    expect(likeness(typed, known)).toBeGreaterThan(0.65);
  });

  it.each([
    ['which say the opposite', 'paid', 'unpaid'],
    ['which say the opposite, with more letters', 'authorised', 'unauthorised'],
    ['which are other numbers', '3', '13'],
    ['which are short and differ by a letter', 'man', 'mat'],
    ['of which one only ends like the other', 'male', 'female'],
    ['which have nothing in common', 'nurse', 'cleaner'],
    ['which begin alike and mean other things', 'career', 'care'],
  ])('not those %s: %s and %s', (_, typed, known) => {
    expect(likeness(typed, known)).toBeLessThan(0.75);
  });
});
