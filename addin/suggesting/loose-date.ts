import { monthNumber } from '../../core/values/format-date';
import { readOtherDate, toIso } from '../../core/values/read-other-date';
import { normalise } from './codes/normalise';

const NAMED = /^\d{1,2}(?:st|nd|rd|th)?$/;
/** Words that dates are written with and that say nothing more. */
const EXTRA =
  /^(?:of|the|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/;

/** A date however it is written out: sure when it can be read in one way only. */
export function readLooseDate(text: string): { readonly iso: string; readonly sure: boolean } | undefined {
  const words = normalise(text)
    .split(' ')
    .filter((word) => !EXTRA.test(word));
  if (words.length === 1) return readDigits(words[0]!);
  const month = words.find((word) => monthNumber(word) > 0);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => NAMED.test(word));
  if (words.length !== 3 || month === undefined || year === undefined || day === undefined) return undefined;
  const iso = readOtherDate(`${parseInt(day, 10)} ${month.slice(0, 9)} ${year}`);
  return iso === undefined ? undefined : { iso, sure: true };
}

/** `20260930` is one day; `30092026` may be one, or a number. */
function readDigits(digits: string): { readonly iso: string; readonly sure: boolean } | undefined {
  if (!/^\d{8}$/.test(digits)) return undefined;
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const yearFirst = /^(?:19|20)/.test(digits) ? toIso(digits.slice(0, 4), part(4, 6), part(6, 8)) : undefined;
  const dayFirst = toIso(digits.slice(4), part(2, 4), part(0, 2));
  const plausible = dayFirst !== undefined && /^(?:19|20)/.test(dayFirst) ? dayFirst : undefined;
  if (yearFirst !== undefined) return { iso: yearFirst, sure: plausible === undefined };
  return plausible === undefined ? undefined : { iso: plausible, sure: false };
}
