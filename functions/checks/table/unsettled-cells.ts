import type { KeyTable, RelationFinding } from '../../rules/rule';
import type { ReadColumn } from './read-column';

type Columns = ReadonlyMap<string, Pick<ReadColumn, 'index' | 'unsettled'>>;

interface Watched {
  readonly columns: Columns;
  /**
   * Columns with cells that have not been calculated, which a comparison has looked at. What one has put together others
   * take from it, so it counts for all after it.
   */
  readonly seen: Set<string>;
}

/** Of a table whose cells are all known. */
const NOTHING: Watched = { columns: new Map(), seen: new Set() };

/**
 * Keeps comparisons from claims that rest on formulas that have not been calculated: what stands there may be the very
 * reference that is missing, or another than the row beside it has. A finding of two rows holds when neither has such a cell
 * in a column that was looked at, nor any other table; one that tells of something missing, when there is no such cell at all.
 */
export class UnsettledCells {
  private readonly watched = new Map<KeyTable, Watched>();

  /** The table as it is to be given to comparisons. */
  watch(table: KeyTable, columns: Columns): KeyTable {
    const seen = new Set<string>();
    const look = (field: string): void => {
      if (columns.get(field)?.unsettled !== undefined) seen.add(field);
    };
    const watched: KeyTable = {
      ...table,
      cell(field, row) {
        look(field);
        return table.cell(field, row);
      },
      numbers(field) {
        look(field);
        return table.numbers(field);
      },
      isUnsettled(field) {
        look(field);
        return table.isUnsettled(field);
      },
    };
    this.watched.set(watched, { columns, seen });
    return watched;
  }

  /** To be asked once the comparison has come to its end. */
  holds({ table, row, relatedRow, relatedTable = table }: RelationFinding): boolean {
    const involved = relatedRow === undefined ? [] : [table, relatedTable];
    if ([...this.watched].some(([one, { seen }]) => seen.size > 0 && !involved.includes(one))) return false;
    return !this.isUnknown(table, row) && !this.isUnknown(relatedTable, relatedRow ?? row);
  }

  private isUnknown(table: KeyTable, row: number): boolean {
    const { columns, seen } = this.watched.get(table) ?? NOTHING;
    return [...seen].some((field) => {
      const { index, unsettled } = columns.get(field)!;
      return unsettled?.has(index[row]!) === true;
    });
  }
}
