import type { CellValue, Field } from '../../core/api/shapes';
import { readOtherDate } from '../../core/values/read-other-date';

/** What holds the cells: a workbook, whose cells have types, or a text file, where all is text. */
export type Source = 'workbook' | 'text';

/**
 * What to write into a cell for what would be typed there: a date or a number in a workbook's columns of dates and
 * numbers, text elsewhere. A code is text, as its leading zeros would be lost in a number, unless it has none and the
 * codes of its column are numbers.
 */
export function valueToWrite(
  field: Field | undefined,
  typed: string,
  source: Source,
  holdsNumbers = false,
): CellValue {
  if (typed === '') return null;
  if (source === 'text' || field === undefined) return typed;
  if (field.codeList !== undefined) {
    return holdsNumbers && String(Number(typed)) === typed ? Number(typed) : typed;
  }
  if (field.type === 'date') {
    const iso = readOtherDate(typed);
    return iso === undefined ? typed : { date: iso };
  }
  const isNumber = field.type !== 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(typed);
  return isNumber ? Number(typed) : typed;
}
