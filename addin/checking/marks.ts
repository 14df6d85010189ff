import { isWorse, type Severity } from '../../core/api/severity';
import type { MarkUpdate, RowSpan, SheetMarks } from '../workbook/host';
import { sheetOrder } from './merge-findings';
import { firstWhere } from '../workbook/row-spans';
import type { CheckRun, Finding } from '../model/check-run';

/** Cells to point out, each once with the worst that was found on it; every sheet checked, also one without any. */
export function marksOf({ tables, findings }: Pick<CheckRun, 'tables' | 'findings'>): SheetMarks[] {
  const sheets = sheetOrder(tables);
  const firsts = tables.flatMap(({ sheet }, at) =>
    sheets[at] === at ? [{ sheet: sheet.id, order: at }] : [],
  );
  const startOf = (order: number): number => firstWhere(findings, (one) => sheets[one.table]! >= order);
  return firsts.map(({ sheet, order }) => ({
    sheet,
    cells: worstByCell(findings.slice(startOf(order), startOf(order + 1))),
  }));
}

/**
 * The marks of some rows, as they are to be now. The findings of other rows are not looked at.
 * @param touched rows by sheet, as `recheckRows` names them
 */
export function marksOfRows(
  { tables, findings }: Pick<CheckRun, 'tables' | 'findings'>,
  touched: readonly { readonly sheet: string; readonly rows: readonly RowSpan[] }[],
): MarkUpdate[] {
  const sheets = sheetOrder(tables);
  return touched.flatMap(({ sheet, rows }): MarkUpdate[] => {
    const order = tables.findIndex((table) => table.sheet.id === sheet);
    if (order === -1 || rows.length === 0) return [];
    const startOf = (row: number): number =>
      firstWhere(findings, (one) => (sheets[one.table]! - order || one.row - row) >= 0);
    const own = rows.flatMap(({ row, rowCount }) => findings.slice(startOf(row), startOf(row + rowCount)));
    return [{ sheet, rows, cells: worstByCell(own) }];
  });
}

/** @param findings in the order of row and column */
function worstByCell(findings: readonly Finding[]): SheetMarks['cells'] {
  const cells: { row: number; column: number; severity: Severity }[] = [];
  let last: (typeof cells)[number] | undefined;
  for (const { row, column, severity } of findings) {
    if (last === undefined || last.row !== row || last.column !== column)
      cells.push((last = { row, column, severity }));
    else if (isWorse(severity, last.severity)) last.severity = severity;
  }
  return cells;
}
