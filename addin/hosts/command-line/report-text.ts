/** A check as a table to read in a terminal: what was checked, then findings by severity, then the counts. */
import type { Severity } from '../../../functions/http/api';
import { cellName } from '../../checking/column-letters';
import { describeFinding } from '../../checking/describe-finding';
import { formatDate } from '../../checking/format-date';
import { sheetOrder } from '../../checking/merge-findings';
import type { CheckRun, Finding, MatchedTable, UnmatchedSheet } from '../../checking/model';
import { areOnManySheets } from '../../checking/readings';
import { countOf, SEVERITY_WORDS } from '../../checking/words';
import type { Report } from './report';

const SEVERITIES: readonly Severity[] = ['error', 'query', 'warning'];
const GAP = '  ';

export function reportText(report: Report, unmatched: readonly UnmatchedSheet[]): string {
  const { run, explained } = report;
  const open = run.findings.filter((_, at) => !explained.has(at));
  const sections = [
    [
      `Checked as on ${formatDate(run.referenceDate)}.`,
      ...run.tables.map((table, at) => (isFirst(run, at) ? tableLine(table) : alsoLine(table))),
      ...unmatched.map(unmatchedLine),
    ],
    headingLines(run),
    ...SEVERITIES.map((severity) => severityLines(report, open, severity)),
    explainedLines(report),
    asideLines(report),
    [closingLine(run, open)],
  ];
  return sectionsText(sections);
}

/** Sections of lines with a blank line between them; empty ones are left out. */
export function sectionsText(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(printable).join('\n'))
    .join('\n\n')}\n`;
}

function tableLine({ sheet, layout, rows, columns, headingRow }: MatchedTable): string {
  const headings = countOf(columns.filter(({ field }) => field !== undefined).length, 'heading', 'headings');
  const found = `${countOf(rows, 'row', 'rows')}, ${headings} recognised in row ${headingRow + 1}`;
  return `${GAP}${sheet.name}: ${layout.title}, ${found}.`;
}

/** Whether it is its sheet's own table, and not what the sheet serves besides. */
function isFirst({ tables }: CheckRun, at: number): boolean {
  return sheetOrder(tables)[at] === at;
}

function alsoLine({ sheet, layout, columns }: MatchedTable): string {
  const used = countOf(columns.filter(({ field }) => field !== undefined).length, 'column', 'columns');
  return `${GAP}${sheet.name}: also ${layout.title}, ${used}.`;
}

function unmatchedLine({ sheet, reason }: UnmatchedSheet): string {
  return `${GAP}${sheet.name}: not checked. ${reason}`;
}

function headingLines({ tables }: CheckRun): string[] {
  const lines = tables.flatMap(({ sheet, problems }) =>
    problems.map(
      ({ severity, message }) => `${GAP}${sheet.name}: ${message} (${SEVERITY_WORDS[severity].one})`,
    ),
  );
  return lines.length === 0 ? [] : ['Headings', ...lines];
}

function severityLines(report: Report, open: readonly Finding[], severity: Severity): string[] {
  const findings = open.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const { one, many, meaning } = SEVERITY_WORDS[severity];
  const rows = findings.map((finding) => {
    const { what, advice } = describeFinding(report.run, finding, report.lists, report.answers);
    return findingLine(report, finding, advice === '' ? what : `${what} ${advice}`);
  });
  return [`${countOf(findings.length, one, many)}. ${meaning}`, ...aligned(rows)];
}

/** Queries that are right as they stand, and why. */
function explainedLines(report: Report): string[] {
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
function asideLines(report: Report): string[] {
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

function findingLine({ run }: Report, { table, row, column }: Finding, message: string): string[] {
  const sheet = run.tables[table]?.sheet.name ?? '';
  return [...(areOnManySheets(run.tables) ? [sheet] : []), cellName(row, column), message];
}

/** Columns under each other; the last, the message, is as long as it is. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  }
  return rows.map((row) => GAP + row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(GAP));
}

function closingLine(run: CheckRun, open: readonly Finding[]): string {
  const headings = run.tables.flatMap((table) => table.problems);
  return [
    `${countOf(run.rowsChecked, 'row', 'rows')} checked: ${open.length === 0 ? 'no problems found' : totals(open)}.`,
    ...(headings.length === 0 ? [] : [`In the headings: ${totals(headings)}.`]),
    ...(run.failed.length === 0 ? [] : ['A part could not be checked.']),
  ].join(' ');
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

/** Names of sheets and values come from the file: control characters in them could command a terminal. */
function printable(line: string): string {
  // eslint-disable-next-line no-control-regex
  return line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}
