import type { CellValue } from '../../core/api/shapes';

/** Cells alike have the same key; the text 7 and the number 7 have not. */
export function keyOfValue(value: CellValue): string {
  return value === null ? '' : JSON.stringify(value);
}

/** Whether two cells hold the same: a date is its day, a number is not its text. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  return a === b || keyOfValue(a) === keyOfValue(b);
}
