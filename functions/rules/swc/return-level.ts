/** What holds for the return as a whole: which kind it is, and whether it lacks something altogether. */
import { AUTHORITY_LEVEL, TABLE, type TableName } from './codes';
import type { JoinedReturn } from './joined';

/** Not the return of an authority for its own staff: the header says so or, without one, every contract does. */
export function isSchoolReturn(joined: JoinedReturn): boolean {
  const levels = new Set<unknown>();
  for (const { table, row } of joined.rows(TABLE.header)) levels.add(table.cell('SourceLevel', row));
  if (levels.size === 0) {
    for (const { table, row } of joined.rows(TABLE.contract)) levels.add(table.cell('LASchoolLevel', row));
  }
  return !(levels.size === 1 && levels.has(AUTHORITY_LEVEL));
}

/** Whether no row of the kind is in the workbook. */
export function hasNone(joined: JoinedReturn, name: TableName): boolean {
  return joined.tables(name).every(({ rows }) => rows === 0);
}

/** Whether a column is there and no row has anything in it. */
export function isEmptyThroughout(joined: JoinedReturn, name: TableName, field: string): boolean {
  const tables = joined.tables(name).filter((table) => table.has(field));
  if (tables.length === 0) return false;
  for (const { table, row } of joined.rows(name)) if (table.cell(field, row) !== undefined) return false;
  return true;
}
