import { describeFinding } from '../../addin/wording/describe-finding';
import type { Finding } from '../../addin/model/check-run';
import { REASONS } from '../../core/api/reasons';
import type { CellValue, Reason } from '../../core/api/shapes';
import { runOf } from '../checking/support/make-run';
import { SMALL_LISTS } from '../checking/support/small-standard';

type Case = readonly [
  reason: Reason,
  field: string,
  value: CellValue,
  sentence: string,
  more?: Partial<Finding>,
];

const CASES: readonly Case[] = [
  ['blank', 'REF', null, 'A2: Worker reference is blank. Enter the worker reference.'],
  [
    'blank',
    'POSTCODE',
    '',
    'F2: Home postcode is blank. Enter the home postcode if it is known.',
    { severity: 'warning' },
  ],
  [
    'not-in-list',
    'ETHNIC',
    'White UK',
    'B2: "White UK" is not an ethnicity code. Did you mean 36 (White)? If not: choose an ethnicity code, such as 31 (English / Welsh / Scottish / Northern Irish / British) or 32 (Irish).',
  ],
  [
    'not-in-list',
    'VISA',
    9,
    'I2: 9 is not a code for "Whether the worker holds a visa". Use 1 (Yes) or 2 (No).',
  ],
  [
    'not-in-list',
    'VISA',
    '9',
    'I2: "9" is not a code for "Whether the worker holds a visa". Use 1 (Yes) or 2 (No).',
    { severity: 'warning' },
  ],
  [
    'not-in-list',
    'ETHNIC',
    '99',
    'B2: "99" is not among the codes known here for ethnicity. The list is not complete, so check that it is right.',
    { severity: 'query' },
  ],
  [
    'retired',
    'ETHNIC',
    '34',
    'B2: 34 (Other white) was in use until 31 March 2020; this check is for 30 September 2026. Did you mean 36 (White)? If not: choose a code that is in use.',
  ],
  [
    'not-yet-valid',
    'ETHNIC',
    35,
    'B2: 35 (Any other) is in use from 1 January 2027 only; this check is for 30 September 2026. Choose a code that is in use.',
  ],
  ['label-not-code', 'ETHNIC', 'irish', 'B2: "irish" is not an ethnicity code. Use 32 (Irish).'],
  [
    'label-not-code',
    'ETHNIC',
    'English / Welsh / Scottish / Northern Irish / British',
    'B2: "English / Welsh / Sc…ern Irish / British" is not an ethnicity code. Use 31 (English / Welsh / Scottish / Northern Irish / British).',
  ],
  [
    'letter-case',
    'ETHNIC',
    'wbri',
    'B2: "wbri" is an ethnicity code in the wrong capital or small letters. Use WBRI (White British).',
  ],
  [
    'wrapped',
    'NOTE',
    "'10001",
    `K2: "'10001" has marks around it, as programs write them to keep a value as text. Use "10001".`,
  ],
  ['garbled', 'NOTE', 'ZoÃ«', 'K2: "ZoÃ«" has letters in it that another program misread. Use "Zoë".'],
  ['entities', 'NOTE', 'Zo&euml;', 'K2: "Zo&euml;" has characters in it as web pages write them. Use "Zoë".'],
  [
    'lost-character',
    'NOTE',
    'Zo\ufffd',
    'K2: "Zo\ufffd" has lost a character: \ufffd stands in its place. Type the one that stood there.',
  ],
  [
    'lost-character',
    'NOTE',
    '\uf0b7 Zoe',
    'K2: "\uf0b7 Zoe" has a character in it that other programs cannot show. Did you mean Zoe? If not: take it out, or type the one that is meant.',
  ],
  ['added-decimals', 'REF', '10001.0', 'A2: "10001.0" has decimals, which a program has added. Use "10001".'],
  [
    'like-a-formula',
    'NOTE',
    '@SUM(A1)',
    'K2: "@SUM(A1)" begins like a formula, which Excel would run when it opens a CSV file. Take the sign away, or put a word in front of it.',
  ],
  ['spaces', 'ETHNIC', '31 ', 'B2: "31 " has spaces before or after it. Use "31".'],
  [
    'hidden-characters',
    'NOTE',
    'a\u00a0b',
    'K2: "a\u00a0b" has a character in it that cannot be seen, such as a non-breaking space. Use "a b".',
  ],
  ['lost-leading-zero', 'ETHNIC', 7, 'B2: 7 has lost the zeros at its start. Use 007 (Roma).'],
  [
    'extra-leading-zero',
    'ETHNIC',
    '031',
    'B2: "031" has a zero at its start that the code does not have. Use 31 (English / Welsh / Scottish / Northern Irish / British).',
  ],
  [
    'not-a-number',
    'HOURS',
    '1abc',
    'D2: "1abc" is not a number. Use digits only, without commas or currency signs.',
  ],
  [
    'not-a-number',
    'ETHNIC',
    'one',
    'B2: "one" is not a number. Choose an ethnicity code, such as 31 (English / Welsh / Scottish / Northern Irish / British) or 32 (Irish).',
  ],
  [
    'not-whole',
    'YEARS',
    12.5,
    'J2: 12.5 is not a whole number. Enter the years of service without decimals.',
  ],
  ['too-many-decimals', 'HOURS', 8.123, 'D2: 8.123 has too many decimals. Round it.'],
  ['too-small', 'HOURS', -1, 'D2: -1 is too small for hours per week. It must be 0 or more.'],
  ['too-large', 'HOURS', 80, 'D2: 80 is too large for hours per week. It must be 75 or less.'],
  [
    'too-small',
    'START',
    { date: '1900-01-01' },
    'G2: 1 January 1900 is too early for start date. It must be 1 January 2000 or later.',
  ],
  [
    'too-large',
    'START',
    { date: '2099-01-01' },
    'G2: 1 January 2099 is too late for start date. It must be 31 December 2030 or earlier.',
  ],
  [
    'too-long',
    'REF',
    'x'.repeat(1_061),
    'A2: Worker reference has 1,061 characters; at most 10 are allowed. Shorten it.',
  ],
  [
    'wrong-form',
    'NI',
    'QQ12',
    'E2: "QQ12" is not written as a National Insurance number should be. Write two letters, six digits and, if you have it, a last letter from A to D.',
  ],
  [
    'wrong-form',
    'POSTCODE',
    'sw1a2aa',
    'F2: "sw1a2aa" is not written as a home postcode should be. Use SW1A 2AA.',
  ],
  ['not-a-date', 'DOB', 'soon', 'C2: "soon" is not a date. Write day/month/year, such as 28/02/2026.'],
  [
    'impossible-date',
    'DOB',
    '31/02/2010',
    'C2: "31/02/2010" is not a real date: February 2010 has 28 days. Enter the right day.',
  ],
  [
    'impossible-date',
    'DOB',
    '01/13/2010',
    'C2: "01/13/2010" is not a real date: there is no month 13. Did you mean 13/01/2010 (13 January 2010)? If not: enter the right month.',
  ],
  ['impossible-date', 'DOB', '0/0/0', 'C2: "0/0/0" is not a real date. Enter the right day.'],
  [
    'other-date-form',
    'DOB',
    '2010-02-28',
    'C2: "2010-02-28" is a date written in another form than the one asked for. Use 28/02/2010 (28 February 2010).',
  ],
  [
    'two-digit-year',
    'DOB',
    '1/2/80',
    'C2: "1/2/80" has a year of two digits. Did you mean 01/02/1980 (1 February 1980)? If not: write the year in full.',
  ],
  [
    'date-with-time',
    'DOB',
    { date: '2026-11-22T09:30:00' },
    'C2: 22 November 2026, 09:30 has a time of day with the date. Use 22/11/2026 (22 November 2026).',
  ],
  [
    'date-not-code',
    'ETHNIC',
    { date: '2026-01-05' },
    'B2: 5 January 2026 is a date, not an ethnicity code. Excel may have made it from what was typed: format the cell as text and type it again.',
  ],
  [
    'number-not-date',
    'DOB',
    44_197,
    'C2: 44197 is a number, not a date. Did you mean 01/01/2021 (1 January 2021)? If not: format the cell as a date, if it should be one, or type the date.',
  ],
  [
    'number-as-text',
    'HOURS',
    '12',
    'D2: "12" is stored as text, not as a number. Turn it into a number.',
    { severity: 'warning' },
  ],
  [
    'true-false',
    'ETHNIC',
    true,
    'B2: TRUE is a true-or-false value, not an ethnicity code. Type what is meant.',
  ],
  [
    'excel-error',
    'HOURS',
    { error: '#N/A' },
    'D2: The cell shows the error #N/A. Put the formula right, or type the value.',
  ],
  [
    'not-calculated',
    'HOURS',
    { error: 'not calculated' },
    'D2: The cell holds a formula that has not been calculated. Open the workbook in Excel and save it.',
  ],
  [
    'not-unique',
    'REF',
    'W1',
    'A2: "W1" is in row 14 too. Each row needs its own worker reference.',
    { rule: 'standard/primary-key', relatedRow: 13 },
  ],
  [
    'not-found',
    'SITE',
    'bu',
    'H2: "bu" is not in the Demo sites table. Correct it, or add the row.',
    { rule: 'standard/foreign-key' },
  ],
];

