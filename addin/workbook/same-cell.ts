import type { CellValue } from '../../core/api/shapes';

/** Whether two cells hold the same: `7` and the text `7` are not. Text with nothing in it is an empty cell. */
export function sameCell(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return (a === '' ? null : a) === (b === '' ? null : b);
  if (a === null || b === null) return a === b;
  if ('date' in a) return 'date' in b && a.date === b.date;
  return 'error' in b && a.error === b.error;
}
