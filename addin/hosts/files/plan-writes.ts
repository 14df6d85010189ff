/** Which of the changes that are wanted can be made. */
import { sameCell } from '../../workbook/same-cell';
import type { CellChange, SkippedCell } from '../../workbook/host';
import type { FileWorkbook } from './opened/file-workbook';

export interface PlannedWrites {
  readonly changes: readonly CellChange[];
  readonly skipped: readonly SkippedCell[];
}

/** @throws HostError when one of the cells is locked */
export function planWrites(workbook: FileWorkbook, wanted: readonly CellChange[]): PlannedWrites {
  const changes: CellChange[] = [];
  const skipped: SkippedCell[] = [];
  for (const change of wanted) {
    const { sheet: id, row, column, before } = change;
    const sheet = workbook.sheet(id);
    const refusal = sheet.refusal(row, column);
    if (refusal?.code === 'protected') throw refusal;
    if (sheet.hasFormula(row, column)) skipped.push({ sheet: id, row, column, why: 'formula' });
    else if (before !== undefined && !sameCell(sheet.cell(row, column), before))
      skipped.push({ sheet: id, row, column, why: 'changed' });
    else changes.push(change);
  }
  return { changes, skipped };
}
