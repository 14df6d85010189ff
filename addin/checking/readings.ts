import type { StandardAnswer } from '../../core/api/shapes';
import type { BoundColumn, MatchedTable } from '../model/match';
import { headingWords } from './rows/list-start';
import type { KnowsHeading } from './rows/list-start';
import { listShape } from './rows/list-shape';
import type { ListShape } from './rows/row-judge';

/** Rows of a sheet that are read once for all the tables that they are. */
export interface Reading extends Pick<MatchedTable, 'sheet' | 'firstRow' | 'rows' | 'endsAt'> {
  /** Every column that one of the tables has bound, in sheet order. */
  readonly columns: readonly BoundColumn[];
  /** Positions of its tables in the run. */
  readonly tables: readonly number[];
  /** By which rows that are no data are told from rows of the list. */
  readonly list: ListShape;
  readonly knows: KnowsHeading;
}

/** A sheet's tables and those of its `also` in one list, each for itself. */
export function flattenTables(tables: readonly MatchedTable[]): MatchedTable[] {
  return tables.flatMap(({ also = [], ...table }) => [table, ...also]);
}

/** Whether the tables stand on more than one sheet, so that a place needs its sheet's name. */
export function areOnManySheets(tables: readonly Pick<MatchedTable, 'sheet'>[]): boolean {
  return tables.some(({ sheet }) => sheet.id !== tables[0]!.sheet.id);
}

/** What to read for a run's tables: those of one sheet from the same row on are read together. */
export function readingsOf(
  tables: readonly MatchedTable[],
  standard: Pick<StandardAnswer, 'items' | 'layouts'>,
): Reading[] {
  const knows = headingWords(standard);
  const groups = new Map<string, number[]>();
  tables.forEach(({ sheet, firstRow }, position) => {
    const key = `${firstRow} ${sheet.id}`;
    groups.set(key, [...(groups.get(key) ?? []), position]);
  });
  return [...groups.values()].map((positions): Reading => {
    const { sheet, firstRow, rows, endsAt } = tables[positions[0]!]!;
    const bound = new Map<number, BoundColumn>();
    for (const position of positions) {
      for (const column of tables[position]!.columns) {
        if (column.field !== undefined && !bound.has(column.column)) bound.set(column.column, column);
      }
    }
    const columns = [...bound.values()].sort((a, b) => a.column - b.column);
    const list = listShape(positions.map((position) => tables[position]!));
    const place = { sheet, firstRow, rows, ...(endsAt === undefined ? {} : { endsAt }) };
    return { ...place, columns, tables: positions, list, knows };
  });
}
