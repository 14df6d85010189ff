/** Dates as Excel keeps them: days since an epoch, the time of day as a fraction. */

/** 1904 is an option of old Mac workbooks. */
export type DateSystem = 1900 | 1904;

const DAY = 86_400_000;
const EPOCHS: Record<DateSystem, number> = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** 31 December 9999, the last day Excel can show. */
const LAST_DAY = Date.UTC(9999, 11, 31);
/** Excel counts a 29 February 1900 for the sake of Lotus 1-2-3: serial 60, and all before it are a day later. */
const LEAP_DAY_THAT_NEVER_WAS = 60;

/**
 * The day of a serial number in ISO form, with `T` and the time to the second when it has one. Undefined for what
 * Excel itself can't show as a date: negative numbers, the 29th of February 1900, years after 9999, and numbers
 * below 1, which are times of day.
 */
export function serialToIso(serial: number, system: DateSystem): string | undefined {
  const seconds = Math.round((serial % 1) * 86_400);
  const days = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  if (!(serial >= (system === 1900 ? 1 : 0))) return undefined;
  if (system === 1900 && days === LEAP_DAY_THAT_NEVER_WAS) return undefined;
  const shift = system === 1900 && days < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0;
  const time = EPOCHS[system] + (days + shift) * DAY;
  if (time > LAST_DAY) return undefined;
  const rest = seconds % 86_400;
  const iso = new Date(time + rest * 1000).toISOString();
  return rest === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** The serial number of an ISO day, with or without a time; undefined when it is no such day or before the epoch. */
export function isoToSerial(iso: string, system: DateSystem): number | undefined {
  const time = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : `${iso}Z`);
  // Date.parse takes 2026-02-30 for 2 March: only a day that comes back as it went in is one.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, iso.length) !== iso) return undefined;
  const serial = (time - EPOCHS[system]) / DAY;
  const shifted = system === 1900 && serial < LEAP_DAY_THAT_NEVER_WAS + 1 ? serial - 1 : serial;
  return shifted >= (system === 1900 ? 1 : 0) ? shifted : undefined;
}