/** Words that people who run nurseries and care homes should not have to read. */
const FORBIDDEN =
  /\b(?:invalid|null|undefined|regex|schema|layout id|http|exception|something went wrong|NaN|object)\b/i;

/** Jest takes a last argument of its own for a callback, so each case goes in as one. */
const NAMED = CASES.map(
  (one) => [`${one[0]} on ${one[1]} ${JSON.stringify(one[2])}`.slice(0, 80), one] as const,
);

describe('every reason is said in whole sentences', () => {
  it.each(NAMED)('%s', (_, [reason, field, value, sentence, more]) => {
    const [run, finding] = runOf(field, value, { reason, ...more });

    expect(describeFinding(run, finding, SMALL_LISTS).sentence).toBe(sentence);
  });

  it('leaves no reason out', () => {
    expect(new Set(CASES.map(([reason]) => reason))).toEqual(new Set(REASONS));
  });

  it.each(NAMED)(
    '%s uses no word of programmers, with its list or without',
    (_, [reason, field, value, , more]) => {
      const [run, finding] = runOf(field, value, { reason, ...more });

      expect(describeFinding(run, finding, SMALL_LISTS).sentence).not.toMatch(FORBIDDEN);
      expect(describeFinding(run, finding).sentence).not.toMatch(FORBIDDEN);
    },
  );
});
