import { suggestIdentifiers, suggestZeros } from '../../addin/suggesting/suggest-identifier';
import { FORMS } from '../../core/values/forms';
import type { CellValue, Field } from '../../core/api/shapes';

const fieldOf = (form: string): Field => ({ name: 'A', title: 'A', type: 'string', form });

/** Form, what was typed, and what is suggested; a question mark when it is not sure. */
const CASES: readonly (readonly [form: string, typed: string, suggested: string])[] = [
  ['nino', 'AB 12 34 56 C', 'AB123456C'],
  ['nino', 'ab-12-34-56-c', 'AB123456C'],
  ['nino', 'AB/123456', 'AB123456'],
  ['nino', 'AB12345OC', 'AB123450C?'],
  ['nino', 'A8123456C', 'AB123456C?'],
  ['nino', 'BG123456C', ''],
  ['nino', 'AB12345C', ''],
  ['nino', 'AB123456C.', 'AB123456C'],
  ['nino', 'AB123456 (C)', 'AB123456C'],
  // A word before it or behind it is asked about; of two numbers nobody knows which.
  ['nino', 'NI: AB123456C', 'AB123456C?'],
  ['nino', 'nino ab 12 34 56 c', 'AB123456C?'],
  ['nino', 'AB123456C (from payslip)', 'AB123456C?'],
  ['nino', 'NI no. AB-12-34-56', 'AB123456?'],
  ['nino', 'AB123456C or AB123457C', ''],
  ['nino', 'BG123456C - checked', ''],
  // Figures for letters; O is never the second letter of a number, nor I, Q or D either of them.
  ['nino', '0B123456C', 'OB123456C?'],
  ['nino', 'A0123456C', ''],
  ['nino', '1B123456C', ''],
  ['nino', 'AB12345GC', 'AB123456C?'],
  ['nino', 'ABI23456C', 'AB123456C?'],
  ['nino', 'AB12Z456C', 'AB122456C?'],
  ['nino-or-admin', 'AB.123456.D', 'AB123456D'],
  ['nino-or-temporary', '11-A-12345', '11A12345'],
  ['nino-with-suffix', 'AB 12 34 56', ''],
  ['nino-with-suffix', 'AB 12 34 56 c.', 'AB123456C'],
  ['nino-with-suffix', 'NI AB123456', ''],
  ['postcode', 'sw1a2aa', 'SW1A 2AA'],
  ['postcode', 'LS1-4AP', 'LS1 4AP'],
  ['postcode', 'LS1 4A', ''],
  ['postcode', 'LSI 4AP', 'LS1 4AP?'],
  ['postcode', 'M1 IAE', 'M1 1AE?'],
  ['postcode', 'GIR0AA', ''],
  ['postcode-of-workplace', 'gir0aa', 'GIR 0AA'],
  ['postcode-of-workplace', 'ls1-4ap', 'LS1 4AP'],
  ['trn', '12/34567', '1234567'],
  ['trn', 'RP12/34567', '1234567?'],
  ['trn', '12345678', ''],
  ['urn', 'URN 100000', '100000?'],
  ['establishment-number', '20 01', '2001'],
  ['swe-number', 'sw-12345', 'SW12345'],
  ['swe-number', '12345', 'SW12345?'],
  ['swe-number-csww', 'SW 12345', 'SW12345'],
  ['cqc-number', '1 / 101234567', '1-101234567'],
  ['cqc-number', '1101234567', '1-101234567?'],
  ['gss-code', 'e09000007', 'E09000007'],
  ['nhs-number', '943-476-5919', '9434765919'],
  ['nhs-number', '943 476 5919.', '9434765919'],
  ['nhs-number', '943476591', ''],
  ['ukprn', '1000 0001', '10000001'],
  ['ukprn', 'UKPRN 10000001', '10000001?'],
  ['laestab', '301/2001', '3012001'],
  ['email', 'name @example.org', 'name@example.org?'],
  ['email', 'name@example,org', 'name@example.org?'],
  ['email', 'none', ''],
  ['telephone', 'none', ''],
];

describe('numbers and references are put into their form', () => {
  it.each(CASES)('%s: %s to %j', (form, typed, suggested) => {
    const found = suggestIdentifiers(typed, fieldOf(form));

    expect(found.map(({ value, sure }) => `${value}${sure ? '' : '?'}`).join(' ')).toBe(suggested);
  });

  it.each(CASES.filter(([, , suggested]) => suggested !== ''))(
    'as the service takes it: %s, %s',
    (form, typed) => {
      const [suggestion] = suggestIdentifiers(typed, fieldOf(form));

      expect(FORMS.get(form)!.read(suggestion!.value)).toBe(suggestion!.value);
    },
  );
});

describe('zeros at the start that a spreadsheet lost are put back', () => {
  it.each<[string, CellValue, string]>([
    ['trn', 12_345, '0012345'],
    ['trn', '123456', '0123456'],
    ['trn', '12345', '0012345?'],
    ['establishment-number', 1, '0001'],
    ['la-number', '1', '001?'],
    ['trn', '12a45', ''],
    ['postcode', '1', ''],
  ])('%s: %s to %j', (form, value, suggested) => {
    const found = suggestZeros(value, String(value), fieldOf(form));

    expect(found.map((one) => `${one.value}${one.sure ? '' : '?'}`).join(' ')).toBe(suggested);
  });
});
