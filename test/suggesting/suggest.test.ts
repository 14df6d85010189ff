import type { Suggestion } from '../../addin/model/suggestion';
import type { CheckRun, Finding } from '../../addin/model/check-run';
import { suggest } from '../../addin/suggesting/suggest';
import type { CellValue, CodeListAnswer, Layout, Reason } from '../../core/api/shapes';
import { makeFinding, makeRun, makeTable } from '../checking/support/make-run';
import { ETHNICITY, SMALL_LISTS, STAFF, YES_NO } from '../checking/support/small-standard';

type Case = readonly [
  name: string,
  field: string,
  reason: Reason | undefined,
  value: CellValue,
  /** `value = label`, with a question mark when it is not sure; several with a bar between them. */
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
  ['an apostrophe in front of a code', 'ETHNIC', 'wrapped', "'32", '32 = Irish'],
  ['an apostrophe in front of a reference', 'NOTE', 'wrapped', "'0127", '0127 = '],
  ['an apostrophe in front of a word, as all of its column has', 'NOTE', 'wrapped', "'Elm", 'Elm = '],
  ['a formula for text', 'NOTE', 'wrapped', '="0127"', '0127 = '],
  ['text that is a formula without its marks', 'NOTE', 'wrapped', "'=1+1", '=1+1 = ?'],
  ['a control character behind', 'NOTE', 'hidden-characters', '0127\x1a', '0127 = '],
  ['a control character within', 'NOTE', 'hidden-characters', 'Ash\x1eGrove', 'AshGrove = ?'],
  ['hidden characters before a formula', 'NOTE', 'hidden-characters', '\u200b=1+1', '=1+1 = ?'],
  ['spaces before a formula', 'NOTE', 'spaces', ' @SUM', '@SUM = ?'],
  ['letters that were misread', 'NOTE', 'garbled', 'ZoÃ«', 'Zoë = '],
  ['letters as pages write them', 'NOTE', 'entities', 'Zo&euml;', 'Zoë = '],
  ['a formula as pages write it', 'NOTE', 'entities', '&#61;1+1', '=1+1 = ?'],
  ['a lost character', 'NOTE', 'lost-character', 'Zo\ufffd', undefined],
  ['a bullet of one font', 'NOTE', 'lost-character', '\uf0b7 Zoe', 'Zoe = ?'],
  ['decimals of a reference', 'REF', 'added-decimals', '10001.0', '10001 = '],
  ['decimals of a code', 'ETHNIC', 'added-decimals', '32.0', '32 = Irish'],
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
  ['a label of a code that is out of use', 'ETHNIC', 'label-not-code', 'Other white', '36 = White?'],
  ['a label of a code that is not in use yet', 'ETHNIC', 'label-not-code', 'Any other', undefined],
  ['a word that is near a label', 'ETHNIC', 'not-in-list', 'Irsh', '32 = Irish?'],
  ['a word that is near nothing', 'ETHNIC', 'not-in-list', 'see notes', undefined],
  ['a code that is out of use', 'ETHNIC', 'retired', '34', '36 = White?'],
  [
    'text where a number of a code is asked for',
    'ETHNIC',
    'not-a-number',
    'White Brit',
    'WBRI = White British? | 36 = White?',
  ],
  ['a code and its label', 'ETHNIC', 'not-in-list', '32 - Irish', '32 = Irish'],
  ['true, for yes', 'VISA', 'true-false', true, '1 = Yes'],
  ['false, for no', 'VISA', 'true-false', false, '2 = No'],
  ['a blank code', 'ETHNIC', 'blank', null, undefined],
  ['a formula that fails', 'ETHNIC', 'excel-error', { error: '#N/A' }, undefined],
  ['a date that was a code', 'BAND', 'date-not-code', { date: '2026-05-01' }, '1-5 = Band 1, point 5?'],
  [
    'a date that was a code, whichever way round',
    'BAND',
    'date-not-code',
    { date: '2026-02-03' },
    '3-2 = Band 3, point 2? | 2-3 = Band 2, point 3?',
  ],
  ['a date that was never a code', 'BAND', 'date-not-code', { date: '2026-05-09' }, undefined],
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
  ['a word that begins as a month does', 'DOB', 'not-a-date', '12 Maybe 2020', undefined],
  ['another', 'DOB', 'not-a-date', '1 Janet 2010', undefined],
  ['the number of a day as text', 'DOB', 'not-a-date', '27455', '02/03/1975 = 2 March 1975?'],
  ['a day that does not exist', 'DOB', 'impossible-date', '31/02/2010', undefined],
  ['a year of two digits', 'DOB', 'two-digit-year', '1/2/80', '01/02/1980 = 1 February 1980?'],
  [
    'a year of two digits of this century',
    'START',
    'two-digit-year',
    '1-Feb-30',
    '01/02/2030 = 1 February 2030?',
  ],
  ['a year alone, of two digits', 'YEARS', 'two-digit-year', '98', '1998 = ?'],
  [
    'a month before its day, as in America',
    'DOB',
    'impossible-date',
    '9/30/2016',
    '30/09/2016 = 30 September 2016?',
  ],
  [
    'a month before its day, in words',
    'DOB',
    'not-a-date',
    'September 30th, 2016',
    '30/09/2016 = 30 September 2016',
  ],
  ['a date with its weekday', 'DOB', 'not-a-date', 'Fri 30 Sept 2016', '30/09/2016 = 30 September 2016'],
  ['a date in eight digits', 'DOB', 'not-a-date', '20160930', '30/09/2016 = 30 September 2016'],
  [
    'a date in eight digits, the day first',
    'DOB',
    'not-a-date',
    '30092016',
    '30/09/2016 = 30 September 2016?',
  ],
  ['eight digits that are two dates', 'DOB', 'not-a-date', '19122012', '19/12/2012 = 19 December 2012?'],
  ['words that are no date', 'DOB', 'not-a-date', 'in spring 2016', undefined],
  ['the number of a day', 'DOB', 'number-not-date', 42_643, '30/09/2016 = 30 September 2016?'],
  ['a number that is no day', 'DOB', 'number-not-date', 12, undefined],
  [
    'a date where ISO dates are asked for',
    'ISO',
    'other-date-form',
    '30/09/2016',
    '2016-09-30 = 30 September 2016',
  ],
  ['an NI number with hyphens', 'NI', 'wrong-form', 'ab-12-34-56-c', 'AB123456C = '],
  ['a teacher number that is short', 'TRN', 'lost-leading-zero', 123_456, '0123456 = '],
  ['a number stored as text', 'HOURS', 'number-as-text', ' 37.5', '37.5 = '],
  ['a postcode without its space', 'POSTCODE', 'wrong-form', 'sw1a2aa', 'SW1A 2AA = '],
  ['a postcode with two spaces', 'POSTCODE', 'wrong-form', 'LS1  4AP', 'LS1 4AP = '],
  ['a postcode that is none', 'POSTCODE', 'wrong-form', 'ABC123', undefined],
  ['a blank', 'REF', 'blank', null, undefined],
];

