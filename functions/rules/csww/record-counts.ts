import type { KeyTable } from '../rule';

/** Tables of one kind of record, whichever census year they are read as. */
export function tablesOf(all: readonly KeyTable[], layouts: string): KeyTable[] {
  return all.filter((table) => table.layout.startsWith(layouts));
}

/** How many records of one kind the workbook holds. */
export function rowsOf(all: readonly KeyTable[], layouts: string): number {
  return tablesOf(all, layouts).reduce((rows, table) => rows + table.rows, 0);
}
