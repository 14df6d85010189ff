import { placeOfHash, type StandardPlace, writePlace } from '../../../addin/taskpane/state/standard-place';

const PLACES: readonly (readonly [string, StandardPlace])[] = [
  ['#', { kind: 'contents' }],
  ['#questions', { kind: 'questions' }],
  ['#item/P100', { kind: 'item', id: 'P100' }],
  ['#list/swc/absence-category', { kind: 'list', id: 'swc/absence-category' }],
  ['#rule/swc/4215%20(Query)', { kind: 'rule', id: 'swc/4215 (Query)' }],
];

test.each(PLACES)('The address %s names a place and is written for it', (address, place) => {
  expect([placeOfHash(address), writePlace(place)]).toEqual([place, address]);
});

test.each(['', '#item/', '#items/P100', '#rule/%', 'P100'])('The address "%s" is the contents', (address) => {
  expect(placeOfHash(address)).toEqual({ kind: 'contents' });
});
