import type { Reason } from '../api/shapes';
import { isoToDays, toDays, ukToDays } from './dates';
import { digits } from './digits';
import { FormFault } from './form';
import { monthNumber } from './format-date';
import { isAdmin } from './identifier-forms';

/** The ways in which a collection may want a day written. */
export const DATE_FORM_NAMES = [
  'dd/mm/yyyy',
  'iso-date',
  'dd/mm/yyyy-or-admin',
  'iso-date-or-admin',
] as const;
export type DateForm = (typeof DATE_FORM_NAMES)[number];

const NUMERIC = /^(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})$/;
const WITH_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[/.\- ]([a-z]{3,9})\.?,?[/.\- ](\d{2}|\d{4})$/i;
const WITH_TIME = /^(\S{8,10})[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

const IMPOSSIBLE = FormFault.of('impossible-date');
const OTHER = FormFault.of('other-date-form');

/**
 * Text as a date: days since 1 January 1970, or what is wrong. Without a form both `dd/mm/yyyy` and ISO are taken. A
 * form `...-or-admin` also takes the word Admin, by which ASC-WDS keeps the date it holds: as good as blank.
 */
export function readDate(text: string, form?: DateForm): number | undefined | FormFault {
  const uk = ukToDays(text);
  if (!Number.isNaN(uk)) return form === undefined || form.startsWith('dd') ? uk : OTHER;
  const iso = isoToDays(text);
  if (!Number.isNaN(iso)) return form === undefined || form.startsWith('iso') ? iso : OTHER;
  if (hasShape(text, 2, '/') || hasShape(text, 4, '-')) return IMPOSSIBLE;
  if (form?.endsWith('-or-admin') && isAdmin(text)) return undefined;
  return FormFault.of(findDateFault(text));
}

/** Ten characters that are digits but for two separators: dd/mm/yyyy with the first at 2, yyyy-mm-dd with it at 4. */
function hasShape(text: string, first: 2 | 4, separator: string): boolean {
  if (text.length !== 10 || text[first] !== separator || text[first === 2 ? 5 : 7] !== separator)
    return false;
  return first === 2
    ? digits(text, 0, 2) >= 0 && digits(text, 3, 5) >= 0 && digits(text, 6, 10) >= 0
    : digits(text, 0, 4) >= 0 && digits(text, 5, 7) >= 0 && digits(text, 8, 10) >= 0;
}

function findDateFault(text: string): Reason {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [first, month, last] = [numeric[1] ?? '', Number(numeric[2]), numeric[3] ?? ''];
    if (first.length === 4 && last.length <= 2) return fromParts(Number(first), month, Number(last));
    if (first.length > 2) return 'not-a-date';
    if (last.length === 2) return 'two-digit-year';
    return last.length === 4 ? fromParts(Number(last), month, Number(first)) : 'not-a-date';
  }
  const named = WITH_MONTH.exec(text);
  if (named !== null) {
    const month = monthNumber(named[2] ?? '');
    if (month === 0) return 'not-a-date';
    return named[3]?.length === 2 ? 'two-digit-year' : fromParts(Number(named[3]), month, Number(named[1]));
  }
  const timed = WITH_TIME.exec(text);
  if (timed === null) return 'not-a-date';
  const fault = findDateFault(timed[1] ?? '');
  return fault === 'other-date-form' ? 'date-with-time' : fault;
}

/** A date written in another form than the one asked for, when there is such a day. */
function fromParts(year: number, month: number, day: number): 'other-date-form' | 'impossible-date' {
  return Number.isNaN(toDays(year, month, day)) ? 'impossible-date' : 'other-date-form';
}
