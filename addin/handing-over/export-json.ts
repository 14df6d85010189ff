import type { CellValue, Reason, Severity } from '../../core/api/shapes';
import { NO_LISTS } from '../code-lists/loaded-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { cellName, columnLetters } from '../../core/values/column-letters';
import { describeFinding } from '../wording/describe-finding';
import { columnsChecked } from '../checking/columns-checked';
import type { RowKind } from '../model/left-out-row';
import { countFindings } from '../wording/group-findings';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { Suggestion } from '../model/suggestion';
import type { CheckRun, Finding } from '../model/check-run';
import type { HeadingProblem, MatchedTable } from '../model/match';
import { rowsCheckedOf } from '../checking/rows-checked';
import { textOfValue } from '../../core/values/show-value';
import type { Answers } from '../remembering/answers';
import { suggest } from '../suggesting/suggest';

/** A check for other programs. Rows are numbered from 1 and columns lettered, as in the sheet. */
export interface CheckJson {
  /** Entry of the register whose code lists were used. */
  readonly entry: number;
  readonly tables: readonly TableJson[];
  /** In the order of sheet, row and column. */
  readonly findings: readonly FindingJson[];
  /** Rows that look like no data and were not checked. */
  readonly leftOut: readonly LeftOutJson[];
  readonly counts: {
    readonly errors: number;
    readonly queries: number;
    readonly warnings: number;
    readonly rows: number;
  };
}

export interface LeftOutJson {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** What they look like. */
  readonly kind: RowKind;
}

export interface TableJson {
  readonly sheet: string;
  readonly layout: string;
  readonly headingRow: number;
  /** Rows checked. */
  readonly rows: number;
  /** Cells of the sheet with formulas that have not been calculated; left out when there are none. */
  readonly notCalculated?: number;
  readonly columns: readonly { readonly column: string; readonly heading: string; readonly item: string }[];
  /** Columns of the sheet that have a heading and that nothing checks, in this table or in another. */
  readonly notChecked: readonly { readonly column: string; readonly heading: string }[];
  /** What is to be said of the headings: columns missing, doubled, retired, in another order. */
  readonly problems: readonly Pick<HeadingProblem, 'kind' | 'severity' | 'rule' | 'message'>[];
  /** What is to be known of how the sheet was read; absent when there is nothing. */
  readonly notes?: readonly string[];
}

export interface FindingJson {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: string;
  /** Item of the standard, such as P080; the field's own name where it has none. */
  readonly item: string;
  readonly rule: string;
  /** How the cell breaks the rule, where the rule alone does not say it, such as `two-digit-year`. */
  readonly reason?: Reason;
  readonly severity: Severity;
  /** Collection of the rule. */
  readonly collection: string;
  /** All collections that the fault matters to. */
  readonly collections: readonly string[];
  readonly message: string;
  /** Dates in ISO form, errors as Excel writes them. */
  readonly value: string | number | boolean | null;
  readonly suggestions: readonly Suggestion[];
}

/** A run as JSON can hold it. Messages and suggestions name codes when their lists are given. */
export function exportJson(run: CheckRun, lists: CodeLists = NO_LISTS, answers?: Answers): CheckJson {
  const { error, query, warning } = countFindings(run.findings);
  return {
    entry: run.entry,
    tables: run.tables.map((table, at) => exportTable(run, table, rowsCheckedOf(run, at))),
    findings: run.findings.map((finding) => exportFinding(run, finding, lists, answers)),
    leftOut: run.leftOut.map(({ table, row, rowCount, kind }) => ({
      sheet: run.tables[table]!.sheet.name,
      firstRow: row + 1,
      lastRow: row + rowCount,
      kind,
    })),
    counts: { errors: error, queries: query, warnings: warning, rows: run.rowsChecked },
  };
}

function exportTable({ tables }: CheckRun, table: MatchedTable, rows: number): TableJson {
  const own = tables.filter((one) => one.sheet.id === table.sheet.id && one.headingRow === table.headingRow);
  return {
    sheet: table.sheet.name,
    layout: table.layout.id,
    headingRow: table.headingRow + 1,
    rows,
    ...(table.sheet.notCalculated === undefined ? {} : { notCalculated: table.sheet.notCalculated }),
    columns: table.columns.flatMap(({ column, heading, field }) =>
      field === undefined ? [] : [{ column: columnLetters(column), heading, item: itemOf(table, field) }],
    ),
    notChecked: columnsChecked(own).flatMap(({ unchecked }) =>
      unchecked.map(({ column, heading }) => ({ column: columnLetters(column), heading })),
    ),
    problems: table.problems.map(({ kind, severity, rule, message }) => ({
      kind,
      severity,
      ...(rule === undefined ? {} : { rule }),
      message,
    })),
    ...(table.sheet.notes === undefined ? {} : { notes: table.sheet.notes }),
  };
}

function exportFinding(
  run: CheckRun,
  finding: Finding,
  lists: CodeLists,
  answers: Answers | undefined,
): FindingJson {
  const table = run.tables[finding.table]!;
  const { what, advice } = describeFinding(run, finding, lists, answers);
  return {
    sheet: table.sheet.name,
    cell: cellName(finding.row, finding.column),
    row: finding.row + 1,
    column: columnLetters(finding.column),
    item: itemOf(table, finding.field),
    rule: finding.rule,
    ...(finding.reason === undefined ? {} : { reason: finding.reason }),
    severity: finding.severity,
    collection: run.ruleOf(finding).collection,
    collections: finding.collections,
    message: advice === '' ? what : `${what} ${advice}`,
    value: plainValue(run.valueAt(finding.table, finding.row, finding.column)),
    suggestions: suggest(run, finding, lists, answers),
  };
}

function itemOf(table: MatchedTable, field: string): string {
  return fieldOf(table.layout, field)?.item ?? field;
}

function plainValue(value: CellValue): FindingJson['value'] {
  return typeof value === 'object' && value !== null ? textOfValue(value) : value;
}
