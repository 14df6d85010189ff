import { FormFault } from '../../../core/values/form';
import { DATE_FORM_NAMES } from '../../../core/values/date-forms';
import { FORMS, FORM_NAMES, isDateForm } from '../../../core/values/forms';

/** What a form makes of text: the value, or `! reason`. */
function read(form: string, text: string): string | number | undefined {
  const value = FORMS.get(form)?.read(text);
  return value instanceof FormFault ? `! ${value.reason}` : value;
}

function readNumber(form: string, value: number): string | number | undefined {
  const known = FORMS.get(form);
  const answer = known?.readNumber?.(value) ?? known?.read(String(value));
  return answer instanceof FormFault ? `! ${answer.reason}` : answer;
}

describe('A National Insurance number', () => {
  test.each([
    ['as HMRC writes it', 'AB123456C', 'AB123456C'],
    ['with spaces', 'AB 12 34 56 C', 'AB123456C'],
    ['with no-break spaces', 'AB\u00a0123456\u00a0C', 'AB123456C'],
    ['in small letters', 'ab123456c', 'AB123456C'],
    ['without its suffix, as ASC-WDS allows', 'AB123456', 'AB123456'],
    ['with spaces around it', ' AB123456C ', 'AB123456C'],
    ['with a first letter never used', 'DB123456C', '! wrong-form'],
    ['with O as second letter', 'AO123456C', '! wrong-form'],
    ['with a prefix never issued', 'GB123456C', '! wrong-form'],
    ['with a prefix of administration', 'PY123456C', '! wrong-form'],
    ['with a suffix beyond D', 'AB123456E', '! wrong-form'],
    ['used in pension reporting', 'PP999999P', '! wrong-form'],
    ['of the PP series, which is used', 'PP999998A', 'PP999998A'],
    ['too short', 'AB12345C', '! wrong-form'],
    ['too long', 'AB1234567C', '! wrong-form'],
    ['that is a temporary reference', '11A11111', '! wrong-form'],
  ])('%s', (_words, text, value) => {
    expect(read('nino', text)).toBe(value);
  });

  test('must have its suffix where that is asked for', () => {
    expect([read('nino-with-suffix', 'AB123456C'), read('nino-with-suffix', 'AB123456')]).toEqual([
      'AB123456C',
      '! wrong-form',
    ]);
  });

  test('may be a temporary reference number of HMRC where a rule asks about those', () => {
    expect([
      read('nino-or-temporary', '11 a1 11 11'),
      read('nino-or-temporary', 'AB123456C'),
      read('nino-or-temporary', 'QQ123456C'),
    ]).toEqual(['11A11111', 'AB123456C', '! wrong-form']);
  });

  test('may be the word Admin where the service keeps the number it holds', () => {
    expect([
      read('nino-or-admin', 'aDMIN'),
      read('nino-or-admin', 'AB123456C'),
      read('nino', 'Admin'),
    ]).toEqual([undefined, 'AB123456C', '! wrong-form']);
  });
});

