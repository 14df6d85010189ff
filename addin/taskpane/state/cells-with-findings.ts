import type { CheckRun } from '../../model/check-run';
import { once } from './once';

/** Finds the problems of a cell: which the user is on is asked at every move of the cursor. */
export function cellsWithFindings(
  run: CheckRun,
): (sheet: string, row: number, column: number) => readonly number[] {
  const byCell = new Map<string, number[]>();
  run.findings.forEach(({ table, row, column }, at) => {
    const key = `${row}:${column}:${run.tables[table]?.sheet.id}`;
    const found = byCell.get(key);
    if (found === undefined) byCell.set(key, [at]);
    else found.push(at);
  });
  return (sheet, row, column) => byCell.get(`${row}:${column}:${sheet}`) ?? [];
}

/** The same for the run on show, worked out once. */
export const cellsOfRun = once(cellsWithFindings);
