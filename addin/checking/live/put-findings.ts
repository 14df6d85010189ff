import type { RowSpan } from '../../workbook/host';
import type { CheckState } from '../check-state';
import { mergeFindings, sheetOrder } from '../merge-findings';
import type { Finding } from '../../model/check-run';
import { endOfPiece, piecesOf } from './pieces';
import type { TouchedRows } from './recheck-outcome';
import { findingsOfRows, inRowOrder, joinAll } from './findings-by-row';
import { endOf, firstWhere } from '../../workbook/row-spans';

/**
 * A run's findings with those of some rows as the state has them now. All others stay where they are in the list: it is
 * neither merged nor sorted again.
 */
export function replaceFindings(
  findings: readonly Finding[],
  state: CheckState,
  touched: readonly TouchedRows[],
): Finding[] {
  const sheets = sheetOrder(state.tables);
  const places = touched
    .flatMap(({ sheet, rows }) => {
      const order = state.tables.findIndex((table) => table.sheet.id === sheet);
      const fresh = mergeFindings(findingsIn(state, sheet, rows), state.tables);
      return rows.map((span) => ({ order, span, fresh }));
    })
    .sort((a, b) => a.order - b.order || a.span.row - b.span.row);
  const startOf = (all: readonly Finding[], order: number, row: number): number =>
    firstWhere(all, (one) => (sheets[one.table]! - order || one.row - row) >= 0);
  const parts: Finding[][] = [];
  let next = 0;
  for (const { order, span, fresh } of places) {
    parts.push(findings.slice(next, startOf(findings, order, span.row)));
    parts.push(fresh.slice(startOf(fresh, order, span.row), startOf(fresh, order, endOf(span))));
    next = startOf(findings, order, endOf(span));
  }
  parts.push(findings.slice(next));
  return joinAll(parts);
}

/** All that the tables of a sheet have found in some rows, each for itself. */
function findingsIn(state: CheckState, sheet: string, rows: readonly RowSpan[]): Finding[] {
  const found: Finding[][] = [];
  const [first, last] = [rows[0]?.row ?? 0, endOf(rows.at(-1) ?? { row: 0, rowCount: 0 })];
  state.readings.forEach((reading, position) => {
    if (reading.sheet.id !== sheet) return;
    for (const piece of piecesOf(state, position)) {
      if (piece.chunk.firstRow >= last || endOfPiece(piece) <= first) continue;
      for (const findings of piece.answers.values()) {
        found.push(findingsOfRows(inRowOrder(findings), rows));
      }
    }
    for (const table of reading.tables) found.push(relatedIn(state, table, rows));
  });
  return joinAll(found);
}

/** What comparing rows has found in some rows of a table. */
function relatedIn(state: CheckState, table: number, rows: readonly RowSpan[]): Finding[] {
  const related = state.related.get(state.tables[table]!.layout.collection) ?? [];
  const startOf = (row: number): number =>
    firstWhere(related, (one) => (one.table - table || one.row - row) >= 0);
  return rows.flatMap((span) => related.slice(startOf(span.row), startOf(endOf(span))));
}
