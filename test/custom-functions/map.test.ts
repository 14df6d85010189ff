import type { Argument } from '../../addin/custom-functions/argument';
import { realStandard } from '../support/real-standard';
import { outcome, testFunctions } from './support';

const { map } = testFunctions();

test.each<[string, Argument, Argument, Argument, string]>([
  ['equal', 'ASC-WDS', 'Ethnicity', 'WBRI', '31'],
  ['broader: the nearest there is', 'asc-wds', 'ethnic-group', 'WIRT', '33'],
  ['by the long title of the collection', 'School Workforce Census', 'Ethnic group', 'WBRI', 'WBRI'],
  ['by the list it leads to', 'ASC-WDS', 'ascwds-ethnicity', 'WBRI', '31'],
  ['where the collection takes the standard’s codes as they are', 'SWC', 'Local authority', 201, '201'],
  ['of an empty cell', 'no such collection', 'no such list', '', ''],
])('a code %s: %j, %j, %j is %j', async (_how, collection, list, code, expected) => {
  expect(await map(collection, list, code)).toBe(expected);
});

test.each<[string, Argument, Argument, Argument, string]>([
  [
    'none, and why',
    'ASC-WDS',
    'Ethnicity',
    'WROM',
    '#N/A ASC-WDS has no code for WROM (Gypsy/Roma): Holds Gypsies, who are 33 in ASC-WDS, and Roma, who are 34: ask the person.',
  ],
  [
    'no code of the standard',
    'ASC-WDS',
    'Ethnicity',
    'wbri',
    '#N/A "wbri" is not a code of Ethnic group (DfE main and detailed codes). Did you mean WBRI (White British)?',
  ],
  [
    'several ways',
    'ASC-WDS',
    'yes-no-not-known',
    'No',
    expect.stringMatching(
      /^#N\/A ASC-WDS writes No in several ways\. As the list, write "ascwds-.* or "ascwds-/,
    ) as string,
  ],
  [
    'several lists of the standard',
    'ASC-WDS',
    'ascwds-gender',
    '1',
    '#N/A Several lists of the standard lead to Gender (ASC-WDS). Write "gender" or "sex".',
  ],
  ['no codes for it', 'CSWW', 'Pay range', 'x', '#N/A CSWW has no codes for Pay range (teachers).'],
  [
    'no such collection',
    'HESA',
    'Ethnicity',
    'WBRI',
    '#N/A There is no collection "HESA". Write ASC-WDS, CSWW, SWC, LGES or CSM.',
  ],
  ['no collection named', '', 'Ethnicity', 'WBRI', '#VALUE! Name a collection, such as "ASC-WDS".'],
  ['no list named', 'SWC', null, 'WBRI', '#VALUE! Name a code list, such as "Ethnicity".'],
])('%s: %j, %j, %j is %s', async (_what, collection, list, code, expected) => {
  expect(await outcome(map(collection, list, code))).toEqual(expected);
});

test('every line of every map comes out as the map has it', async () => {
  const wrong: unknown[] = [];
  for (const { collection, collectionCodeList, codeList, mappings } of realStandard.maps ?? []) {
    const alone = (realStandard.maps ?? []).filter(
      (other) => other.collection === collection && other.collectionCodeList === collectionCodeList,
    );
    const list = alone.length === 1 ? collectionCodeList : codeList;
    for (const { code, collectionCode } of mappings) {
      const seen = await outcome(map(collection, list, code));
      const right = collectionCode === undefined ? seen.startsWith('#N/A ') : seen === collectionCode;
      // The standard's sex and gender lead to one list of CSWW's, and sex to another as well.
      if (!right && !seen.includes('in several ways')) wrong.push([collection, list, code, seen]);
    }
  }
  expect(wrong).toEqual([]);
});