describe('A form of its own', () => {
  test.each([
    ['postcode', 'LS1 4AP', 'LS1 4AP'],
    ['postcode', 'ls1 4ap', 'LS1 4AP'],
    ['postcode', 'M1 1AE', 'M1 1AE'],
    ['postcode', 'M60 1NW', 'M60 1NW'],
    ['postcode', 'CR2 6XH', 'CR2 6XH'],
    ['postcode', 'DN55 1PT', 'DN55 1PT'],
    ['postcode', 'W1A 1HQ', 'W1A 1HQ'],
    ['postcode', 'EC1A 1BB', 'EC1A 1BB'],
    ['postcode', 'GIR 0AA', '! wrong-form'],
    ['postcode-of-workplace', 'gir 0aa', 'GIR 0AA'],
    ['postcode-of-workplace', 'LS1 4A', '! wrong-form'],
    ['single-spaces', 'Van Dyke', 'Van Dyke'],
    ['single-spaces', 'Van  Dyke', '! wrong-form'],
    ['semicolons', '40;;15', '40;;15'],
    ['semicolons', '40,15', '! wrong-form'],
    ['postcode', 'AB12C 1AA', '! wrong-form'],
    ['postcode', 'LS14AP', '! wrong-form'],
    ['postcode', 'LS1  4AP', '! wrong-form'],
    ['postcode', 'LS1 4AC', '! wrong-form'],
    ['postcode', 'ABC123', '! wrong-form'],
    ['postcode', ' LS1 4AP', '! wrong-form'],
    ['email', 'a.b+c@council.gov.uk', 'a.b+c@council.gov.uk'],
    ['email', 'a.b@council', '! wrong-form'],
    ['email', 'a b@council.gov.uk', '! wrong-form'],
    ['telephone', '+44 (0)113 222 4444', '+44 (0)113 222 4444'],
    ['telephone', '0113 222 4444 ', '! wrong-form'],
    ['trn', '0123456', '0123456'],
    ['trn', '123456', '! lost-leading-zero'],
    ['trn', '12345678', '! wrong-form'],
    ['trn', '12/34567', '! wrong-form'],
    ['swe-number', 'sw123', 'SW123'],
    ['swe-number', 'SW0123', '! wrong-form'],
    ['swe-number-csww', 'SW0123', 'SW0123'],
    ['nmc-pin', '12A3456E', '12A3456E'],
    ['hcpc-number', 'PH123456', 'PH123456'],
    ['gmc-number', 'L123456', 'L123456'],
    ['gphc-number', '3123456', '! wrong-form'],
    ['urn', '123456', '123456'],
    ['urn', '223456', '! wrong-form'],
    ['ukprn', '10001234', '10001234'],
    ['la-number', '77', '! lost-leading-zero'],
    ['establishment-number', '0123', '0123'],
    ['laestab', '3831234', '3831234'],
    ['gss-code', 'E08000035', 'E08000035'],
    ['uprn', '0123', '! wrong-form'],
    ['cqc-number', '1-101234567', '1-101234567'],
    ['cqc-number', '1-1012', '! wrong-form'],
    ['nhs-number', '943 476 5919', '9434765919'],
    ['nhs-number', '9434765918', '! wrong-form'],
    ['utr', '0123456789', '0123456789'],
    ['country-alpha2', 'GB', 'GB'],
    ['four-digit-year', '2026', 2026],
    ['four-digit-year', '26', '! two-digit-year'],
    ['four-digit-year', '20260', '! wrong-form'],
    ['four-digit-year', '1abc', '! not-a-number'],
    ['year-or-999', '999', 999],
    ['year-or-999', '2010', 2010],
    ['year-or-999', '998', '! wrong-form'],
    ['half-hours', '37.5', 37.5],
    ['half-hours', '37.0', 37],
    ['half-hours', '37.50', '! too-many-decimals'],
    ['half-hours', '37.3', '! wrong-form'],
    ['half-hours', '-1', '! too-small'],
    ['half-units', '0.5', 0.5],
    ['half-hours', '37,5', '! not-a-number'],
    ['days-half-or-999', '999', 999],
    ['days-half-or-999', '366', 366],
    ['days-half-or-999', '366.5', '! too-large'],
    ['days-half-or-999', '2.00', 2],
    ['days-half-or-999', '2.50', '! too-many-decimals'],
    ['days-half-or-999', '2.05', '! too-many-decimals'],
    ['days-half-or-999', '-0.5', '! too-small'],
    ['fte', '0.123456', 0.123456],
    ['fte', '1.1', '! too-large'],
    ['fte', '-0.1', '! too-small'],
    ['fte', '0.1234567', '! too-many-decimals'],
    ['up-to-1-decimal', '26.5', 26.5],
    ['up-to-1-decimal', '26.50', '! too-many-decimals'],
    ['up-to-2-decimals', '-4.25', -4.25],
    ['up-to-2-decimals', '4.255', '! too-many-decimals'],
    ['up-to-2-decimals', '1e2', '! not-a-number'],
    ['money', '12.60', 12.6],
    ['money', '12.605', '! too-many-decimals'],
    ['money', '-1', '! too-small'],
    ['money', '1,000', '! not-a-number'],
  ])('%s reads %j', (form, text, value) => {
    expect(read(form, text)).toBe(value);
  });

  test.each([
    ['trn', 123_456, '! lost-leading-zero'],
    ['trn', 1_234_567, '1234567'],
    ['four-digit-year', 2026, 2026],
    ['four-digit-year', 2026.5, '! not-whole'],
    ['year-or-999', 999, 999],
    ['half-hours', 37.5, 37.5],
    ['half-hours', 37.25, '! wrong-form'],
    ['half-hours', -0, 0],
    ['days-half-or-999', 400, '! too-large'],
    ['up-to-1-decimal', 26.25, '! too-many-decimals'],
    ['up-to-2-decimals', 0.1 + 0.2, 0.1 + 0.2],
    ['up-to-2-decimals', -0, 0],
    ['up-to-2-decimals', 4.255, '! too-many-decimals'],
    ['money', 12.6, 12.6],
    ['money', 12.605, '! too-many-decimals'],
    ['nino', 123_456, '! wrong-form'],
  ])('%s reads the number cell %d', (form, cell, value) => {
    expect(readNumber(form, cell)).toBe(value);
  });
});

test('every form has one name, and dates are told from the others', () => {
  expect(new Set(FORM_NAMES).size).toBe(FORM_NAMES.length);
  expect(FORM_NAMES.filter(isDateForm)).toEqual([...DATE_FORM_NAMES]);
  expect([isDateForm(undefined), isDateForm('nino')]).toEqual([false, false]);
});
