import type { CellValue } from '../../../functions/http/api';
import { formatDate } from '../format-date';
import { textOfValue } from '../show-value';

/** What a cell holds, to be read: dates in words, an error as text and no error itself. '' for a blank cell. */
export function textOfCell(value: CellValue): string {
  const isDate = typeof value === 'object' && value !== null && 'date' in value;
  return isDate ? formatDate(value.date) : textOfValue(value);
}
