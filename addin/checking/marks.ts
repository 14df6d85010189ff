import { isWorse, type Severity } from '../../core/api/severity';
import type { MarkUpdate, RowSpan, SheetMarks } from '../workbook/host';
import { sheetOrder } from './merge-findings';
import { firstWhere } from '../workbook/row-spans';
import type { CheckRun, Finding } from '../model/check-run';

/** Cells to point out, each once with the worst that was found on it; every sheet checked, also one without any. */
export function marksOf(run: Pick<CheckRun, 'tables' | 'findings'>): SheetMarks[] {
  const sheets = new Map(run.tables.map(({ sheet }): [string, Finding[]] => [sheet.id, []]));
  for (const finding of run.findings) sheets.get(run.tables[finding.table]!.sheet.id)!.push(finding);
  return [...sheets].map(([sheet, findings]) => ({ sheet, cells: worstByCell(findings) }));
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

function worstByCell(findings: readonly Finding[]): SheetMarks['cells'] {
  const cells = new Map<number, Severity>();
  for (const { row, column, severity } of findings) {
    const key = row * COLUMNS + column;
    const before = cells.get(key);
    if (before === undefined || isWorse(severity, before)) cells.set(key, severity);
  }
  return [...cells].map(([key, severity]) => ({
    row: Math.floor(key / COLUMNS),
    column: key % COLUMNS,
    severity,
  }));
}

/** Excel's own number of columns: row and column make one number, cheaper to keep than text. */
const COLUMNS = 16_384;
