import type { KeyTable } from '../rule';

/** Tables of one kind of record, whichever census year they are read as: layouts are called as their family, with the year. */
export function tablesOf(all: readonly KeyTable[], family: string): KeyTable[] {
  return all.filter((table) => table.layout.startsWith(`${family}-`));
}

/** How many records of one kind the workbook holds. */
export function rowsOf(all: readonly KeyTable[], family: string): number {
  return tablesOf(all, family).reduce((rows, table) => rows + table.rows, 0);
}
