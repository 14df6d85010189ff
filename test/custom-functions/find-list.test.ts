import { createListFinder } from '../../addin/custom-functions/find-list';
import { FunctionError } from '../../addin/custom-functions/function-error';
import { realStandard } from '../support/real-standard';

const find = createListFinder(realStandard);

function found(name: string): string {
  try {
    return find(name).id;
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return error.message;
  }
}

test.each([
  ['its id', 'ethnic-group', 'ethnic-group'],
  ['its id in other letters', 'Ethnic Group', 'ethnic-group'],
  ['its title', 'Ethnic group (DfE main and detailed codes)', 'ethnic-group'],
  ['its title without what is in brackets', 'local authority', 'local-authority'],
  ['a name that the item has', 'Ethnicity', 'ethnic-group'],
  ['another name that the item has', 'ethnic origin', 'ethnic-group'],
  ['a title that the standard and a collection have', 'Qualification level', 'qualification-level'],
  ['a title with its collection', 'ASC-WDS ethnicity', 'ascwds-ethnicity'],
  ['a title with its collection after it', 'Ethnicity (SWC)', 'swc-ethnicity'],
  ['a title that one collection has', 'Employment status', 'ascwds-employment-status'],
  ['a title of CSWW without its years', 'CSWW sex', 'csww-sex'],
])('a list is found by %s: %j', (_how, name, id) => {
  expect(found(name)).toBe(id);
});

test.each([
  [
    'Etnicity',
    'There is no code list "Etnicity". Did you mean "ethnic-group", which is Ethnic group (DfE main and detailed codes)?',
  ],
  ['xylophones', 'There is no code list "xylophones". The Codes tab of the Workforce pane shows them all.'],
])('%j is no list: %s', (name, expected) => {
  expect(found(name)).toBe(expected);
});

test('a name that several lists have is not guessed at', () => {
  const [first] = realStandard.codeLists;
  const twins = ['a', 'b'].map((id) => ({ ...first!, id, title: 'Twin', collection: 'swc' }));
  const findTwin = createListFinder({ ...realStandard, codeLists: twins });
  expect(() => findTwin('twin')).toThrow('"twin" could be several code lists. Write "a" or "b".');
});

test('every list is found by its id, and by its title with its collection', () => {
  const short = new Map(realStandard.collections.map(({ id, shortTitle }) => [id, shortTitle]));
  const lost = realStandard.codeLists.filter(
    ({ id, title, collection }) => found(id) !== id || found(`${short.get(collection)} ${title}`) !== id,
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});
