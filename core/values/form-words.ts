import type { Field } from '../api/shapes';

const NINO = 'a National Insurance number such as AB123456C';
const WRITE_NINO = 'two letters, six digits and, if you have it, a last letter from A to D';
const POSTCODE = 'a UK postcode with one space, such as LS1 4AP';
const WRITE_POSTCODE = 'a postcode with one space, such as SW1A 2AA';
const DAY_FIRST = 'a date written dd/mm/yyyy';
const WRITE_DAY_FIRST = 'day/month/year, such as 28/02/2026';
const YEAR_FIRST = 'a date written year-month-day, such as 2025-09-30';
const WRITE_YEAR_FIRST = 'year-month-day, such as 2026-09-30';
const SWE_NUMBER = 'a Social Work England number such as SW12345';
const FTE = 'a number from 0 to 1 with at most six decimals, such as 0.8';

/**
 * Every form that a field can name, but `any-case`, which is of a code list: what it is, as the end of "is not" or "must
 * be", and how it is written, as the end of "Write".
 */
const FORMS: readonly (readonly [form: string, is: string, write: string])[] = [
  ['nino', NINO, WRITE_NINO],
  ['nino-or-temporary', NINO, WRITE_NINO],
  ['nino-or-admin', NINO, WRITE_NINO],
  [
    'nino-with-suffix',
    'a National Insurance number with its last letter, such as AB123456C',
    'two letters, six digits and a last letter from A to D',
  ],
  ['postcode', POSTCODE, WRITE_POSTCODE],
  ['postcode-of-workplace', POSTCODE, WRITE_POSTCODE],
  ['dd/mm/yyyy', DAY_FIRST, WRITE_DAY_FIRST],
  ['dd/mm/yyyy-or-admin', DAY_FIRST, WRITE_DAY_FIRST],
  ['iso-date', YEAR_FIRST, WRITE_YEAR_FIRST],
  ['iso-date-or-admin', YEAR_FIRST, WRITE_YEAR_FIRST],
  ['four-digit-year', 'a year of four digits', 'a year of four digits, such as 2019'],
  [
    'year-or-999',
    'a year of four digits, or 999 for not known',
    'a year of four digits, such as 2019, or 999 when it is not known',
  ],
  [
    'half-hours',
    'a number in half hours, such as 37.5',
    'hours in whole or half hours, such as 37 or 37.5, or 999 when they are not known',
  ],
  ['half-units', 'a number in halves, such as 2.5', 'a number in whole or half units, such as 2.5'],
  [
    'days-half-or-999',
    'a number from 0 to 366 in half days, or 999 for not known',
    'days in whole or half days from 0 to 366, such as 3.5, or 999 when they are not known',
  ],
  [
    'money',
    'an amount in pounds with at most two decimals, such as 12.60',
    'pounds with at most two decimals, such as 11.44',
  ],
  ['up-to-1-decimal', 'a number with at most one decimal', 'a number with at most one decimal, such as 26.5'],
  [
    'up-to-2-decimals',
    'a number with at most two decimals',
    'a number with at most two decimals, such as 4.25',
  ],
  ['fte', FTE, FTE],
  ['email', 'an email address', 'an email address, such as name@example.org'],
  ['telephone', 'a telephone number', 'digits with spaces, such as 020 7946 0018'],
  ['trn', 'a teacher reference number of seven digits', 'seven digits, such as 1234567'],
  ['swe-number', SWE_NUMBER, 'SW and one to six digits, such as SW12345'],
  ['swe-number-csww', SWE_NUMBER, 'two letters and up to ten digits, such as SW1234'],
  [
    'nmc-pin',
    'a PIN of the NMC, such as 12A3456B',
    'two digits, a letter, four digits and a letter, such as 12A3456B',
  ],
  [
    'hcpc-number',
    'a number of the HCPC, such as PH123456',
    'two letters and up to six digits, such as PH123456',
  ],
  ['gmc-number', 'a number of the GMC of seven digits', 'seven digits, or L and six digits, such as 1234567'],
  [
    'gphc-number',
    'a number of the GPhC, seven digits that start with 2',
    'seven digits that begin with 2, such as 2012345',
  ],
  ['urn', 'a school number of six digits that starts with 1', 'six digits that begin with 1, such as 100000'],
  ['ukprn', 'a UKPRN of eight digits that starts with 1', 'eight digits that begin with 1, such as 10001234'],
  ['la-number', 'a local authority number of three digits, such as 301', 'three digits, such as 301'],
  ['establishment-number', 'an establishment number of four digits', 'four digits, such as 2001'],
  [
    'laestab',
    'a school number of seven digits: local authority, then establishment',
    'seven digits, the local authority’s three and the school’s four, such as 3012001',
  ],
  ['gss-code', 'a code of the ONS, such as E09000001', 'a letter and eight digits, such as E09000001'],
  ['uprn', 'a property number of at most twelve digits', 'up to twelve digits that do not begin with 0'],
  [
    'cqc-number',
    'a CQC number such as 1-101234567',
    'one digit, a hyphen and 8 to 12 digits, such as 1-123456789',
  ],
  ['nhs-number', 'an NHS number of ten digits', 'the ten digits of the NHS number'],
  ['utr', 'a tax reference of ten digits', 'ten digits, such as 1234567890'],
  ['country-alpha2', 'a country code of two capitals, such as GB', 'two capital letters, such as GB'],
  ['single-spaces', 'text with single spaces', 'it with one space between words'],
  [
    'semicolons',
    'whole numbers with semicolons between them',
    'whole numbers with semicolons between them, such as 40;;15',
  ],
];

const WORDS = new Map(FORMS.map(([form, is, write]) => [form, { is, write }]));

const ANY_DATE = 'a date such as 31/08/2025 or 2025-08-31';

/**
 * What a field asks for, as the end of "is not" or "must be". A date without a form may be written in several.
 * @throws Error for a form without words: a user must never read its name
 */
export function wordsOfForm({ form, type }: Pick<Field, 'form' | 'type'>): string {
  if (form === undefined && type === 'date') return ANY_DATE;
  const words = WORDS.get(form ?? '');
  if (words === undefined) throw new Error(`The form ${form} has no words in form-words.ts`);
  return words.is;
}

const TYPE_WORDS = {
  integer: 'a whole number',
  number: 'a number',
  year: 'a year of four digits',
} as const;

/**
 * How the field's form is written, as the end of `Write ...`; where no words are known for it, its type and an example.
 * Undefined when there is nothing to say: of a date without a form too, which may be a date of the sheet or written.
 */
export function howToWrite(field: Field): string | undefined {
  const { form, type, example = '' } = field;
  const words = WORDS.get(form ?? '')?.write;
  if (words !== undefined || example === '' || type === 'date') return words;
  return type === 'string' ? `it like ${example}` : `${TYPE_WORDS[type]}, such as ${example}`;
}
