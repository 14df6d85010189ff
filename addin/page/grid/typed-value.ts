import type { CellValue } from '../../../core/api/shapes';
import { isoToSerial } from '../../workbook/serial-date';

/**
 * Numbers, British dates, TRUE and FALSE become what they say; the rest is text. More careful than Excel: what would
 * not come back as it was typed, such as a code 007 or a number of 16 digits, stays text.
 */
export function valueInWorkbook(text: string): CellValue {
  if (text === '') return null;
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text) && String(Number(text)) === text)
    return Number(text);
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (date !== null) {
    const [, day = '', month = '', year = ''] = date;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isoToSerial(iso, 1900) !== undefined) return { date: iso };
  }
  return text;
}

/** What typing into a cell means: in a workbook as Excel takes it, in a text file (CSV) just the text. */
export function typedValue(text: string, source: 'workbook' | 'text'): CellValue {
  if (source === 'workbook') return valueInWorkbook(text);
  return text === '' ? null : text;
}
