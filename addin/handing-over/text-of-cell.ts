import type { CellValue } from '../../core/api/shapes';
import { formatDate } from '../../core/values/format-date';
import { textOfValue } from '../../core/values/show-value';

/** What a cell holds, to be read: dates in words, an error as text and no error itself. '' for a blank cell. */
export function textOfCell(value: CellValue): string {
  const isDate = typeof value === 'object' && value !== null && 'date' in value;
  return isDate ? formatDate(value.date) : textOfValue(value);
}
