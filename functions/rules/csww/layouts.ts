/** Layouts of the census, by the years whose items are known. */
export const YEARS = [2021, 2022, 2023, 2024, 2025] as const;
export type Year = (typeof YEARS)[number];

export const HEADER = 'csww/header';
export const WORKERS = 'csww/worker-';
export const AUTHORITIES = 'csww/authority-';

export function workerLayout(year: Year): string {
  return `${WORKERS}${year}`;
}

export function authorityLayout(year: Year): string {
  return `${AUTHORITIES}${year}`;
}

/** The census asked for gender to 2023 and asks for sex from 2024. */
export function sexField(year: Year): 'GenderCurrent' | 'Sex' {
  return year <= 2023 ? 'GenderCurrent' : 'Sex';
}
