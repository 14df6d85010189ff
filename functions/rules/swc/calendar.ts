/** The census year and what is counted from it. Census day is the reference date of the check. */
import { addYears, daysInMonth, fromDays, toDays } from '../../../core/values/dates';
import type { RuleContext } from '../rule';

/** Days between the first and last day of a contract that is due: 28 days, the first one counted. */
export const SHORTEST = 27;

export function censusYear({ referenceDate }: RuleContext): number {
  return fromDays(referenceDate).year;
}

/** 1 September of the year before the census: what is collected over time begins there. */
export function periodStart(context: RuleContext): number {
  return toDays(censusYear(context) - 1, 9, 1);
}

/** 31 August at the end of the academic year in which census day lies. */
export function periodEnd(context: RuleContext): number {
  return toDays(censusYear(context) + 1, 8, 31);
}

/** The same day `months` later, or the last of its month where there is no such day. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = fromDays(days);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return toDays(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Whether someone born then has had that birthday on census day. */
export function hasTurned(born: number, age: number, { referenceDate }: RuleContext): boolean {
  return addYears(born, age) <= referenceDate;
}

/** Whether more than so many years lie between a day and census day. */
export function isOlderThan(day: number, years: number, { referenceDate }: RuleContext): boolean {
  return addYears(day, years) < referenceDate;
}
