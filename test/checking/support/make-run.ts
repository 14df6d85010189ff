import type { CellValue, Layout } from '../../../core/api/shapes';
import type { CheckRun, Finding } from '../../../addin/model/check-run';
import type { MatchedTable } from '../../../addin/model/match';
import { ruleFinder } from '../../../addin/checking/find-rule';
import { SMALL_STANDARD, STAFF } from './small-standard';

/** A table whose columns are the layout's fields from column A on, headings in row 1. */
export function makeTable(rows: number, { name = 'Staff', layout = STAFF as Layout } = {}): MatchedTable {
  const columnCount = layout.fields.length;
  return {
    sheet: {
      id: name,
      name,
      usedRange: { row: 0, column: 0, rowCount: rows + 1, columnCount },
      protected: false,
      hidden: false,
    },
    layout,
    headingRow: 0,
    firstRow: 1,
    rows,
    columns: layout.fields.map((field, column) => ({
      column,
      heading: field.name,
      field: field.name,
      how: 'heading',
    })),
    missing: [],
    problems: [],
  };
}

/** A finding on a field of the first table, in sheet row 2 unless said. */
export function makeFinding(field: string, more: Partial<Finding> = {}): Finding {
  const column = STAFF.fields.findIndex((one) => one.name === field);
  return {
    table: 0,
    row: 1,
    column,
    field,
    rule: 'demo/1',
    severity: 'error',
    collections: ['demo'],
    ...more,
  };
}

/** A run as it comes from a check, with values by `row column` (row of the sheet from 0, field by name). */
export function makeRun(
  findings: readonly Finding[],
  values: ReadonlyMap<string, CellValue> = new Map(),
  tables: readonly MatchedTable[] = [makeTable(100)],
): CheckRun {
  return {
    entry: 3,
    referenceDate: '2026-09-30',
    tables,
    findings,
    leftOut: [],
    failed: [],
    stopped: false,
    rowsChecked: tables.reduce((sum, table) => sum + table.rows, 0),
    valueAt: (table, row, column) => {
      const field = tables[table]!.columns.find((bound) => bound.column === column)?.field;
      return values.get(`${row} ${field}`) ?? null;
    },
    standard: SMALL_STANDARD,
    ruleOf: ruleFinder(SMALL_STANDARD),
  };
}

/** A run of one finding on one value, the usual thing to describe. */
export function runOf(field: string, value: CellValue, more: Partial<Finding> = {}): [CheckRun, Finding] {
  const finding = makeFinding(field, more);
  return [makeRun([finding], new Map([[`${finding.row} ${field}`, value]])), finding];
}
