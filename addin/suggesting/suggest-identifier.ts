import type { CellValue, Field } from '../../core/api/shapes';
import type { Suggestion } from '../model/suggestion';
import { likely, sure } from './task';

/** Numbers of a length of their own, whose zeros at the start a spreadsheet loses. As the service's forms have them. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['trn', 7],
  ['urn', 6],
  ['ukprn', 8],
  ['la-number', 3],
  ['establishment-number', 4],
  ['laestab', 7],
  ['utr', 10],
  ['gphc-number', 7],
]);

const NINO = /^(?!BG|GB|KN|NK|NT|TN|ZZ|FY|NC|PY|PZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?$/;
/** A number among other words: `NI: AB 12 34 56 C`, `AB123456C (from payslip)`. */
const NINO_WITHIN = /(?<![A-Z0-9])[A-Z]{2}[ ./-]?\d{2}[ ./-]?\d{2}[ ./-]?\d{2}(?:[ ./-]?[A-D])?(?![A-Z0-9])/g;
const TEMPORARY = /^\d{2}[A-Z]\d{5}$/;
/** A postcode's second half is a digit and two letters, none of C, I, K, M, O, V: where the space goes is never in doubt. */
const POSTCODE = /^[A-Z]{1,2}\d[\dA-Z]?\d[ABD-HJLNP-UW-Z]{2}$/;

/** Letters and figures that are taken for each other. */
const AS_DIGIT: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['I', '1'],
  ['L', '1'],
  ['S', '5'],
  ['Z', '2'],
  ['B', '8'],
  ['G', '6'],
  ['Q', '0'],
  ['D', '0'],
]);
const AS_LETTER = new Map([
  ['0', 'O'],
  ['1', 'I'],
  ['5', 'S'],
  ['8', 'B'],
  ['2', 'Z'],
  ['6', 'G'],
]);

/**
 * A number or reference written as its form asks. Sure when nothing but spaces, signs and capitals differ. The last
 * letter of an NI number is never made up: the forms take numbers without it, and nobody could know which it is.
 */
export function suggestIdentifiers(text: string, { form = '' }: Field): Suggestion[] {
  const compact = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (form.startsWith('nino')) return suggestNino(compact, text, form);
  if (form.startsWith('postcode')) return suggestPostcode(compact, form);
  const length = LENGTHS.get(form);
  if (length !== undefined) return suggestDigits(text, compact, length);
  switch (form) {
    case 'swe-number':
    case 'swe-number-csww':
      if (/^SW[1-9]\d{0,5}$/.test(compact)) return [sure(compact)];
      return /^[1-9]\d{0,5}$/.test(compact) ? [likely(`SW${compact}`)] : [];
    case 'cqc-number': {
      const [, first, rest] = /^(\d)\D*(\d{8,12})$/.exec(text) ?? [];
      if (first === undefined) return [];
      return [(/^\d+$/.test(text) ? likely : sure)(`${first}-${rest}`)];
    }
    case 'gss-code':
      return /^[A-Z]\d{8}$/.test(compact) ? [sure(compact)] : [];
    case 'nhs-number':
      return /^\d{10}$/.test(compact) ? [sure(compact)] : [];
    case 'email':
      return suggestEmail(text);
    default:
      return [];
  }
}

/** Zeros at the start put back. A number cell has surely lost them, and so has text that lacks one; else a figure may be missing. */
export function suggestZeros(value: CellValue, text: string, { form = '' }: Field): Suggestion[] {
  const length = LENGTHS.get(form);
  if (length === undefined || !/^\d+$/.test(text) || text.length >= length) return [];
  const make = typeof value === 'number' || text.length === length - 1 ? sure : likely;
  return [make(text.padStart(length, '0'))];
}

function suggestNino(compact: string, text: string, form: string): Suggestion[] {
  const shape = form === 'nino-with-suffix' ? /^.{9}$/ : /^.{8,9}$/;
  if (NINO.test(compact) && shape.test(compact)) return [sure(compact)];
  if (form === 'nino-or-temporary' && TEMPORARY.test(compact)) return [sure(compact)];
  const within = [...text.toUpperCase().matchAll(NINO_WITHIN)].map(([one]) => one.replace(/[^A-Z0-9]/g, ''));
  const numbers = within.filter((one) => NINO.test(one) && shape.test(one));
  if (numbers.length > 0) return numbers.length === 1 ? [likely(numbers[0]!)] : [];
  const letters =
    compact.slice(0, 2) + swap(compact.slice(2, 8), AS_DIGIT) + swap(compact.slice(8), AS_LETTER);
  const number = swap(letters.slice(0, 2), AS_LETTER) + letters.slice(2);
  return NINO.test(number) && shape.test(number) ? [likely(number)] : [];
}

function suggestPostcode(compact: string, form: string): Suggestion[] {
  // A postcode like no other, and nobody's home: no letter of it was meant for a figure.
  if (compact === 'GIR0AA') return form === 'postcode-of-workplace' ? [sure('GIR 0AA')] : [];
  const spaced = (letters: string): string => `${letters.slice(0, -3)} ${letters.slice(-3)}`;
  if (POSTCODE.test(compact)) return [sure(spaced(compact))];
  const outward = compact
    .slice(0, -3)
    .replace(/^([A-Z]{1,2})([OIL])/, (_, area: string, one: string) => area + AS_DIGIT.get(one)!);
  const inward = swap(compact.slice(-3, -2), AS_DIGIT) + swap(compact.slice(-2), AS_LETTER);
  return POSTCODE.test(outward + inward) ? [likely(spaced(outward + inward))] : [];
}

function suggestDigits(text: string, compact: string, length: number): Suggestion[] {
  if (compact.length === length && /^\d+$/.test(compact)) return [sure(compact)];
  const digits = text.replace(/\D/g, '');
  return digits.length === length ? [likely(digits)] : [];
}

function suggestEmail(text: string): Suggestion[] {
  const address = text
    .replace(/^mailto:/i, '')
    .replace(/\s|[<>;]|[,.]$/g, '')
    .replaceAll(',', '.');
  return /^[^\s@,;<>()]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+$/.test(address) ? [likely(address)] : [];
}

function swap(text: string, as: ReadonlyMap<string, string>): string {
  return Array.from(text, (one) => as.get(one) ?? one).join('');
}
