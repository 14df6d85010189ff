import { fixValue } from '../../addin/checking/fix-value';
import type { Finding } from '../../addin/checking/model';
import { suggest } from '../../addin/checking/suggest';
import type { CellValue, Reason } from '../../functions/http/api';
import { runOf } from './support/make-run';
import { ETHNICITY, SMALL_LISTS } from './support/small-standard';

type Case = readonly [
  name: string,
  field: string,
  reason: Reason | undefined,
  value: CellValue,
  suggested: string | undefined,
  more?: Partial<Finding>,
];

const CASES: readonly Case[] = [
  [
    'spaces around a code',
    'ETHNIC',
    'spaces',
    ' 31 ',
    '31 = English / Welsh / Scottish / Northern Irish / British',
  ],
  ['spaces around free text', 'NOTE', 'spaces', ' a  b ', 'a b = '],
  ['a non-breaking space in a code', 'ETHNIC', 'hidden-characters', '32\u00a0', '32 = Irish'],
  ['a zero-width space', 'ETHNIC', 'hidden-characters', '3\u200b2', '32 = Irish'],
  [
    'a label, whatever its capitals and spaces',
    'ETHNIC',
    'label-not-code',
    'WHITE  british',
    'WBRI = White British',
  ],
  ['a label that is the beginning of another', 'ETHNIC', 'label-not-code', 'white', '36 = White'],
  ['a code in small letters', 'ETHNIC', 'letter-case', 'wbri', 'WBRI = White British'],
  ['zeros lost to a number cell', 'ETHNIC', 'lost-leading-zero', 7, '007 = Roma'],
  ['a zero too many', 'ETHNIC', 'extra-leading-zero', '032', '32 = Irish'],
  ['a label of a code that is out of use', 'ETHNIC', 'label-not-code', 'Other white', undefined],
  ['a label of a code that is not in use yet', 'ETHNIC', 'label-not-code', 'Any other', undefined],
  ['a word that is near a label', 'ETHNIC', 'not-in-list', 'Irsh', undefined],
  ['an ISO date', 'DOB', 'other-date-form', '2010-02-28', '28/02/2010 = 28 February 2010'],
  ['a date with dots', 'DOB', 'other-date-form', '28.2.2010', '28/02/2010 = 28 February 2010'],
  [
    'a date with its month in words',
    'DOB',
    'other-date-form',
    '28th Feb 2010',
    '28/02/2010 = 28 February 2010',
  ],
  [
    'a date cell with a time',
    'DOB',
    'date-with-time',
    { date: '2010-02-28T09:30:00' },
    '28/02/2010 = 28 February 2010',
  ],
  [
    'a date stored as text',
    'DOB',
    undefined,
    '28/02/2010',
    '28/02/2010 = 28 February 2010',
    { rule: 'standard/date-as-text' },
  ],
  ['a day that does not exist', 'DOB', 'impossible-date', '31/02/2010', undefined],
  ['a year of two digits', 'DOB', 'two-digit-year', '1/2/80', undefined],
  ['a number stored as text', 'HOURS', 'number-as-text', ' 37.5', '37.5 = '],
  ['a postcode without its space', 'POSTCODE', 'wrong-form', 'sw1a2aa', 'SW1A 2AA = '],
  ['a postcode with two spaces', 'POSTCODE', 'wrong-form', 'LS1  4AP', 'LS1 4AP = '],
  ['a postcode that is none', 'POSTCODE', 'wrong-form', 'ABC123', undefined],
  ['a blank', 'REF', 'blank', null, undefined],
];

describe('suggestions are what was surely meant, and nothing else', () => {
  it.each(CASES.map((one) => [one[0], one] as const))(
    '%s',
    (_, [, field, reason, value, suggested, more]) => {
      const [run, finding] = runOf(field, value, { reason, ...more });

      expect(suggest(run, finding, SMALL_LISTS).map((one) => `${one.value} = ${one.label}`)).toEqual(
        suggested === undefined ? [] : [suggested],
      );
    },
  );

  it('none where two codes have the same label', () => {
    const codes = [...ETHNICITY.codes, { code: '99', label: 'Irish' }];
    const lists = new Map([['ethnicity', { ...ETHNICITY, codes }]]);
    const [run, finding] = runOf('ETHNIC', 'Irish', { reason: 'label-not-code' });

    expect(suggest(run, finding, lists)).toEqual([]);
  });

  it('none for a label when the list is not at hand', () => {
    const [run, finding] = runOf('ETHNIC', 'Irish', { reason: 'label-not-code' });

    expect(suggest(run, finding)).toEqual([]);
  });
});

describe('what a suggestion puts into the cell', () => {
  it.each<[string, string, 'workbook' | 'text', CellValue]>([
    ['DOB', '28/02/2010', 'workbook', { date: '2010-02-28' }],
    ['DOB', '28/02/2010', 'text', '28/02/2010'],
    ['HOURS', '37.5', 'workbook', 37.5],
    ['HOURS', '37.5', 'text', '37.5'],
    ['ETHNIC', '007', 'workbook', '007'],
    ['POSTCODE', 'SW1A 2AA', 'workbook', 'SW1A 2AA'],
  ])('%s %s in a %s', (field, value, source, written) => {
    const [run, finding] = runOf(field, null);

    expect(fixValue(run, finding, { value, label: '' }, source)).toEqual(written);
  });
});
