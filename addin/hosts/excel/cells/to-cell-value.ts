/** One cell as Office.js gives it -> one cell as all hosts hand it over. */
import type { CellValue } from '../../../../core/api/shapes';
import type { DateSystem } from '../../../workbook/serial-date';
import { serialToIso } from '../../../workbook/serial-date';
import { whatFormatShows } from '../../../workbook/number-format';

/**
 * A cell's value from `Range.values` and `Range.numberFormat`. `Range.text` is never used: it holds `####` where a
 * column is narrow. Times of day and day counts Excel can't show as a date stay numbers.
 *
 * @param isError whether the cell holds an error: text that looks like one is told from it by `Range.valueTypes` alone
 */
export function toCellValue(
  value: unknown,
  numberFormat: unknown,
  system: DateSystem,
  isError = false,
): CellValue {
  switch (typeof value) {
    case 'string':
      if (value === '') return null;
      return isError ? { error: value } : value;
    case 'number': {
      if (typeof numberFormat !== 'string' || whatFormatShows(numberFormat) !== 'date') return value;
      const date = serialToIso(value, system);
      return date === undefined ? value : { date };
    }
    case 'boolean':
      return value;
    default:
      return null;
  }
}

/** Whether text may be an error's word, `#N/A` or its like in any language, so that its type has to be asked for. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.length > 2 && value.charCodeAt(0) === 35;
}