/** The small layout, and columns of kinds that it lacks. */
const LAYOUT: Layout = {
  ...STAFF,
  fields: [
    ...STAFF.fields,
    { name: 'BAND', title: 'Pay band', type: 'string', codeList: 'bands' },
    { name: 'ISO', title: 'Leaving date', type: 'date', form: 'iso-date' },
    { name: 'TRN', title: 'Teacher number', type: 'string', form: 'trn' },
  ],
};

const BANDS: CodeListAnswer = {
  ...ETHNICITY,
  id: 'bands',
  codes: [
    { code: '1-5', label: 'Band 1, point 5' },
    { code: '2-3', label: 'Band 2, point 3' },
    { code: '3-2', label: 'Band 3, point 2' },
  ],
};

const YES_NO_WORDS: CodeListAnswer = {
  ...YES_NO,
  codes: [
    { code: '1', label: 'Yes', aliases: ['Y', 'True'] },
    { code: '2', label: 'No', aliases: ['N', 'False'] },
  ],
};

const LISTS = new Map([...SMALL_LISTS, ['bands', BANDS], ['yes-no', YES_NO_WORDS]]);

function runOf(field: string, value: CellValue, more: Partial<Finding> = {}): [CheckRun, Finding] {
  const column = LAYOUT.fields.findIndex(({ name }) => name === field);
  const finding = makeFinding(field, { column, ...more });
  return [
    makeRun([finding], new Map([[`1 ${field}`, value]]), [makeTable(100, { layout: LAYOUT })]),
    finding,
  ];
}

const say = (suggestions: readonly Suggestion[]): string =>
  suggestions.map(({ value, label, sure }) => `${value} = ${label}${sure ? '' : '?'}`).join(' | ');

describe('suggestions are what was meant, and only sure when it can be nothing else', () => {
  it.each(CASES.map((one) => [one[0], one] as const))(
    '%s',
    (_, [, field, reason, value, suggested, more]) => {
      const [run, finding] = runOf(field, value, { reason, ...more });

      expect(say(suggest(run, finding, LISTS))).toBe(suggested ?? '');
    },
  );

  it('both where two codes have the same label', () => {
    const codes = [...ETHNICITY.codes, { code: '99', label: 'Irish' }];
    const lists = new Map([['ethnicity', { ...ETHNICITY, codes }]]);
    const [run, finding] = runOf('ETHNIC', 'Irish', { reason: 'label-not-code' });

    expect(say(suggest(run, finding, lists))).toBe('32 = Irish? | 99 = Irish?');
  });

  it('none for a label when the list is not at hand', () => {
    const [run, finding] = runOf('ETHNIC', 'Irish', { reason: 'label-not-code' });

    expect(suggest(run, finding)).toEqual([]);
  });
});

describe('the order of day and month in numbers', () => {
  const suggestedFor = (typed: string, neighbour: string): string => {
    const finding = makeFinding('DOB', { reason: 'other-date-form' });
    const values = new Map<string, CellValue>([
      [`${finding.row} DOB`, typed],
      [`${finding.row + 1} DOB`, neighbour],
    ]);
    return suggest(makeRun([finding], values), finding)
      .map(({ value, sure }) => `${value}${sure ? '' : '?'}`)
      .join(' ');
  };

  it.each([
    ['is known where the column has the day first', '1.2.1981', '13/02/1982', '01/02/1981'],
    ['is to be asked where another cell has the month first', '1.2.1981', '02/13/1982', '01/02/1981?'],
    ['is known of a day beyond 12, whatever its neighbours', '13.2.1981', '02/13/1982', '13/02/1981'],
    ['is all the same where day and month are', '2.2.1981', '02/13/1982', '02/02/1981'],
    ['is known where the year stands first', '1981-2-1', '02/13/1982', '01/02/1981'],
    ['is known where the month is in words', '1 Feb 1981', '02/13/1982', '01/02/1981'],
  ])('%s', (_words, typed, neighbour, expected) => {
    expect(suggestedFor(typed, neighbour)).toBe(expected);
  });
});
