import type { RowSpan } from '../workbook/host';
import { clipSpans, endOf, mergeSpans } from '../workbook/row-spans';
import type { CheckRun } from '../model/check-run';
import type { MatchedTable } from '../model/match';

/** Rows that got no answer as any of what they are checked as, and all rows there are. A row counts once. */
export function unansweredRows({ tables, failed }: Pick<CheckRun, 'tables' | 'failed'>): {
  readonly rows: number;
  readonly of: number;
} {
  const lists = new Map<string, { readonly table: MatchedTable; readonly spans: RowSpan[] }>();
  const keyOf = ({ sheet, firstRow }: MatchedTable): string => `${firstRow} ${sheet.id}`;
  for (const table of tables) if (!lists.has(keyOf(table))) lists.set(keyOf(table), { table, spans: [] });
  for (const { table, firstRow, rows } of failed) {
    if (table !== null) lists.get(keyOf(tables[table]!))!.spans.push({ row: firstRow, rowCount: rows });
  }
  let [rows, of] = [0, 0];
  for (const { table, spans } of lists.values()) {
    const end = endOf({ row: table.firstRow, rowCount: table.rows });
    for (const span of mergeSpans(clipSpans(spans, table.firstRow, end))) rows += span.rowCount;
    of += table.rows;
  }
  return { rows, of };
}
