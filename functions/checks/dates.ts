import { digits } from './digits';

/**
 * Days of the civil (Gregorian) calendar as whole numbers: days since 1 January 1970, as rules see dates. No `Date`
 * reads text here: it accepts far too much, and knows time zones.
 */

const HYPHEN = 45;
const SLASH = 47;

/** Days of a common year before each month; January is 1. */
const BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from 1 January of the year 1 to 1 January 1970. */
const EPOCH = 719_162;

/** Days since 1 January 1970, or NaN when the calendar has no such day. Years 1 to 9999. */
export function toDays(year: number, month: number, day: number): number {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return NaN;
  const past = year - 1;
  const leapDays = (past >> 2) - Math.trunc(past / 100) + Math.trunc(past / 400);
  const thisLeapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return past * 365 + leapDays + (BEFORE_MONTH[month] as number) + thisLeapDay + day - 1 - EPOCH;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that `toDays` made the number of. */
export function fromDays(days: number): CivilDate {
  // 400 years have 146,097 days: a guess at the year that is at most one off, put right by looking.
  let year = Math.floor(((days + EPOCH) * 400) / 146_097) + 1;
  while (toDays(year, 1, 1) > days) year -= 1;
  while (toDays(year + 1, 1, 1) <= days) year += 1;
  let month = 12;
  while (toDays(year, month, 1) > days) month -= 1;
  return { year, month, day: days - toDays(year, month, 1) + 1 };
}

/** `2026-09-30` as days since 1 January 1970; NaN when it is not written so, or the calendar has no such day. */
export function isoToDays(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NaN;
  return toDays(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
}

/** `30/09/2026` as days since 1 January 1970; NaN when it is not written so, or the calendar has no such day. */
export function ukToDays(text: string): number {
  if (text.length !== 10 || text.charCodeAt(2) !== SLASH || text.charCodeAt(5) !== SLASH) return NaN;
  return toDays(digits(text, 6, 10), digits(text, 3, 5), digits(text, 0, 2));
}

/**
 * The day `years` years after, as people count birthdays: someone born on 29 February comes of age on 1 March of a
 * year without that day.
 */
export function addYears(days: number, years: number): number {
  const { year, month, day } = fromDays(days);
  const same = toDays(year + years, month, day);
  return Number.isNaN(same) ? toDays(year + years, 3, 1) : same;
}
