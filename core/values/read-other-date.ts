import { daysInMonth } from './dates';
import { monthNumber } from './format-date';

const YEAR_FIRST = /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const WITH_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[/.\- ]([a-z]{3,9})\.?,?[/.\- ](\d{4})$/i;
const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/**
 * The date that text in a common form other than ours stands for, in ISO form: `2010-2-28`, `28.2.2010`,
 * `28 Feb 2010`, a time after it left out. Undefined when it is no date or could be several: years of two digits, and
 * a day before the month always, as in the UK.
 */
export function readOtherDate(text: string): string | undefined {
  const date = text.trim().replace(TIME, '');
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst !== null) return toIso(yearFirst[1]!, Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(date);
  if (dayFirst !== null) return toIso(dayFirst[3]!, Number(dayFirst[2]), Number(dayFirst[1]));
  const named = WITH_MONTH.exec(date);
  if (named === null) return undefined;
  return toIso(named[3]!, monthNumber(named[2]!), Number(named[1]));
}

/** The ISO date of a day that there is. */
export function toIso(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(Number(year), month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
