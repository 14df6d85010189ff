import { encodeColumn } from '../../core/api/coding/columns';
import { readSteps } from '../../core/api/coding/steps';
import { checkTable } from '../../functions/checks/table/check-table';
import { compileLayout } from '../../functions/checks/compiled/compile-layout';
import { relateTables } from '../../functions/checks/relations/relate-tables';
import type { CellValue, Reason, RelationTable } from '../../core/api/shapes';
import { rulesOf } from '../../functions/rules';
import { CODE_LISTS, DATES, LAYOUTS, layoutOf } from './standard-fixture';

export interface FoundCell {
  readonly rule: string;
  readonly field: string;
  readonly row: number;
  readonly reason?: Reason;
}

/** Cells by field name, as a host hands them over. */
export type CellRow = Readonly<Record<string, CellValue>>;

/** Every column that a row names, and the layout's other columns empty: a whole sheet with little in it. */
function encodeRows(layoutId: string, rows: readonly CellRow[]): RelationTable['columns'] {
  const fields = new Set(layoutOf(layoutId).fields.map(({ name }) => name));
  for (const row of rows) for (const field of Object.keys(row)) fields.add(field);
  return [...fields].map((field) =>
    encodeColumn(
      field,
      rows.map((row): CellValue => row[field] ?? null),
    ),
  );
}

/** Findings of rows through the real engine, on the real standard. */
export function checkRows(
  layoutId: string,
  rows: readonly CellRow[],
  source: 'workbook' | 'text' = 'text',
): FoundCell[] {
  const layout = layoutOf(layoutId);
  const compiled = compileLayout(layout, rulesOf(layout), CODE_LISTS, DATES);
  const { findings } = checkTable(compiled, {
    source,
    rows: rows.length,
    columns: encodeRows(layoutId, rows),
  });
  return findings.flatMap(({ rule, field, reason, rows: steps }) =>
    readSteps(steps).map((row) => ({ rule, field, row, ...(reason === undefined ? {} : { reason }) })),
  );
}

/** Findings of the rules that compare rows, over little tables by layout. */
export function relateRows(
  tables: Readonly<Record<string, readonly CellRow[]>>,
): (FoundCell & { table: string })[] {
  const groups = relateTables({
    tables: Object.entries(tables).map(([layout, rows]) => ({
      id: layout,
      layout,
      source: 'text',
      rows: rows.length,
      columns: encodeRows(layout, rows),
    })),
    layouts: LAYOUTS,
    rulesOf,
    lists: CODE_LISTS,
    dates: DATES,
  });
  return groups.flatMap(({ table, rule, field, rows }) =>
    readSteps(rows).map((row) => ({ table, rule, field, row })),
  );
}
