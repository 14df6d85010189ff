import { NO_CELL, type KeyTable } from '../rule';

/**
 * Keys of one or more parts as whole numbers, the same number for the same parts and for no others, over any number
 * of tables. Parts are numbers already, so that no two keys can run into each other as joined texts would.
 */
export class CompositeKeys {
  private readonly pairs: Map<number, number>[] = [];

  /** The table's keys by row, `NO_CELL` where a part is blank or could not be read. */
  of(table: KeyTable, fields: readonly string[]): Int32Array {
    const [first, ...others] = fields.map((field) => table.numbers(field)) as [Int32Array, ...Int32Array[]];
    return others.reduce((keys, parts, at) => pair(keys, parts, (this.pairs[at] ??= new Map())), first);
  }
}

function pair(keys: Int32Array, parts: Int32Array, known: Map<number, number>): Int32Array {
  return keys.map((key, row) => {
    const part = parts[row] as number;
    if (key === NO_CELL || part === NO_CELL) return NO_CELL;
    // Both are below 2^26 (no request has room for so many cells), so their combination is exact.
    const both = key * 0x4_00_00_00 + part;
    let number = known.get(both);
    if (number === undefined) known.set(both, (number = known.size));
    return number;
  });
}
