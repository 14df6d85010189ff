import type { CellValue } from '../../core/api/shapes';
import { textOfValue } from '../../core/values/show-value';

/** Cells of one column, of all rows that were read. */
export type ColumnCells = readonly CellValue[];

/** Cells by column of the sheet. */
export type SheetColumns = Pick<ReadonlyMap<number, ColumnCells>, 'size' | 'keys' | 'get'>;

/** A number for each row, the same for rows alike, from 0 in order of first sight; and how many there are. */
interface Ids {
  readonly ids: Int32Array;
  readonly distinct: number;
}

/**
 * Which rows of a sheet are rows of one of its tables. On a flat sheet a person with two contracts stands on two rows:
 * the person table has that person once. Rows the same in all the table's columns count once when they differ elsewhere;
 * rows the same through and through were entered twice, and stay so that this can be said.
 */
export class DistinctRows {
  private readonly ids = new Map<number, Ids>();
  private readonly combined = new Map<string, Ids>();
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
    if (key.distinct === this.rows) return undefined;
    const mine = this.combine(own).ids;
    this.whole ??= this.combine([...this.columns.keys()]).ids;
    const [seen, seenWhole] = [new Uint8Array(this.rows), new Uint8Array(this.rows)];
    const kept: number[] = [];
    for (let row = 0; row < this.rows; row++) {
      const [id, all] = [mine[row]!, this.whole[row]!];
      if (seen[id] === 0 || seenWhole[all] === 1) kept.push(row);
      seen[id] = seenWhole[all] = 1;
    }
    return kept.length === this.rows ? undefined : kept;
  }

  /**
   * Positions of the rows whose keys another row has too: should anything else in them change, they may come to count
   * once or twice. None for a table that has every column, all of whose rows count.
   */
  repeated(own: readonly number[], keys: readonly number[]): number[] {
    if (own.length >= this.columns.size || keys.length === 0) return [];
    const { ids } = this.combine(keys);
    const counts = new Uint32Array(this.rows);
    for (const id of ids) counts[id]! += 1;
    const rows: number[] = [];
    for (let row = 0; row < this.rows; row++) if (counts[ids[row]!]! > 1) rows.push(row);
    return rows;
  }

  /** A number for each row, the same for rows alike in these columns. */
  private combine(columns: readonly number[]): Ids {
    const name = columns.join(' ');
    const known = this.combined.get(name) ?? this.combineAnew(columns);
    this.combined.set(name, known);
    return known;
  }

  private combineAnew([first, ...others]: readonly number[]): Ids {
    let { ids: combined, distinct } = this.idsOf(first!);
    for (const column of others) {
      // Rows that are all different already are so in any further column too.
      if (distinct === this.rows) break;
      const { ids } = this.idsOf(column);
      const pairs = new Map<number, number>();
      const next = new Int32Array(this.rows);
      for (let row = 0; row < this.rows; row++) {
        const pair = combined[row]! * (this.rows + 1) + ids[row]!;
        let id = pairs.get(pair);
        if (id === undefined) pairs.set(pair, (id = pairs.size));
        next[row] = id;
      }
      [combined, distinct] = [next, pairs.size];
    }
    return { ids: combined, distinct };
  }

  private idsOf(column: number): Ids {
    const known = this.ids.get(column);
    if (known !== undefined) return known;
    const values = new Map<CellValue, number>();
    const cells = this.columns.get(column) ?? [];
    const ids = new Int32Array(this.rows);
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row]!;
      const key = typeof cell === 'object' && cell !== null ? `${'date' in cell}${textOfValue(cell)}` : cell;
      let id = values.get(key);
      if (id === undefined) values.set(key, (id = values.size));
      ids[row] = id;
    }
    const found = { ids, distinct: values.size };
    this.ids.set(column, found);
    return found;
  }
}
