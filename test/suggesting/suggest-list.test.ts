import { suggestList } from '../../addin/suggesting/suggest-list';

it.each([
  ['40,15', '40;15'],
  ['8, 53, 9', '8;53;9'],
  ['1|0', '1;0'],
  ['1/0', '1;0'],
  ['1 0', '1;0'],
  ['1 and 4', '1;4'],
  ['1 & 4', '1;4'],
  ['1;4 9', '1;4;9'],
  ['1', ''],
  ['', ''],
  ['Domiciliary care', ''],
  ['1.5', ''],
  ['1-5', ''],
])('A list written %j is asked to be %j', (typed, list) => {
  expect(suggestList(typed)).toEqual(list === '' ? [] : [{ value: list, label: '', sure: false }]);
});
