import type { Field } from '../api/shapes';

/** How to write what a form asks for, as the end of `Write ...`. */
const FORM_WORDS: ReadonlyMap<string, string> = new Map([
  ['nino', 'two letters, six digits and, if you have it, a last letter from A to D'],
  ['nino-with-suffix', 'two letters, six digits and a last letter from A to D'],
  ['nino-or-temporary', 'two letters, six digits and, if you have it, a last letter from A to D'],
  ['nino-or-admin', 'two letters, six digits and, if you have it, a last letter from A to D'],
  ['postcode', 'a postcode with one space, such as SW1A 2AA'],
  ['postcode-of-workplace', 'a postcode with one space, such as SW1A 2AA'],
  ['dd/mm/yyyy', 'day/month/year, such as 28/02/2026'],
  ['dd/mm/yyyy-or-admin', 'day/month/year, such as 28/02/2026'],
  ['iso-date', 'year-month-day, such as 2026-09-30'],
  ['four-digit-year', 'a year of four digits, such as 2019'],
  ['year-or-999', 'a year of four digits, such as 2019, or 999 when it is not known'],
  [
    'days-half-or-999',
    'days in whole or half days from 0 to 366, such as 3.5, or 999 when they are not known',
  ],
  ['half-hours', 'hours in whole or half hours, such as 37 or 37.5, or 999 when they are not known'],
  ['money', 'pounds with at most two decimals, such as 11.44'],
  ['up-to-1-decimal', 'a number with at most one decimal, such as 26.5'],
  ['up-to-2-decimals', 'a number with at most two decimals, such as 4.25'],
  ['fte', 'a number from 0 to 1 with at most six decimals, such as 0.8'],
  ['la-number', 'three digits, such as 301'],
  ['trn', 'seven digits, such as 1234567'],
  ['urn', 'six digits that begin with 1, such as 100000'],
  ['establishment-number', 'four digits, such as 2001'],
  ['swe-number-csww', 'two letters and up to ten digits, such as SW1234'],
  ['cqc-number', 'one digit, a hyphen and 8 to 12 digits, such as 1-123456789'],
  ['email', 'an email address, such as name@example.org'],
]);

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
  const words = FORM_WORDS.get(form ?? '');
  if (words !== undefined || example === '' || type === 'date') return words;
  return type === 'string' ? `it like ${example}` : `${TYPE_WORDS[type]}, such as ${example}`;
}
