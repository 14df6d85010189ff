import { NO_CELL, type Parsed } from '../../rules/rule';
import type { ReadColumn } from '../table/read-column';

/** What comparisons need of a column. */
export type KeyColumn = Pick<ReadColumn, 'parsed' | 'index'> & Partial<Pick<ReadColumn, 'unsettled'>>;

/**
 * Cells as whole numbers, the same number for equal cells of all tables compared. Each text is looked up once, however
 * many comparisons there are: beyond some 10,000 texts a look-up has to wait for memory.
 */
export class CellNumbers {
  private readonly numbers = new Map<Parsed, number>();

  /** The numbers of a column by row. */
  of({ parsed, index }: KeyColumn): Int32Array {
    const byPlace = new Int32Array(parsed.length);
    for (let at = 0; at < parsed.length; at += 1) byPlace[at] = this.number(parsed[at]);
    const byRow = new Int32Array(index.length);
    for (let row = 0; row < index.length; row += 1) byRow[row] = byPlace[index[row] as number] as number;
    return byRow;
  }

  private number(value: Parsed | null): number {
    if (value === undefined || value === null) return NO_CELL;
    let number = this.numbers.get(value);
    if (number === undefined) this.numbers.set(value, (number = this.numbers.size));
    return number;
  }
}
