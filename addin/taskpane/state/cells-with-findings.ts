import { firstWhere } from '../../workbook/row-spans';
import { sheetOrder } from '../../checking/merge-findings';
import type { CheckRun } from '../../model/check-run';
import { once } from './once';

/**
 * Finds the problems of a cell, which the user is on is asked at every move of the cursor: findings are in the order of
 * sheet, row and column.
 */
export function cellsWithFindings({
  tables,
  findings,
}: CheckRun): (sheet: string, row: number, column: number) => readonly number[] {
  const sheets = sheetOrder(tables);
  return (sheet, row, column) => {
    const order = tables.findIndex((table) => table.sheet.id === sheet);
    if (order === -1) return [];
    const from = firstWhere(
      findings,
      (one) => (sheets[one.table]! - order || one.row - row || one.column - column) >= 0,
    );
    const there: number[] = [];
    for (let at = from; at < findings.length; at++) {
      const one = findings[at]!;
      if (sheets[one.table] !== order || one.row !== row || one.column !== column) break;
      there.push(at);
    }
    return there;
  };
}

/** The same for the run on show, worked out once. */
export const cellsOfRun = once(cellsWithFindings);
