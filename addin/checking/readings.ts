import type { BoundColumn, MatchedTable } from './model';

/** Rows of a sheet that are read once for all the tables that they are. */
export interface Reading extends Pick<MatchedTable, 'sheet' | 'firstRow' | 'rows'> {
  /** Every column that one of the tables has bound, in sheet order. */
  readonly columns: readonly BoundColumn[];
  /** Positions of its tables in the run. */
  readonly tables: readonly number[];
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
export function readingsOf(tables: readonly MatchedTable[]): Reading[] {
  const groups = new Map<string, number[]>();
  tables.forEach(({ sheet, firstRow }, position) => {
    const key = `${firstRow} ${sheet.id}`;
    groups.set(key, [...(groups.get(key) ?? []), position]);
  });
  return [...groups.values()].map((positions): Reading => {
    const { sheet, firstRow, rows } = tables[positions[0]!]!;
    const bound = new Map<number, BoundColumn>();
    for (const position of positions) {
      for (const column of tables[position]!.columns) {
        if (column.field !== undefined && !bound.has(column.column)) bound.set(column.column, column);
      }
    }
    const columns = [...bound.values()].sort((a, b) => a.column - b.column);
    return { sheet, firstRow, rows, columns, tables: positions };
  });
}
