import fc from 'fast-check';
import { createCodeMatcher } from '../../../addin/suggesting/codes/code-matcher';
import type { CodeMatch } from '../../../addin/suggesting/codes/code-match';
import type { Code, CodeListAnswer, CodeMap } from '../../../core/api/shapes';

const listOf = (id: string, codes: Code[]): CodeListAnswer => ({
  id,
  title: id,
  collection: 'demo',
  complete: true,
  source: 'here',
  hash: 'ab12',
  entry: 3,
  count: codes.length,
  total: codes.length,
  codes,
});

const ETHNICITY = listOf('ethnicity', [
  { code: 'WBRI', label: 'White British', aliases: ['British White'] },
  { code: 'WIRI', label: 'White Irish' },
  { code: 'WOTH', label: 'Any other White background' },
  { code: 'WPOL', label: 'Polish', broader: 'WOTH' },
  { code: 'AIND', label: 'Indian' },
  { code: 'REFU', label: 'Refused', aliases: ['Prefer not to say'] },
]);

const ROLES = listOf('roles', [
  { code: '007', label: 'Care worker', aliases: ['Carer', '41'] },
  { code: '008', label: 'Senior care worker' },
  { code: '22', label: 'Technician', validTo: '2024-05-20' },
  { code: '23', label: 'Technician', validFrom: '2024-05-21' },
  { code: '41', label: 'Care navigator', validTo: '2024-05-20' },
  { code: '50', label: 'Registered manager', validTo: '2024-05-20', broader: '51' },
  { code: '51', label: 'Manager' },
  { code: '60', label: 'Level 1' },
  { code: '61', label: 'Level 12' },
]);

const THEIRS = listOf('theirs', [
  { code: '31', label: 'English / Welsh / Scottish' },
  { code: '34', label: 'Other White' },
  { code: '99', label: "Don't know" },
  { code: '5', label: 'Asian Indian' },
]);

const MAP: CodeMap = {
  id: 'ethnicity--theirs',
  collection: 'demo',
  codeList: 'ethnicity',
  collectionCodeList: 'theirs',
  mappings: [
    { code: 'WBRI', collectionCode: '31', relation: 'equal' },
    { code: 'WIRI', relation: 'none', note: 'no code' },
    { code: 'WOTH', collectionCode: '34', relation: 'equal' },
    { code: 'WPOL', collectionCode: '34', relation: 'broader', note: 'wider' },
    { code: 'AIND', collectionCode: '5', relation: 'equal' },
    { code: 'REFU', collectionCode: '99', relation: 'broader', note: 'wider' },
  ],
};

const others = {
  maps: [MAP],
  lists: new Map([
    ['ethnicity', ETHNICITY],
    ['theirs', THEIRS],
  ]),
};
const ON = '2026-09-30';
const ethnicity = createCodeMatcher(ETHNICITY, { on: ON, others });
const roles = createCodeMatcher(ROLES, { on: ON });
const theirs = createCodeMatcher(THEIRS, { on: ON, others });

/** `WBRI label sure`, or `WBRI words` for one that is not. */
const say = (matches: readonly CodeMatch[]): string[] =>
  matches.map(
    ({ code, how, sure, relation }) =>
      `${code} ${how}${sure ? ' sure' : ''}${relation === undefined ? '' : ` ${relation}`}`,
  );

