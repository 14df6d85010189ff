/** What a form asks for, in words that end a sentence beginning "is not" or "must be". */
const FORM_WORDS: ReadonlyMap<string, string> = new Map([
  ['nino', 'a National Insurance number such as AB123456C'],
  ['nino-or-temporary', 'a National Insurance number such as AB123456C'],
  ['nino-or-admin', 'a National Insurance number such as AB123456C'],
  ['nino-with-suffix', 'a National Insurance number with its last letter, such as AB123456C'],
  ['postcode', 'a UK postcode with one space, such as LS1 4AP'],
  ['postcode-of-workplace', 'a UK postcode with one space, such as LS1 4AP'],
  ['date', 'a date such as 31/08/2025 or 2025-08-31'],
  ['dd/mm/yyyy', 'a date written dd/mm/yyyy'],
  ['dd/mm/yyyy-or-admin', 'a date written dd/mm/yyyy'],
  ['iso-date', 'a date written year-month-day, such as 2025-09-30'],
  ['four-digit-year', 'a year of four digits'],
  ['year-or-999', 'a year of four digits, or 999 for not known'],
  ['half-hours', 'a number in half hours, such as 37.5'],
  ['days-half-or-999', 'a number from 0 to 366 in half days, or 999 for not known'],
  ['money', 'an amount in pounds with at most two decimals, such as 12.60'],
  ['up-to-1-decimal', 'a number with at most one decimal'],
  ['up-to-2-decimals', 'a number with at most two decimals'],
  ['fte', 'a number from 0 to 1 with at most six decimals, such as 0.8'],
  ['la-number', 'a local authority number of three digits, such as 301'],
  ['trn', 'a teacher reference number of seven digits'],
  ['swe-number-csww', 'a Social Work England number such as SW12345'],
  ['establishment-number', 'an establishment number of four digits'],
  ['urn', 'a school number of six digits that starts with 1'],
  ['cqc-number', 'a CQC number such as 1-101234567'],
]);

/** Words for a form. Throws for one without words: a user must never read its name. */
export function wordsOfForm(form: string): string {
  const words = FORM_WORDS.get(form);
  if (words === undefined) throw new Error(`The form ${form} has no words in form-words.ts`);
  return words;
}
