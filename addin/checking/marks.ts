import type { Severity } from '../../functions/http/api';
import type { SheetMarks } from '../hosts/host';
import type { CheckRun } from './model';

const RANK: Readonly<Record<Severity, number>> = { error: 2, query: 1, warning: 0 };

/** Cells to point out, each once with the worst that was found on it; every sheet checked, also one without any. */
export function marksOf(run: Pick<CheckRun, 'tables' | 'findings'>): SheetMarks[] {
  const sheets = new Map(run.tables.map(({ sheet }) => [sheet.id, new Map<number, Severity>()]));
  for (const { table, row, column, severity } of run.findings) {
    const cells = sheets.get(run.tables[table]!.sheet.id)!;
    const key = row * COLUMNS + column;
    const before = cells.get(key);
    if (before === undefined || RANK[severity] > RANK[before]) cells.set(key, severity);
  }
  return [...sheets].map(([sheet, cells]) => ({
    sheet,
    cells: [...cells].map(([key, severity]) => ({
      row: Math.floor(key / COLUMNS),
      column: key % COLUMNS,
      severity,
    })),
  }));
}

/** Excel's own number of columns: row and column make one number, cheaper to keep than text. */
const COLUMNS = 16_384;
