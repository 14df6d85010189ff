import type { Argument } from '../../addin/custom-functions/argument';
import { realCodeList } from '../support/real-standard';
import { outcome, testFunctions } from './support';

const { codes } = testFunctions();

test.each<[string, Argument, string[][]]>([
  [
    'all in force today',
    undefined,
    [
      ['001', 'Dog'],
      ['007', 'Cat'],
      ['HM2', 'Hamster'],
      ['FSHA', 'Fish'],
      ['FSHB', 'fish'],
    ],
  ],
  ['those with a word in the label', 'HAM', [['HM2', 'Hamster']]],
  ['those with a word in the code', 'fshb', [['FSHB', 'fish']]],
  ['those with every word', ' fish  a ', [['FSHA', 'Fish']]],
])('of pets it lists %s (%j)', async (_what, filter, expected) => {
  expect(await codes('pet', filter)).toEqual(expected);
});

test('a list whole is its codes and labels, and nothing else that is known of them', async () => {
  const inForce = realCodeList('ethnic-group').codes;
  expect(await codes('Ethnicity')).toEqual(inForce.map(({ code, label }) => [code, label]));
});

test.each([
  ['dragon', '#N/A Pet (test) has no code or label with "dragon" in it.'],
  ['hm1', '#N/A Pet (test) has no code or label with "hm1" in it.'],
])('%j is in none of them: %s', async (filter, expected) => {
  expect(await outcome(codes('pet', filter))).toBe(expected);
});