describe('a code is surely meant by', () => {
  it.each([
    ['itself', 'WBRI', 'WBRI code'],
    ['its letters', ' wbri.', 'WBRI code'],
    ['its label, however spaced and cased', 'WHITE\u00a0 british', 'WBRI label'],
    ['an alias', 'british-white', 'WBRI alias'],
    ['the code that is equal in another list', '31', 'WBRI other-list'],
    ['that code as a program writes numbers', '31.0', 'WBRI other-list'],
    ['the label of that code', 'English/Welsh/Scottish', 'WBRI other-list'],
    ['itself and its label, as a drop-down shows them', 'WBRI - White - British', 'WBRI code'],
    ['its label and itself in brackets', 'White British (WBRI)', 'WBRI label'],
    ['itself and its label with a colon', 'WBRI: White British', 'WBRI code'],
    ['itself in brackets and its label', '[WBRI] White British', 'WBRI code'],
    ['itself and a label cut short', 'WOTH - Any other White ba', 'WOTH code'],
    ["another list's code and its label", '31 - White British', 'WBRI other-list'],
  ])('%s: %s', (_, typed, found) => {
    expect(say(ethnicity.match(typed))).toEqual([`${found} sure`]);
  });

  it.each([
    ['its digits without the zeros', '7', '007 code'],
    ['its digits with a zero too many', '0008', '008 code'],
    ['the label of one that is out of use, where it has the same', '22', '23 label'],
    ['the code of one that is out of use, where that is an alias', '41', '007 alias'],
  ])('%s: %s', (_, typed, found) => {
    expect(say(roles.match(typed))).toEqual([`${found} sure`]);
  });

  it('codes and labels of the standard, in the column of a collection', () => {
    expect(
      ['WBRI', 'British White', 'any other white background'].map((typed) => say(theirs.match(typed))),
    ).toEqual([['31 other-list sure'], ['31 other-list sure'], ['34 other-list sure']]);
  });
});

describe('a code is offered and not sure', () => {
  it.each([
    ['when it says more than the other list does', 'REFU', '99 other-list broader'],
    ['when its words say more', 'Prefer not to say', '99 other-list broader'],
    ['when it is a part of what the other code means', 'WPOL', '34 other-list broader'],
  ])('%s: %s', (_, typed, found) => {
    expect(say(theirs.match(typed))).toEqual([found]);
  });

  it.each([
    ['when another list has the same figure alone', '5', 'AIND other-list'],
    ['with a letter missing at its end', 'WBR', 'WBRI typing'],
    ['with two letters exchanged', 'WRBI', 'WBRI typing'],
    ['with a label that is mistyped', 'White Brittish', 'WBRI words'],
    ['with words in another order', 'Irish, white', 'WIRI words'],
    ['with words left out', 'Other white background', 'WOTH words'],
  ])('%s: %s', (_, typed, found) => {
    expect(say(ethnicity.match(typed))[0]).toBe(found);
  });

  it('in place of a part that is out of use, the whole', () => {
    expect(say(roles.match('50'))[0]).toBe('51 label broader');
  });

  it('when two codes have the same name, both', () => {
    const twice = createCodeMatcher(
      listOf('twice', [
        { code: 'A', label: 'Other' },
        { code: 'B', label: 'other' },
      ]),
    );

    expect(say(twice.match('OTHER'))).toEqual(['A label', 'B label']);
  });

  it('when the code says one thing and the label another, and both are shown', () => {
    expect(say(ethnicity.match('WBRI - Indian')).sort()).toEqual(['AIND words', 'WBRI code']);
  });

  it('when the label goes on where the number does', () => {
    expect(roles.match('60 - Level 12').map(({ sure }) => sure)).not.toContain(true);
  });
});

describe('nothing is offered', () => {
  it.each(['', ' ', '?', 'n/a', 'asdf', 'John Smith', '12345', '01/02/1980', 'x'.repeat(500)])(
    'for %j',
    (typed) => {
      expect(ethnicity.match(typed)).toEqual([]);
    },
  );

  it('that is out of use, or not in use yet, on the day', () => {
    const before = createCodeMatcher(ROLES, { on: '2024-05-20' });

    expect([before.match('technician'), roles.match('technician')].map((found) => found[0]?.code)).toEqual([
      '22',
      '23',
    ]);
  });

  it('beyond as many as are asked for', () => {
    expect([1, 2].map((limit) => roles.match('Care wkr senior', limit).length)).toEqual([1, 2]);
  });

  it('by another list whose code is none of this one', () => {
    expect(theirs.match('WIRI')).toEqual([]);
  });
});

it('any text has an answer, the same each time, the likeliest first and sure only alone', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 20 })),
      (typed) => {
        const found = ethnicity.match(typed, 10);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(found.length === 1 || found.every(({ sure }) => !sure)).toBe(true);
        expect(ethnicity.match(typed, 10)).toEqual(found);
      },
    ),
  );
});
