/** A check as a table to read in a terminal: what was checked, then findings by severity, then the counts. */
import { SEVERITIES } from '../../core/api/severity';
import type { Severity } from '../../core/api/shapes';
import { cellName } from '../../core/values/column-letters';
import { columnsChecked, columnWords, isAllChecked } from '../checking/columns-checked';
import { describeFinding } from '../wording/describe-finding';
import { formatDate } from '../../core/values/format-date';
import { leftOutGroups } from '../wording/left-out-words';
import type { CheckRun, Finding } from '../model/check-run';
import type { MatchedTable, UnmatchedSheet } from '../model/match';
import { notCalculatedSheets } from '../wording/not-calculated';
import { areOnManySheets } from '../checking/readings';
import { rowsCheckedOf } from '../checking/rows-checked';
import { meaningOf, purposeOfRun } from '../wording/severity-meaning';
import { countOf, SEVERITY_WORDS } from '../../core/values/words';
import { findingLines, hidesCells } from './like-findings';
import type { CheckReport } from './report';
import { aligned, GAP, sectionsText } from './wrapped-text';
import type { WrappedLine } from './wrapped-text';

const ROWS_HINT = 'If a row that was left out is data after all, add --check-rows with its number.';
const ALL_HINT = 'Findings alike are told together: add --all for each of them.';

export interface TextOptions {
  /** List each finding, also those alike. */
  readonly all: boolean;
  /** Width of the terminal, in characters. */
  readonly width: number;
  /** Lines on what could be changed, before the counts. */
  readonly wouldFix?: readonly WrappedLine[];
}

export function reportText(
  report: CheckReport,
  unmatched: readonly UnmatchedSheet[],
  { all, width, wouldFix = [] }: TextOptions,
): string {
  const { run, explained } = report;
  const open = run.findings.filter((_, at) => !explained.has(at));
  const sections = [
    [
      `Checked as on ${formatDate(run.referenceDate)}.`,
      ...run.tables.flatMap((table, at) =>
        isFirst(run, at)
          ? [tableLine(table, rowsCheckedOf(run, at)), ...notCheckedLines(run, table)]
          : [alsoLine(table)],
      ),
      ...leftOutGroups(run).map(({ words }) => `${GAP}${words}`),
      ...unmatched.map(unmatchedLine),
    ],
    readingLines(run, unmatched),
    notCalculatedLines(run),
    headingLines(run),
    ...SEVERITIES.map((severity) => severityLines(report, open, severity, all)),
    explainedLines(report),
    asideLines(report),
    wouldFix,
    [
      closingLine(run, open),
      ...(run.leftOut.length > 0 ? [ROWS_HINT] : []),
      ...(!all && hidesCells(report) ? [ALL_HINT] : []),
    ],
  ];
  return sectionsText(sections, width);
}

function tableLine({ sheet, layout, columns, headingRow }: MatchedTable, rows: number): string {
  const headings = countOf(columns.filter(({ field }) => field !== undefined).length, 'heading', 'headings');
  const found = `${countOf(rows, 'row', 'rows')}, ${headings} recognised in row ${headingRow + 1}`;
  return `${GAP}${sheet.name}: ${layout.title}, ${found}.`;
}

/** Whether it is its list's own table, and not what the list serves besides. */
function isFirst({ tables }: CheckRun, at: number): boolean {
  return tables.findIndex((table) => isSameList(table, tables[at]!)) === at;
}

function isSameList(a: MatchedTable, b: MatchedTable): boolean {
  return a.sheet.id === b.sheet.id && a.headingRow === b.headingRow;
}

/** What of a sheet's columns was not checked, and nothing when all was. */
function notCheckedLines({ tables }: CheckRun, table: MatchedTable): string[] {
  return columnsChecked(tables.filter((one) => isSameList(one, table))).flatMap((columns) =>
    columns.unchecked.length === 0 ? [] : `${GAP}${table.sheet.name}: ${columnWords(columns)}.`,
  );
}

function alsoLine({ sheet, layout, columns }: MatchedTable): string {
  const used = countOf(columns.filter(({ field }) => field !== undefined).length, 'column', 'columns');
  return `${GAP}${sheet.name}: also ${layout.title}, ${used}.`;
}

function unmatchedLine({ sheet, reason }: UnmatchedSheet): string {
  return `${GAP}${sheet.name}: not checked. ${reason}`;
}

