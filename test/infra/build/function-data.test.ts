import { functionData } from '../../../infra/build/function-data';
import type { StandardBundle } from '../../../infra/build/data/standard-bundle';
import { GENDER, PERSON, SEX, SEX_TO_GENDER, STANDARD } from '../../http/support/service';

const bundle: StandardBundle = { standard: STANDARD, codeLists: [SEX, GENDER] };
const broken = (standard: object) => () =>
  functionData({ ...bundle, standard: { ...STANDARD, ...standard } as StandardBundle['standard'] });

test('every file has what the functions that carry it read, and no more', () => {
  const files = Object.entries(functionData(bundle)).map(([name, text]) => [
    name,
    JSON.parse(text) as unknown,
  ]);

  expect(Object.fromEntries(files)).toEqual({
    'standard.json': STANDARD,
    'layouts.json': { [PERSON.id]: JSON.stringify(PERSON) },
    'maps.json': [SEX_TO_GENDER],
    'code-lists.json': [SEX, GENDER],
  });
});

test.each([
  ['no collections', { collections: undefined }, 'collections'],
  ['a layout without fields', { layouts: [{ ...PERSON, fields: undefined }] }, 'fields'],
  ['a map of another shape', { maps: [{ id: 'a--b' }] }, 'mappings'],
])('a standard with %s is not written: the functions trust what they carry', (_name, standard, named) => {
  expect(broken(standard)).toThrow(named);
});
