import type { Argument } from '../../addin/custom-functions/argument';
import { outcome, testFunctions } from './support';

const { label } = testFunctions();

test.each<[Argument, Argument, Argument, string]>([
  ['ethnic-group', 'WBRI', undefined, 'White British'],
  ['Ethnicity', 'WBRI', null, 'White British'],
  ['ascwds-ethnicity', 31, '', 'English / Welsh / Scottish / Northern Irish / British'],
  ['pet', '007', undefined, 'Cat'],
  ['pet', 'HM1', '31/08/2020', 'Hamster'],
  ['pet', 'HM2', '2020-09-01', 'Hamster'],
  ['swc-boolean', true, undefined, 'True'],
])('in %j the label of %j on %j is %s', async (list, code, on, expected) => {
  expect(await label(list, code, on)).toBe(expected);
});

test.each<[Argument]>([[''], [null], [undefined], ['  '], ['\u00a0\u200b']])(
  'an empty cell (%j) has an empty label, whatever the list',
  async (code) => {
    expect(await label('no such list', code)).toBe('');
  },
);

test.each<[string, Argument, Argument, string]>([
  ['pet', 'Dragon', undefined, '#N/A "Dragon" is not a code of Pet (test).'],
  ['pet', 7, undefined, '#N/A "7" is not a code of Pet (test). Did you mean 007 (Cat)?'],
  ['pet', '0001', undefined, '#N/A "0001" is not a code of Pet (test). Did you mean 001 (Dog)?'],
  ['pet', 'hm2', undefined, '#N/A "hm2" is not a code of Pet (test). Did you mean HM2 (Hamster)?'],
  ['pet', ' 007', undefined, '#N/A " 007" is not a code of Pet (test). Did you mean 007 (Cat)?'],
  ['pet', 'Cat', undefined, '#N/A "Cat" is not a code of Pet (test). Did you mean 007 (Cat)?'],
  [
    'pet',
    'fish',
    undefined,
    '#N/A "fish" is not a code of Pet (test). Did you mean FSHA (Fish) or FSHB (fish)?',
  ],
  ['pet', 'HM1', undefined, '#N/A HM1 (Hamster) was in force until 31 August 2020 in Pet (test).'],
  ['pet', 'HM2', '31/08/2020', '#N/A HM2 (Hamster) is not in force until 1 September 2020 in Pet (test).'],
  ['pet', 'GOAT', undefined, '#N/A GOAT (Goat) is not in force until 1 April 2027 in Pet (test).'],
  [
    'some-pets',
    'Dragon',
    undefined,
    '#N/A "Dragon" is not a code of Some pets. The list is not complete, so it may still be right.',
  ],
  ['ascwds-ethnicity', 'WBRI', undefined, '#N/A "WBRI" is not a code of Ethnicity (ASC-WDS).'],
])('in %s the label of %j on %j is %s', async (list, code, on, expected) => {
  expect(await outcome(label(list, code, on))).toBe(expected);
});

test.each<[Argument]>([[''], [null]])('a list must be named (%j)', async (list) => {
  expect(await outcome(label(list, 'WBRI'))).toBe('#VALUE! Name a code list, such as "Ethnicity".');
});