/** What is to be known of how the sheets were read. */
function readingLines({ tables }: CheckRun, unmatched: readonly UnmatchedSheet[]): string[] {
  const sheets = new Map([...tables, ...unmatched].map(({ sheet }) => [sheet.id, sheet]));
  const lines = [...sheets.values()].flatMap(({ name, notes = [] }) =>
    notes.map((words) => `${GAP}${name}: ${words}`),
  );
  return lines.length === 0 ? [] : ['How the file was read', ...lines];
}

function notCalculatedLines({ tables }: CheckRun): string[] {
  const sheets = notCalculatedSheets(tables.map(({ sheet }) => sheet));
  const lines = sheets.map(({ sheet, words }) => `${GAP}${sheet}: ${words}`);
  return lines.length === 0 ? [] : ['Not calculated', ...lines];
}

function headingLines({ tables }: CheckRun): string[] {
  const lines = tables.flatMap(({ sheet, problems }) =>
    problems.map(
      ({ severity, message }) => `${GAP}${sheet.name}: ${message} (${SEVERITY_WORDS[severity].one})`,
    ),
  );
  return lines.length === 0 ? [] : ['Headings', ...lines];
}

function severityLines(
  report: CheckReport,
  open: readonly Finding[],
  severity: Severity,
  all: boolean,
): WrappedLine[] {
  const count = open.filter((finding) => finding.severity === severity).length;
  if (count === 0) return [];
  const { one, many } = SEVERITY_WORDS[severity];
  const meaning = meaningOf(severity, purposeOfRun(report.run));
  return [`${countOf(count, one, many)}. ${meaning}`, ...findingLines(report, severity, all)];
}

/** Queries that are right as they stand, and why. */
function explainedLines(report: CheckReport): WrappedLine[] {
  const { run, lists, explained } = report;
  const queries = [...explained].filter(([at]) => run.findings[at]!.severity === 'query');
  if (queries.length === 0) return [];
  const rows = queries.map(([at, { text }]) => {
    const finding = run.findings[at]!;
    return findingLine(report, finding, `${describeFinding(run, finding, lists).what} Explained: ${text}`);
  });
  const { one, many } = SEVERITY_WORDS.query;
  return [
    `${countOf(queries.length, `explained ${one}`, `explained ${many}`)}. Not counted.`,
    ...aligned(rows),
  ];
}

/** Warnings that someone has set aside for this workbook. */
function asideLines(report: CheckReport): WrappedLine[] {
  const { run, lists, explained } = report;
  const warnings = [...explained.keys()].filter((at) => run.findings[at]!.severity === 'warning');
  if (warnings.length === 0) return [];
  const rows = warnings.map((at) => {
    const finding = run.findings[at]!;
    return findingLine(report, finding, describeFinding(run, finding, lists).what);
  });
  const { one, many } = SEVERITY_WORDS.warning;
  return [
    `${countOf(warnings.length, `${one} set aside`, `${many} set aside`)}. Not counted.`,
    ...aligned(rows),
  ];
}

function findingLine({ run }: CheckReport, { table, row, column }: Finding, message: string): string[] {
  const sheet = run.tables[table]?.sheet.name ?? '';
  return [...(areOnManySheets(run.tables) ? [sheet] : []), cellName(row, column), message];
}

function closingLine(run: CheckRun, open: readonly Finding[]): string {
  const headings = run.tables.flatMap((table) => table.problems);
  return [
    `${countOf(run.rowsChecked, 'row', 'rows')} checked${foundWords(run, open)}.`,
    ...(headings.length === 0 ? [] : [`In the headings: ${totals(headings)}.`]),
    ...(run.failed.length === 0 ? [] : ['A part could not be checked.']),
  ].join(' ');
}

/** "No problems" is said of nothing that was not checked. */
function foundWords(run: CheckRun, open: readonly Finding[]): string {
  if (open.length > 0) return `: ${totals(open)}`;
  if (run.failed.length > 0 || run.stopped || run.rowsChecked === 0) return '';
  if (!isAllChecked(run)) return ': no problems found in what was checked';
  // What is wrong with the headings is told after this.
  const headingsAreRight = run.tables.every(({ problems }) => problems.length === 0);
  return headingsAreRight ? ': no problems found' : ': no problems found in the cells';
}

/** `58 errors, 12 queries`; a severity without any is left out. */
function totals(problems: readonly { readonly severity: Severity }[]): string {
  return SEVERITIES.map((severity) => ({
    severity,
    count: problems.filter((p) => p.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => countOf(count, SEVERITY_WORDS[severity].one, SEVERITY_WORDS[severity].many))
    .join(', ');
}
