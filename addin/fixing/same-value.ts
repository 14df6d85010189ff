import type { CellValue } from '../../core/api/shapes';

/** Cells alike have the same key; the text 7 and the number 7 have not. */
export function keyOfValue(value: CellValue): string {
  return value === null ? '' : JSON.stringify(value);
}

export function isSameValue(a: CellValue, b: CellValue): boolean {
  return a === b || keyOfValue(a) === keyOfValue(b);
}
