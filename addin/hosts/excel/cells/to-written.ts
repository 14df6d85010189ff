/** One cell as all hosts hand it over -> what to give Excel so that the cell holds just that. */
import type { CellValue } from '../../../../core/api/shapes';
import { whatFormatShows } from '../../../workbook/number-format';
import type { DateSystem } from '../../../workbook/serial-date';
import { isoToSerial, serialToIso } from '../../../workbook/serial-date';
import { looksLikeError } from './to-cell-value';

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
/** A text cell shows #### for more than this. */
const LONGEST_IN_TEXT_CELL = 255;

/**
 * What to write, given the cell's present number format, so that reading the cell gives the same value again. Text
 * that Excel would make a number or a date of, as `007`, `31` or `1-2`, makes the cell a text cell; a number or a date
 * takes such a cell back. A date keeps the cell's own date format, if it has one.
 */
export function toWritten(value: CellValue, format: string, system: DateSystem): Written {
  const shows = whatFormatShows(format);
  if (value === null) return { value: '' };
  if (typeof value === 'string') return textToWritten(value, shows);
  if (typeof value === 'object') {
    if ('error' in value)
      return shows === 'text' ? { value: value.error, format: 'General' } : { value: value.error };
    const serial = isoToSerial(value.date, system);
    if (serial === undefined) return textToWritten(value.date, shows);
    if (shows === 'date') return { value: serial };
    return { value: serial, format: value.date.length > 10 ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy' };
  }
  // A number in a text cell would become text, and in a date cell a date, if there is such a day.
  const isDay = shows === 'date' && typeof value === 'number' && serialToIso(value, system) !== undefined;
  return shows === 'text' || isDay ? { value, format: 'General' } : { value };
}

function textToWritten(text: string, shows: ReturnType<typeof whatFormatShows>): Written {
  if (text === '') return { value: '' };
  // An apostrophe in front says "text" and is no part of it.
  if (FORMULA.test(text) || looksLikeError(text)) return { value: `'${text}` };
  if (shows === 'text' || PLAIN_TEXT.test(text)) return { value: text };
  return text.length > LONGEST_IN_TEXT_CELL ? { value: `'${text}` } : { value: text, format: '@' };
}
