const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-11-22` as 22 November 2026, with the time after it when there is one. Other text comes back as it is. */
export function formatDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  const month = parts === null ? undefined : monthName(Number(parts[2]));
  if (parts === null || month === undefined) return iso;
  const [, year, , day, time] = parts;
  return `${Number(day)} ${month} ${Number(year)}${time === undefined ? '' : `, ${time}`}`;
}

/** English name of a month, 1 for January; undefined for any other number. */
export function monthName(month: number): string | undefined {
  return MONTHS[month - 1];
}

/**
 * The number of a month by its name in English or the beginning of it, of three letters at least; 0 for other words, such
 * as `maybe`. The service reads months so too.
 */
export function monthNumber(word: string): number {
  const start = word.toLowerCase();
  if (start.length < 3) return 0;
  return MONTHS.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}

/** ISO date to the form that UK forms ask for: `2026-11-22` to 22/11/2026. */
export function toDayMonthYear(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
