import type { Argument } from '../../addin/custom-functions/argument';
import { matchExactly, type MakeTextMatcher } from '../../addin/custom-functions/text-matcher';
import { outcome, testFunctions } from './support';

const { code } = testFunctions();

test.each<[string, Argument, Argument, string]>([
  ['Ethnicity', 'White British', undefined, 'WBRI'],
  ['Ethnicity', '  white   BRITISH ', undefined, 'WBRI'],
  ['Ethnicity', 'wbri', undefined, 'WBRI'],
  ['Ethnicity', 'WBRI', undefined, 'WBRI'],
  ['ASC-WDS ethnicity', 31, undefined, '31'],
  ['pet', 'hamster', '31/08/2020', 'HM1'],
  ['pet', 'hamster', undefined, 'HM2'],
  ['swc-boolean', true, undefined, 'true'],
])('in %s %j on %j is %s', async (list, text, on, expected) => {
  expect(await code(list, text, on)).toBe(expected);
});

test('an empty cell has no code', async () => {
  expect([await code('pet', ''), await code('pet', null)]).toEqual(['', '']);
});

test.each<[string, Argument, string]>([
  ['pet', 'Dragon', '#N/A "Dragon" is not a code or label of Pet (test).'],
  ['pet', 7, '#N/A "7" is not a code or label of Pet (test). Did you mean 007 (Cat)?'],
  ['pet', 'Fish', '#N/A "Fish" could be FSHA (Fish) or FSHB (fish) of Pet (test). Write the code.'],
  ['pet', 'goat', '#N/A GOAT (Goat) is not in force until 1 April 2027 in Pet (test).'],
])('in %s %j is %s', async (list, text, expected) => {
  expect(await outcome(code(list, text))).toBe(expected);
});

test('what an administrator says is another name of a code is the code', () => {
  const list = { id: 'pet', codes: [{ code: '007', label: 'Cat', aliases: ['Puss', 'Kitty'] }] };
  expect(matchExactly(list as unknown as Parameters<MakeTextMatcher>[0])('kitty')).toEqual([
    { code: '007', sure: true },
  ]);
});

describe('with a matcher that is given', () => {
  const guess: MakeTextMatcher = () => () => [
    { code: '007', sure: false },
    { code: '001', sure: false },
  ];

  test('what it is not sure of is offered, never taken', async () => {
    expect(await outcome(testFunctions({ makeMatcher: guess }).code('pet', 'moggy'))).toBe(
      '#N/A "moggy" is not a code or label of Pet (test). Did you mean 007 (Cat) or 001 (Dog)?',
    );
  });

  test('what it is sure of is taken', async () => {
    const sure: MakeTextMatcher = () => () => [
      { code: '007', sure: true },
      { code: '001', sure: false },
    ];
    expect(await testFunctions({ makeMatcher: sure }).code('pet', 'moggy')).toBe('007');
  });
});
