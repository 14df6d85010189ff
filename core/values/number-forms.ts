/** Numbers of a form narrower than "a number". Text must be written as the form says, not only have the value. */
import { FormFault, type Form } from './form';
import { countDecimals, readDecimal } from './decimal';
import { digits, isDigits } from './digits';

const NOT_A_NUMBER = FormFault.of('not-a-number');
const WRONG = FormFault.of('wrong-form');
const DECIMALS = FormFault.of('too-many-decimals');
const SMALL = FormFault.of('too-small');
const LARGE = FormFault.of('too-large');

/** Collections write 999 for "not known". */
const NOT_KNOWN = 999;

/** A number by a test on its value, which text must also write with so many decimals. */
function numberThat(decimals: number, check: (value: number) => number | FormFault): Form {
  return {
    read: (text) => {
      const value = readDecimal(text);
      if (Number.isNaN(value)) return NOT_A_NUMBER;
      return countDecimals(text) > decimals ? DECIMALS : check(value);
    },
    readNumber: check,
  };
}

/** ASC-WDS 1240: 0 to 366 in half days, or 999. */
function checkDays(value: number): number | FormFault {
  if (value === NOT_KNOWN) return value;
  return value > 366 ? LARGE : inHalves(value);
}

/** Any number with at most so many decimals; a number cell holds binary parts, hence the small tolerance. */
function withDecimals(most: number): Form {
  const scale = 10 ** most;
  return numberThat(most, (value) =>
    Math.abs(value * scale - Math.round(value * scale)) > 1e-6 ? DECIMALS : value + 0,
  );
}

function inHalves(value: number): number | FormFault {
  if (value < 0) return SMALL;
  return Number.isInteger(value * 2) ? value + 0 : WRONG;
}

function readYear(text: string): number | FormFault {
  if (text.length === 4 && isDigits(text)) return digits(text, 0, 4);
  if (text.length === 2 && isDigits(text)) return FormFault.of('two-digit-year');
  return isDigits(text) ? WRONG : NOT_A_NUMBER;
}

function checkYear(value: number): number | FormFault {
  return Number.isInteger(value) ? readYear(String(value)) : FormFault.of('not-whole');
}

export const NUMBER_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  // ASC-WDS 3300 and 3310: `^-?\d+(\.[05])?$` and not below 0, so 37.50 is refused there too.
  ['half-hours', numberThat(1, inHalves)],
  ['half-units', numberThat(1, inHalves)],
  // ASC-WDS 1240 reads the digits after the point as a whole number that must be 0 or 5: it takes 2.00 and refuses
  // 2.50, as we do, and lets 2.05 pass, which is no half day.
  [
    'days-half-or-999',
    {
      read: (text) => {
        const value = readDecimal(text);
        if (Number.isNaN(value)) return NOT_A_NUMBER;
        return countDecimals(text) > 1 && !Number.isInteger(value) ? DECIMALS : checkDays(value);
      },
      readNumber: checkDays,
    },
  ],
  ['four-digit-year', { read: readYear, readNumber: checkYear }],
  // ASC-WDS 3200 takes whatever starts with four digits or ends with 999; only four digits or 999 are meant.
  [
    'year-or-999',
    {
      read: (text) => (text === '999' ? NOT_KNOWN : readYear(text)),
      readNumber: (value) => (value === NOT_KNOWN ? value : checkYear(value)),
    },
  ],
  // CSWW: 0 to 1 with at most six decimals.
  ['fte', numberThat(6, (value) => (value < 0 ? SMALL : value > 1 ? LARGE : value))],
  // CSWW: vacancies, days lost, payments; contract weeks.
  ['up-to-1-decimal', withDecimals(1)],
  ['up-to-2-decimals', withDecimals(2)],
  // Pounds and pence, without sign or separators.
  [
    'money',
    numberThat(2, (value) =>
      value < 0 ? SMALL : Math.abs(value * 100 - Math.round(value * 100)) > 1e-6 ? DECIMALS : value,
    ),
  ],
]);
