import type { Field, Reason } from '../../core/api/shapes';
import { formatDate, toDayMonthYear } from '../../core/values/format-date';
import type { Suggestion } from '../model/suggestion';
import { readOtherDate, toIso } from '../../core/values/read-other-date';
import { readLooseDate } from './loose-date';
import { shareOfColumn } from './share-of-column';
import type { SuggestionTask } from './task';
import { likely, sure } from './task';

const BIRTH = 'P070';
/** Years before and after the reference date that a year of two digits can stand for; a worker is no child. */
const YEARS = { before: 89, after: 10, ofChild: 14 };
/** Numbers that Excel would show as a day between 1940 and 2099; any other is no date. */
const SERIALS = { from: 14_611, to: 73_050 };
const TWO_DIGITS = /^(\d{1,2}[/.\- ](?:\d{1,2}|[a-z]{3,9})[/.\- ])(\d{2})$/i;

/** The dates that a cell may have meant, written as its column asks. */
export function suggestDates(task: SuggestionTask, reason: Reason | undefined): Suggestion[] {
  const { field, text, value } = task;
  switch (reason) {
    case 'two-digit-year':
      return fullYear(task);
    case 'impossible-date':
      return one(monthFirst(text), field, likely);
    case 'number-not-date':
      return typeof value === 'number' ? one(dateOfSerial(value), field, likely) : [];
    case 'not-a-date': {
      if (/^\d{5}(?:\.0+)?$/.test(text)) return one(dateOfSerial(Number(text)), field, likely);
      const loose = readLooseDate(text);
      return loose === undefined ? [] : one(loose.iso, field, loose.sure ? sure : likely);
    }
    default:
      return one(readOtherDate(text), field, isOrderKnown(task) ? sure : likely);
  }
}

/** Day and month by their numbers, which may be either way round. */
const BY_NUMBERS = /^\D{0,3}(\d{1,2})[/.\- ](\d{1,2})[/.\- ](?:\d{4}|\d{2})(?!\d)/;

/** Whether a date can be read one way only: not where the numbers would do both ways and its column has the month first. */
function isOrderKnown(task: SuggestionTask): boolean {
  const [, first, second] = BY_NUMBERS.exec(task.text) ?? [];
  if (first === undefined || first === second || Number(first) > 12 || Number(second) > 12) return true;
  return shareOfColumn(task, 'month first', isMonthFirst) === 0;
}

function isMonthFirst(text: string): boolean {
  const [, month, day] = BY_NUMBERS.exec(text)?.map(Number) ?? [];
  return month !== undefined && month <= 12 && day! > 12 && day! <= 31;
}

function one(iso: string | undefined, { form }: Field, make: typeof sure): Suggestion[] {
  if (iso === undefined) return [];
  return [
    make(
      form?.startsWith('iso') === true ? iso.slice(0, 10) : toDayMonthYear(iso),
      formatDate(iso.slice(0, 10)),
    ),
  ];
}

/** Of the two centuries the one in which the date makes sense. Never sure: 1 February 26 may be 1926. */
function fullYear({ run, field, text }: SuggestionTask): Suggestion[] {
  const now = Number(run.referenceDate.slice(0, 4));
  const last = field.item === BIRTH ? now - YEARS.ofChild : now + YEARS.after;
  const yearOf = (digits: string): number | undefined => {
    const century = [2000, 1900].map((start) => start + Number(digits));
    return century.find((year) => year <= last && year >= now - YEARS.before);
  };
  if (field.type !== 'date') {
    const year = /^\d{2}$/.test(text) ? yearOf(text) : undefined;
    return year === undefined ? [] : [likely(String(year))];
  }
  const [, before = '', digits = ''] = TWO_DIGITS.exec(text) ?? [];
  const year = digits === '' ? undefined : yearOf(digits);
  return year === undefined ? [] : one(readOtherDate(`${before}${year}`), field, likely);
}

/** `9/30/2026`: a day only when the month stands first, as in America; its neighbours may be read the other way round. */
function monthFirst(text: string): string | undefined {
  const [, month, day, year] = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text) ?? [];
  return year === undefined ? undefined : toIso(year, Number(month), Number(day));
}

/** Excel counts days from 30 December 1899. */
function dateOfSerial(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < SERIALS.from || serial > SERIALS.to) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
