import type { CheckRun } from '../model/check-run';

/**
 * Rows of a table that were checked: blank ones, and those that are no data, are not, so that the tables' numbers add up to
 * what is told of the whole.
 * @param table its position in the run
 */
export function rowsCheckedOf(
  { tables, rowsOfTables }: Pick<CheckRun, 'tables' | 'rowsOfTables'>,
  table: number,
): number {
  return rowsOfTables?.[table] ?? tables[table]!.rows;
}
