import type { CellValue } from '../../functions/http/api';
import { textOfValue } from './show-value';

/** Cells of one column, of all rows that were read. */
export type ColumnCells = readonly CellValue[];

/** Cells by column of the sheet. */
export type SheetColumns = Pick<ReadonlyMap<number, ColumnCells>, 'size' | 'keys' | 'get'>;

/**
 * Which rows of a sheet are rows of one of its tables. On a flat sheet a person with two contracts stands on two rows:
 * the person table has that person once. Rows the same in all the table's columns count once when they differ elsewhere;
 * rows the same through and through were entered twice, and stay so that this can be said.
 */
export class DistinctRows {
  private readonly ids = new Map<number, Int32Array>();
  private readonly combined = new Map<string, Int32Array>();
  private whole?: Int32Array;

  /** @param columns cells by column of the sheet, every column that any of its tables has bound */
  constructor(
    private readonly columns: SheetColumns,
    private readonly rows: number,
  ) {}

  /** Positions of the table's rows; undefined when all are. */
  of(own: readonly number[], keys: readonly number[]): number[] | undefined {
    if (own.length >= this.columns.size || keys.length === 0) return undefined;
    const key = this.combine(keys);
    if (new Set(key).size === this.rows) return undefined;
    const mine = this.combine(own);
    this.whole ??= this.combine([...this.columns.keys()]);
    const [seen, seenWhole] = [new Set<number>(), new Set<number>()];
    const kept: number[] = [];
    for (let row = 0; row < this.rows; row++) {
      const [id, all] = [mine[row]!, this.whole[row]!];
      if (!seen.has(id) || seenWhole.has(all)) kept.push(row);
      seen.add(id);
      seenWhole.add(all);
    }
    return kept.length === this.rows ? undefined : kept;
  }

  /**
   * Positions of the rows whose keys another row has too: should anything else in them change, they may come to count
   * once or twice. None for a table that has every column, all of whose rows count.
   */
  repeated(own: readonly number[], keys: readonly number[]): number[] {
    if (own.length >= this.columns.size || keys.length === 0) return [];
    const ids = this.combine(keys);
    const counts = new Uint32Array(this.rows);
    for (const id of ids) counts[id]! += 1;
    const rows: number[] = [];
    for (let row = 0; row < this.rows; row++) if (counts[ids[row]!]! > 1) rows.push(row);
    return rows;
  }

  /** A number for each row, the same for rows alike in these columns. */
  private combine(columns: readonly number[]): Int32Array {
    const name = columns.join(' ');
    const known = this.combined.get(name) ?? this.combineAnew(columns);
    this.combined.set(name, known);
    return known;
  }

  private combineAnew(columns: readonly number[]): Int32Array {
    let combined = new Int32Array(this.rows);
    for (const column of columns) {
      const ids = this.idsOf(column);
      const pairs = new Map<number, number>();
      const next = new Int32Array(this.rows);
      for (let row = 0; row < this.rows; row++) {
        const pair = combined[row]! * (this.rows + 1) + ids[row]!;
        let id = pairs.get(pair);
        if (id === undefined) pairs.set(pair, (id = pairs.size));
        next[row] = id;
      }
      combined = next;
    }
    return combined;
  }

  private idsOf(column: number): Int32Array {
    const known = this.ids.get(column);
    if (known !== undefined) return known;
    const values = new Map<CellValue, number>();
    const ids = Int32Array.from(this.columns.get(column) ?? [], (cell) => {
      const key = typeof cell === 'object' && cell !== null ? `${'date' in cell}${textOfValue(cell)}` : cell;
      let id = values.get(key);
      if (id === undefined) values.set(key, (id = values.size));
      return id;
    });
    this.ids.set(column, ids);
    return ids;
  }
}
