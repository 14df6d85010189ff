import type { KeyTable, Parsed } from '../rules/rule';

/**
 * Keys of one or more parts as whole numbers, the same number for the same parts and for no others, over any number
 * of tables. Parts are numbered one by one, so that no two keys can run into each other as joined texts would.
 */
export class CompositeKeys {
  private readonly parts: Map<Parsed, number>[] = [];
  private readonly pairs: Map<number, number>[] = [];

  /** The row's key, undefined when a part is blank or could not be read. */
  of(table: KeyTable, fields: readonly string[], row: number): number | undefined {
    let key = 0;
    for (let at = 0; at < fields.length; at += 1) {
      const cell = table.cell(fields[at] as string, row);
      if (cell === undefined || cell === null) return undefined;
      const part = numberOf((this.parts[at] ??= new Map<Parsed, number>()), cell);
      // Both are below 2^22 or so (there are at most 300,000 rows), so their combination is exact.
      key =
        at === 0 ? part : numberOf((this.pairs[at] ??= new Map<number, number>()), key * 0x40_00_00 + part);
    }
    return key;
  }
}

function numberOf<T>(numbers: Map<T, number>, value: T): number {
  let number = numbers.get(value);
  if (number === undefined) numbers.set(value, (number = numbers.size));
  return number;
}
