/** Findings as lines: under their column, and those alike as one line with their cells and their number. */
import type { Severity } from '../../core/api/shapes';
import { nameCode } from '../code-lists/load-code-lists';
import { cellName, columnLetters } from '../../core/values/column-letters';
import { describeFinding } from '../wording/describe-finding';
import { groupFindings } from '../wording/group-findings';
import type { ProblemGroup, FindingKind } from '../wording/group-findings';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../model/check-run';
import { areOnManySheets } from '../checking/readings';
import { suggest } from '../suggesting/suggest';
import { formatCount } from '../../core/values/words';
import { rangesOf } from './changed-cells';
import type { CheckReport } from './report';
import { aligned, GAP } from './wrapped-text';
import type { WrappedLine } from './wrapped-text';

/** More runs of cells than these are told by the first cell and how many more there are. */
const RANGES = 3;

/** @param all each finding on a line of its own */
export function findingLines(report: CheckReport, severity: Severity, all: boolean): WrappedLine[] {
  const { run, lists, explained } = report;
  const groups = groupFindings(run, {
    only: (finding, at) => finding.severity === severity && !explained.has(at),
    lists,
  });
  return groups.flatMap((group) => [
    `${GAP}${columnTitle(run, group)}`,
    ...aligned(all ? eachRow(report, group) : group.kinds.map((kind) => kindRow(report, kind)), GAP + GAP),
  ]);
}

/** Whether the lines leave something for `--all` to tell: cells that are counted, not named. */
export function hidesCells({ run, lists, explained }: CheckReport): boolean {
  const groups = groupFindings(run, { only: (_, at) => !explained.has(at), lists });
  return groups.some(({ kinds }) =>
    kinds.some(
      (kind) => kind.findings.length > 1 && !(isOneValue(kind) && rangesIn(run, kind).length <= RANGES),
    ),
  );
}

/** `Column F, NINumber`, by the heading that the sheet has over it. */
export function columnTitle(
  run: CheckRun,
  { table, column, field }: Pick<Finding, 'table' | 'column' | 'field'>,
): string {
  const { sheet, layout, columns } = run.tables[table]!;
  const bound = columns.find((one) => one.column === column && one.field === field);
  const name = bound?.heading.trim() || fieldOf(layout, field)?.title || field;
  const letters = columnLetters(column);
  return areOnManySheets(run.tables)
    ? `${sheet.name}, column ${letters}, ${name}`
    : `Column ${letters}, ${name}`;
}

function eachRow(report: CheckReport, { kinds }: ProblemGroup): string[][] {
  const positions = kinds.flatMap(({ findings }) => findings).sort((a, b) => a - b);
  return positions.map((at) => {
    const finding = report.run.findings[at]!;
    const { what, advice } = sayFinding(report, finding);
    return [cellName(finding.row, finding.column), sentence(what, advice)];
  });
}

function kindRow(report: CheckReport, kind: FindingKind): string[] {
  const { run } = report;
  const { findings } = kind;
  const first = run.findings[findings[0]!]!;
  // Those of one value are said alike, but for the rows that they clash with.
  const alike = isOneValue(kind) && first.relatedRow === undefined ? findings.slice(0, 1) : findings;
  const said = alike.map((at) => sayFinding(report, run.findings[at]!));
  const what = only(said.map((one) => one.what)) ?? `${kind.title}.`;
  const many = findings.length === 1 ? '' : ` (${formatCount(findings.length)} cells)`;
  return [cellsOf(run, kind), sentence(what, only(said.map((one) => one.advice)) ?? '') + many];
}

function isOneValue({ value, findings }: FindingKind): boolean {
  return value !== undefined || findings.length === 1;
}

function cellsOf(run: CheckRun, kind: FindingKind): string {
  const ranges = rangesIn(run, kind);
  if (ranges.length <= RANGES) return ranges.join(', ');
  const { row, column } = run.findings[kind.findings[0]!]!;
  return `${cellName(row, column)} and ${formatCount(kind.findings.length - 1)} more`;
}

function rangesIn(run: CheckRun, { findings }: FindingKind): string[] {
  const { column } = run.findings[findings[0]!]!;
  const rows = [...new Set(findings.map((at) => run.findings[at]!.row))].sort((a, b) => a - b);
  return rangesOf(rows, column);
}

/** A finding's words, with what is suggested: the words alone tell that for errors, and leave it to a button for others. */
function sayFinding(
  { run, lists, answers }: CheckReport,
  finding: Finding,
): { what: string; advice: string } {
  const { what, advice } = describeFinding(run, finding, lists, answers);
  if (/\b(?:Use|Did you mean) /.test(advice)) return { what, advice };
  const [first] = suggest(run, finding, lists, answers);
  if (first === undefined || first.value === '' || first.with !== undefined) return { what, advice };
  const named = nameCode({ code: first.value, label: first.label });
  return { what, advice: sentence(first.sure ? `Use ${named}.` : `Did you mean ${named}?`, advice) };
}

function sentence(what: string, advice: string): string {
  return advice === '' ? what : `${what} ${advice}`;
}

/** The one text that all of them are. */
function only(texts: readonly string[]): string | undefined {
  return texts.every((text) => text === texts[0]) ? texts[0] : undefined;
}
