import type { Field } from '../../core/api/shapes';
import { readOtherDate } from '../../core/values/read-other-date';

/** Forms of numbers, as the service reads them. */
const NUMBER_FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['four-digit-year', /^\d{4}$/],
  ['year-or-999', /^(?:\d{4}|999)$/],
  ['half-hours', /^\d+(?:\.[05])?$/],
  ['half-units', /^\d+(?:\.[05])?$/],
  ['days-half-or-999', /^(?:999|(?:[0-2]?\d{1,2}|3[0-5]\d|36[0-5])(?:\.[05]0*)?|366(?:\.0+)?)$/],
  ['money', /^\d+(?:\.\d{1,2})?$/],
  ['up-to-1-decimal', /^-?\d+(?:\.\d)?$/],
  ['up-to-2-decimals', /^-?\d+(?:\.\d{1,2})?$/],
  ['fte', /^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/],
]);
const TYPES: ReadonlyMap<string, RegExp> = new Map([
  ['year', /^\d{4}$/],
  ['integer', /^-?\d+(?:\.0+)?$/],
  ['number', /^-?\d+(?:\.\d+)?$/],
]);

/**
 * Whether a value that would be suggested keeps what its column asks for as data: its form, its least and most, its
 * length. Codes are left to their lists, and identifiers to what suggests them.
 */
export function fitsColumn(value: string, { type, form = '', codeList, constraints = {} }: Field): boolean {
  if (value === '' || codeList !== undefined) return true;
  const { minimum, maximum, maxLength } = constraints;
  if (maxLength !== undefined && type === 'string' && value.length > maxLength) return false;
  if (type === 'date') {
    const iso = readOtherDate(value)?.slice(0, 10);
    return iso === undefined || isWithin(iso, minimum, maximum);
  }
  const shape = NUMBER_FORMS.get(form) ?? TYPES.get(type);
  if (shape === undefined) return true;
  return shape.test(value) && isWithin(Number(value), minimum, maximum);
}

/** ISO dates compare as text. */
function isWithin<T extends string | number>(value: T, least: unknown, most: unknown): boolean {
  const as = (limit: unknown): T => (typeof value === 'number' ? Number(limit) : String(limit)) as T;
  return (least === undefined || value >= as(least)) && (most === undefined || value <= as(most));
}
