/** A cell with a formula whose result the file does not hold: written by a library, and not opened in Excel since. */
import type { CellValue, NotCalculated } from '../../core/api/shapes';

const WORD: NotCalculated = 'not calculated';
export const NOT_CALCULATED_CELL = { error: WORD } as const satisfies CellValue;

export function isNotCalculated(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && 'error' in value && value.error === WORD;
}
