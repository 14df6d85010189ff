import type { Argument } from '../../addin/custom-functions/argument';
import { outcome, testFunctions } from './support';

const { isValid } = testFunctions();

test.each<[string, Argument, Argument, boolean]>([
  ['pet', '007', undefined, true],
  ['pet', 7, undefined, false],
  ['pet', 'hm2', undefined, false],
  ['pet', ' 007', undefined, false],
  ['pet', 'Cat', undefined, false],
  ['pet', 'Dragon', undefined, false],
  ['pet', '', undefined, false],
  ['pet', null, undefined, false],
  ['pet', 'HM1', undefined, false],
  ['pet', 'HM1', '31/08/2020', true],
  ['pet', 'GOAT', undefined, false],
  ['pet', 'GOAT', '1/4/2027', true],
  ['ascwds-ethnicity', 31, undefined, true],
  ['swc-boolean', true, undefined, true],
  ['swc-boolean', 'True', undefined, false],
  ['some-pets', '007', undefined, true],
  ['some-pets', 'cat', undefined, false],
])('in %s %j on %j: %s', async (list, code, on, expected) => {
  expect(await isValid(list, code, on)).toBe(expected);
});

test('where the list is known to lack codes, nobody can say that another code is wrong', async () => {
  expect(await outcome(isValid('some-pets', 'Dragon'))).toBe(
    '#N/A "Dragon" is not a code of Some pets. The list is not complete, so it may still be right.',
  );
});

test('an unknown list is no reason to call a code wrong', async () => {
  expect(await outcome(isValid('Ethnisity', 'WBRI'))).toMatch(/^#N\/A There is no code list "Ethnisity"/);
});
