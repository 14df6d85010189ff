import { fromDays, toDays } from '../../../core/values/dates';

const OCTOBER = 10;

/** A census year as days since 1 January 1970, both included. */
export interface CensusYear {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** The census year that a day belongs to: 1 October of the year before to 30 September. */
export function censusYearOf(day: number): CensusYear {
  const { year: calendarYear, month } = fromDays(day);
  const year = month >= OCTOBER ? calendarYear + 1 : calendarYear;
  return { year, first: toDays(year - 1, OCTOBER, 1), last: toDays(year, 9, 30) };
}
