/** One cell as all hosts hand it over -> what to give Excel so that the cell holds just that. */
import type { CellValue } from '../../../functions/http/api';
import { whatFormatShows } from '../cells/number-format';
import type { DateSystem } from '../cells/serial-date';
import { isoToSerial } from '../cells/serial-date';

export interface Written {
  readonly value: string | number | boolean;
  /** Number format to set first; absent to keep the cell's own. */
  readonly format?: string;
}

/** Text that Excel leaves alone: words that start with a letter and are no month, with a digit or without. */
const PLAIN_TEXT =
  /^(?!(?:true|false)$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.]*\d)[a-z]/i;
/** Text that Excel would take for a formula. */
const FORMULA = /^[=+\-@']/;

/**
 * What to write, given the cell's present number format. Text is written as a user would type it: a number stays one
 * (`31` becomes a number cell, as the codes beside it are), unless that would change it, as with `007` or `1-2`: then
 * the cell becomes a text cell. A date keeps the cell's own date format, if it has one.
 */
export function toWritten(value: CellValue, format: string, system: DateSystem): Written {
  const shows = whatFormatShows(format);
  if (value === null) return { value: '' };
  if (typeof value === 'string') return textToWritten(value, shows);
  if (typeof value === 'object') {
    if ('error' in value) return { value: value.error };
    const serial = isoToSerial(value.date, system);
    if (serial === undefined) return textToWritten(value.date, shows);
    if (shows === 'date') return { value: serial };
    return { value: serial, format: value.date.length > 10 ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy' };
  }
  // A number in a text cell would become text, and in a date cell a date.
  const misread = shows === 'text' || (shows === 'date' && typeof value === 'number');
  return misread ? { value, format: 'General' } : { value };
}

function textToWritten(text: string, shows: ReturnType<typeof whatFormatShows>): Written {
  if (text === '') return { value: '' };
  // An apostrophe in front says "text" and is no part of it.
  if (FORMULA.test(text)) return { value: `'${text}` };
  if (shows === 'text' || PLAIN_TEXT.test(text)) return { value: text };
  if (isPlainNumber(text))
    return shows === 'date' ? { value: Number(text), format: 'General' } : { value: Number(text) };
  return { value: text, format: '@' };
}

/** Digits that come back from a number cell as they went in: no leading zeros, no more than Excel's 15 digits. */
function isPlainNumber(text: string): boolean {
  return text.length <= 15 && /^\d+(\.\d+)?$/.test(text) && String(Number(text)) === text;
}
