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
  const leapDays = (past >> 2) - quotient(past, 100) + quotient(past, 400);
  const thisLeapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return past * 365 + leapDays + (BEFORE_MONTH[month] as number) + thisLeapDay + day - 1 - EPOCH;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whole quotient of two whole numbers below 2^31, rounded towards 0. Said so, it is one division of integers; the
 * processor takes several times as long over `Math.trunc` of a fraction, and rules ask for dates row by row.
 */
function quotient(dividend: number, divisor: number): number {
  return (dividend / divisor) | 0;
}

function isLeapYear(year: number): boolean {
  return (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day that `toDays` made the number of. Counted from 1 March of the year 0, so that a leap day ends its year:
 * `civil_from_days` of https://howardhinnant.github.io/date_algorithms.html
 */
export function fromDays(days: number): CivilDate {
  const since = (days + 719_468) | 0;
  const era = quotient(since, 146_097);
  const dayOfEra = since - era * 146_097;
  const leapDays = quotient(dayOfEra, 1_460) - quotient(dayOfEra, 36_524) + quotient(dayOfEra, 146_096);
  const yearOfEra = quotient(dayOfEra - leapDays, 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const fromMarch = quotient(5 * dayOfYear + 2, 153);
  return {
    year: yearOfEra + era * 400 + (fromMarch < 10 ? 0 : 1),
    month: fromMarch < 10 ? fromMarch + 3 : fromMarch - 9,
    day: dayOfYear - quotient(153 * fromMarch + 2, 5) + 1,
  };
}

/** `2026-09-30` as days since 1 January 1970; NaN when it is not written so, or the calendar has no such day. */
export function isoToDays(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NaN;
  return toDays(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
}

/** `30/09/2026` as days since 1 January 1970; NaN when it is not written so, or the calendar has no such day. */
export function ukToDays(text: string): number {
  if (text.length !== 10 || text.charCodeAt(2) !== SLASH || text.charCodeAt(5) !== SLASH) return NaN;
  return toDays(twoDigits(text, 6) * 100 + twoDigits(text, 8), twoDigits(text, 3), twoDigits(text, 0));
}

/** The number that two digits write; far below 0, so that no sum with it is a day, when they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1_000_000;
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
