import type { CellValue, Severity } from '../../core/api/shapes';
import type { CellChange } from '../workbook/host';
import { cellName } from '../../core/values/column-letters';
import { explainFinding } from '../wording/explain-finding';
import { countSettled, explainedIn } from '../explaining/notes';
import { countFindings } from '../wording/group-findings';
import type { Counts } from '../wording/group-findings';
import type { CheckRun, Finding } from '../model/check-run';
import { columnsChecked, columnWords } from '../checking/columns-checked';
import { leftOutGroups } from '../wording/left-out-words';
import { rowsCheckedOf } from '../checking/rows-checked';
import { purposeOfRun } from '../wording/severity-meaning';
import type { Purpose } from '../wording/severity-meaning';
import { capitalise, shorten } from '../../core/values/words';
import { incompleteWords } from './incomplete-words';
import { createProblemRow, problemRows } from './problem-rows';
import type { HandOverOptions, ProblemRow } from './problem-rows';

export interface ReportOptions extends HandOverOptions {
  /** Name of the workbook. */
  readonly name: string;
  /** ISO date on which the report is made. */
  readonly madeOn: string;
  /** What was changed with our help, the latest first; the sheet by id. */
  readonly changes?: readonly Pick<CellChange, 'sheet' | 'row' | 'column' | 'before' | 'value'>[];
}

/** Everything that a report says, however it is laid out. */
export interface ReportData {
  readonly name: string;
  readonly madeOn: string;
  readonly referenceDate: string;
  /** Edition of the code lists: the register's entry. */
  readonly entry: number;
  readonly rowsChecked: number;
  /** Whether the rows are for a return. */
  readonly purpose: Purpose;
  /** What was not checked, and why; undefined when all was. */
  readonly incomplete?: string;
  readonly tables: readonly { readonly sheet: string; readonly title: string; readonly rows: number }[];
  /** For each list how many of its columns were checked, and which were not. */
  readonly columns: readonly { readonly sheet: string; readonly words: string }[];
  /** Rows that look like no data and were not checked, in words. */
  readonly leftOut: readonly string[];
  /** Without explained queries, as everywhere below. */
  readonly counts: Counts;
  readonly bySheet: readonly Tally[];
  readonly byCollection: readonly Tally[];
  /** The most frequent first. */
  readonly byRule: readonly (Tally & { readonly rule: string })[];
  readonly problems: readonly ReportProblem[];
  readonly explained: readonly ExplainedQuery[];
  /** Warnings set aside for the workbook. */
  readonly setAside: number;
  readonly changes: readonly ReportChange[];
}

export interface Tally {
  readonly name: string;
  readonly counts: Counts;
  readonly total: number;
}

export interface ReportProblem extends ProblemRow {
  /** `ASC-WDS rule worker-1290-1` */
  readonly rule: string;
}

export interface ExplainedQuery extends Pick<ProblemRow, 'sheet' | 'cell' | 'heading' | 'holds' | 'what'> {
  readonly note: string;
  /** ISO date. */
  readonly on: string;
}

export interface ReportChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

const RULE_WORDS = 50;

/** Gathers what a report says of a run. */
export function reportData(run: CheckRun, options: ReportOptions): ReportData {
  const { name, madeOn, notes = new Map(), changes = [] } = options;
  const rows = problemRows(run, options);
  const open = rows.map(({ finding }) => run.findings[finding]!);
  const incomplete = incompleteWords(run);
  const nameRule = ruleNames(run);
  const toRow = createProblemRow(run, options);
  const settled = explainedIn(run, notes);
  const queries = [...settled].filter(([at]) => run.findings[at]!.severity === 'query');
  const sheetNames = new Map(run.tables.map(({ sheet }) => [sheet.id, sheet.name]));
  return {
    name,
    madeOn,
    referenceDate: run.referenceDate,
    entry: run.entry,
    rowsChecked: run.rowsChecked,
    purpose: purposeOfRun(run),
    ...(incomplete === undefined ? {} : { incomplete }),
    tables: run.tables.map(({ sheet, layout }, at) => ({
      sheet: sheet.name,
      title: layout.title,
      rows: rowsCheckedOf(run, at),
    })),
    columns: columnsChecked(run.tables).map((one) => ({
      sheet: sheetNames.get(one.sheet) ?? '',
      words: capitalise(columnWords(one)),
    })),
    leftOut: leftOutGroups(run).map(({ words }) => words),
    counts: countFindings(open),
    bySheet: sheetTallies(run, open),
    byCollection: collectionTallies(run, open),
    byRule: ruleTallies(run, open, nameRule),
    problems: rows.map((row) => ({ ...row, rule: nameRule(run.findings[row.finding]!) })),
    explained: queries.map(([at, { text, on }]): ExplainedQuery => {
      const { sheet, cell, heading, holds, what } = toRow(run.findings[at]!, at);
      return { sheet, cell, heading, holds, what, note: text, on };
    }),
    setAside: countSettled(run, settled).setAside,
    changes: changes.map(({ sheet, row, column, before = null, value }) => ({
      sheet: sheetNames.get(sheet) ?? '',
      cell: cellName(row, column),
      before,
      after: value,
    })),
  };
}

/** Every sheet that was checked, also one that is all right. */
function sheetTallies(run: CheckRun, open: readonly Finding[]): Tally[] {
  const names = new Map(run.tables.map(({ sheet }) => [sheet.id, sheet.name]));
  return [...names].map(([id, name]) =>
    tallyOf(
      name,
      open.filter(({ table }) => run.tables[table]!.sheet.id === id),
    ),
  );
}

/** A problem that matters to several collections counts for each. */
function collectionTallies(run: CheckRun, open: readonly Finding[]): Tally[] {
  const checked = new Set(run.tables.map(({ layout }) => layout.collection));
  return run.standard.collections
    .filter(({ id }) => checked.has(id))
    .map(({ id, shortTitle }) =>
      tallyOf(
        shortTitle,
        open.filter(({ collections }) => collections.includes(id)),
      ),
    );
}

function ruleTallies(
  run: CheckRun,
  open: readonly Finding[],
  nameRule: (finding: Finding) => string,
): ReportData['byRule'] {
  const rules = new Map<string, Finding[]>();
  for (const finding of open) {
    const same = rules.get(finding.rule);
    if (same === undefined) rules.set(finding.rule, [finding]);
    else same.push(finding);
  }
  return [...rules.values()]
    .map((same) => ({
      ...tallyOf(shorten(run.ruleOf(same[0]!).condition, RULE_WORDS), same),
      rule: nameRule(same[0]!),
    }))
    .sort((a, b) => b.total - a.total);
}

function tallyOf(name: string, findings: readonly { readonly severity: Severity }[]): Tally {
  return { name, counts: countFindings(findings), total: findings.length };
}

function ruleNames(run: CheckRun): (finding: Finding) => string {
  const known = new Map<string, string>();
  return (finding) => {
    const name = known.get(finding.rule) ?? explainFinding(run, finding).rule;
    known.set(finding.rule, name);
    return name;
  };
}
