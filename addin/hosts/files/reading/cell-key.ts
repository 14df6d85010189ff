/** One number for a cell of a sheet, in the order of rows and of the columns in a row. */
import { FILE_LIMITS } from '../refusing/limits';

export function cellKeyOf(row: number, column: number): number {
  return row * FILE_LIMITS.columns + column;
}

export function placeOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / FILE_LIMITS.columns), column: key % FILE_LIMITS.columns };
}

/** Where a key stands among ascending ones; -1 when it is none of them. */
export function findKey(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}
