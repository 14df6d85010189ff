/** Numbers and references that people and places are known by. Shapes and sources: HMRC, DfE, the regulators. */
import { isDigits } from './digits';
import { FormFault, type Form } from './form';

const WRONG = FormFault.of('wrong-form');

/**
 * National Insurance number, HMRC manual NIM39110: neither letter is D, F, I, Q, U or V, the second is not O, and seven
 * prefixes are never issued; then six digits and a suffix A to D. Also left out are prefixes that look right and stand
 * for administration only (FY, NC, PY, PZ), and PP999999P, once used in pension reporting, without its suffix.
 */
const NINO =
  /^(?!BG|GB|KN|NK|NT|TN|ZZ|FY|NC|PY|PZ|PP999999)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]?$/;

/** Any two letters, six digits and perhaps any letter: what ASC-WDS rule 1060 takes. */
const WRITTEN_AS_NINO = /^[A-Z]{2}[0-9]{6}[A-Z]?$/;

/** Spaces are left out and letters made capitals before the shape is looked at, as HMRC asks. */
function ninoReader(shape: RegExp): (text: string) => string | FormFault {
  return (text) => {
    if (shape.test(text)) return text;
    const joined = hasSpace(text) ? text.replace(/\s+/g, '') : text;
    if (joined.length > 9) return WRONG;
    const number = hasSmallLetters(joined) ? joined.toUpperCase() : joined;
    return number !== text && shape.test(number) ? number : WRONG;
  };
}

const readNino = ninoReader(NINO);
const readAsWritten = ninoReader(WRITTEN_AS_NINO);

/** Two digits, a letter and five digits, in groups of two or together: HMRC's temporary reference number. */
const TEMPORARY = /^[0-9]{2}[A-Z][0-9]{5}$/;

function readNinoOrTemporary(text: string): string | FormFault {
  const number = readNino(text);
  if (!(number instanceof FormFault)) return number;
  const joined = text.replace(/\s+/g, '').toUpperCase();
  return TEMPORARY.test(joined) ? joined : number;
}

/** Whether there is a space of any kind (or a character that may be one): without it, taking them out is lost work. */
function hasSpace(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code >= 0xa0) return true;
  }
  return false;
}

function hasSmallLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 90) return true;
  return false;
}

/**
 * Postcode: the six shapes of area and district (A9, A99, AA9, AA99, A9A, AA9A), one space, a digit and two letters
 * that are none of C, I, K, M, O, V (BS7666 address schema, simplified rule). GIR 0AA is left out: it was a bank's, and
 * ASC-WDS rule 1070 on homes refuses it. Letters may be small, as that rule allows; the finer rule on third and fourth letters is
 * left out, since newer districts break it.
 */
const POSTCODE = /^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}$/;

/** Looser than the pattern of the government data standards of 2004, which knows no plus sign. */
const EMAIL = /^(?!['"])[^\s@,;<>()\ufffd]{1,127}@[0-9A-Za-z-]{1,63}(?:\.[0-9A-Za-z-]{1,63}){1,8}$/;

function matching(pattern: RegExp, options: { capitals?: true } = {}): Form {
  if (options.capitals !== true) return { read: (text) => (pattern.test(text) ? text : WRONG) };
  const anyCase = new RegExp(pattern, 'i');
  return {
    read: (text) => {
      if (pattern.test(text)) return text;
      return hasSmallLetters(text) && anyCase.test(text) ? text.toUpperCase() : WRONG;
    },
  };
}

/** A number of so many digits, whose leading zeros a spreadsheet drops when the cell is a number. */
function digitsOf(length: number, begins = ''): Form {
  return {
    read: (text) => {
      if (!isDigits(text)) return WRONG;
      if (text.length === length) return text.startsWith(begins) ? text : WRONG;
      return text.length < length && begins === '' ? FormFault.of('lost-leading-zero') : WRONG;
    },
  };
}

/** NHS number: ten digits, the last a check digit by weights 10 down to 2, modulus 11 (NHS Data Dictionary). */
function readNhsNumber(text: string): string | FormFault {
  const number = text.replace(/ /g, '');
  if (number.length !== 10 || !isDigits(number)) return WRONG;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += (number.charCodeAt(at) - 48) * (10 - at);
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === number.charCodeAt(9) - 48 ? number : WRONG;
}

export const IDENTIFIER_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  // The suffix letter may be missing. HMRC's rule on both is held to, since a number outside it is nobody's.
  ['nino', { read: readNino }],
  // ASC-WDS takes any two letters and any suffix: a rule of its own asks about those that HMRC never gives out. It also
  // takes the word Admin (any letter case), which keeps the number the service holds: as good as blank.
  ['nino-or-admin', { read: (text) => (isAdmin(text) ? undefined : readAsWritten(text)) }],
  // HMRC gives who has no number yet a temporary reference (NIM39110): a rule asks about it, since it is not simply wrong.
  ['nino-or-temporary', { read: readNinoOrTemporary }],
  [
    'nino-with-suffix',
    {
      read: (text) => {
        const number = readNino(text);
        return typeof number === 'string' && number.length === 9 ? number : WRONG;
      },
    },
  ],
  ['postcode', matching(POSTCODE, { capitals: true })],
  // Nobody lives at GIR 0AA, but a place of work may have it: the government's own form and ASC-WDS rule 1060 name it.
  ['postcode-of-workplace', matching(new RegExp(`${POSTCODE.source}|^GIR 0AA$`), { capitals: true })],
  ['email', matching(EMAIL)],
  // Digits, spaces and hyphens, up to 20 (government data standards), and a plus and brackets as people write them.
  ['telephone', matching(/^[+(0-9][0-9 ()-]{3,18}[0-9]$/)],
  ['trn', digitsOf(7)],
  ['swe-number', matching(/^SW[1-9][0-9]{0,5}$/, { capitals: true })],
  ['swe-number-csww', matching(/^[A-Z]{2}[0-9]{1,10}$/, { capitals: true })],
  ['nmc-pin', matching(/^[0-9]{2}[A-Z][0-9]{4}[A-Z]$/, { capitals: true })],
  ['hcpc-number', matching(/^[A-Z]{2}[0-9]{1,6}$/, { capitals: true })],
  ['gmc-number', matching(/^(?:[0-9]{7}|L[0-9]{6})$/, { capitals: true })],
  ['gphc-number', digitsOf(7, '2')],
  ['urn', digitsOf(6, '1')],
  ['ukprn', digitsOf(8, '1')],
  ['la-number', digitsOf(3)],
  ['establishment-number', digitsOf(4)],
  ['laestab', digitsOf(7)],
  ['gss-code', matching(/^[A-Z][0-9]{8}$/)],
  ['uprn', matching(/^[1-9][0-9]{0,11}$/)],
  ['cqc-number', matching(/^[0-9]-[0-9]{8,12}$/)],
  ['nhs-number', { read: readNhsNumber }],
  ['utr', digitsOf(10)],
  ['country-alpha2', matching(/^[A-Z]{2}$/)],
]);

export function isAdmin(text: string): boolean {
  return text.length === 5 && text.toLowerCase() === 'admin';
}
