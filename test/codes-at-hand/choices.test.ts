import { choiceOf, choicesOf, codeOfChoice } from '../../addin/codes-at-hand/choices';
import { codeInChoice } from '../../addin/workbook/choice-list';
import { realCodeList, realStandard } from '../support/real-standard';
import { ETHNICITY } from '../checking/support/small-standard';

it.each([
  ['a code with its words', { code: 'WBRI', label: 'White - British' }, 'WBRI - White - British'],
  ['a code whose words are itself', { code: 'NO', label: 'NO' }, 'NO'],
  ['a code without words', { code: '7', label: '' }, '7'],
  ['words over two lines', { code: '1', label: 'Yes,\n or nearly ' }, '1 - Yes, or nearly'],
])('A choice is %s', (_, code, choice) => {
  expect(choiceOf(code)).toBe(choice);
});

it('The choices of a day are the codes in force on it', () => {
  const codesOn = (day: string): number => choicesOf(ETHNICITY, day).length;
  expect([codesOn('2020-03-31'), codesOn('2026-09-30'), codesOn('2027-01-01')]).toEqual([7, 6, 7]);
});

it.each([
  ['a choice', 'WBRI - White British', 'WBRI'],
  ['a choice that is out of use, chosen from an older drop-down', '34 - Other white', '34'],
  ['a code with a leading zero', '007 - Roma', '007'],
  ['the code itself, which needs no change', 'WBRI', undefined],
  ['other words for it', 'WBRI - White british', undefined],
  ['a code with words of another', '32 - Roma', undefined],
])('The code to write for %s: %s', (_, text, code) => {
  expect(codeOfChoice(text, ETHNICITY)).toBe(code);
});

it('Every choice of every list leads back to its code, here as in the grid of the page', () => {
  const wrong = realStandard.codeLists.flatMap(({ id }) =>
    realCodeList(id).codes.flatMap((code) => {
      const choice = choiceOf(code);
      const ways = [codeOfChoice(choice, realCodeList(id)) ?? choice, codeInChoice(choice)];
      return ways.every((way) => way === code.code) ? [] : [`${id} ${code.code}`];
    }),
  );
  expect(wrong).toEqual([]);
});
