import { bySeverity } from '../../core/api/severity';
import type { CellValue, Reason, Severity } from '../../core/api/shapes';
import { NO_LISTS } from '../code-lists/loaded-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { columnLetters } from '../../core/values/column-letters';
import { fieldOf } from '../../core/layouts/layout-fields';
import { sheetOrder } from '../checking/merge-findings';
import type { CheckRun, Finding } from '../model/check-run';
import { areOnManySheets } from '../checking/readings';
import { titleOfKind } from './title-of-kind';
import { textOfValue } from '../../core/values/show-value';

export type Counts = Readonly<Record<Severity, number>>;

/** Findings of one column with the same thing wrong. */
export interface FindingKind {
  /** The same for the same kind in a later run of the same workbook. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly reason?: Reason;
  /** When they are told apart by value: the value that all of them hold. */
  readonly value?: CellValue;
  /** `"White British" is not an ethnicity code` */
  readonly title: string;
  /** Positions in `run.findings`, ascending. */
  readonly findings: readonly number[];
}

/** Findings of one column. */
export interface ProblemGroup {
  readonly key: string;
  readonly table: number;
  readonly column: number;
  readonly field: string;
  /** `Ethnicity, column K`, after the sheet when more than one was checked. */
  readonly title: string;
  readonly counts: Counts;
  readonly total: number;
  /** Errors first, then queries, then warnings; among these the most frequent first. */
  readonly kinds: readonly FindingKind[];
}

export interface GroupOptions {
  /** Only these, by their position in the run; left out: all. */
  readonly only?: (finding: Finding, at: number) => boolean;
  readonly lists?: CodeLists;
}

/** More different values than this under one rule are one kind: a list as long as the sheet would help nobody. */
const MOST_VALUES = 50;
/** Nor does telling apart by text that no title has room for. */
const LONGEST_VALUE = 1_000;

/** Groups by column and then by what is wrong, in the order of sheets and columns. */
export function groupFindings(run: CheckRun, { only, lists = NO_LISTS }: GroupOptions = {}): ProblemGroup[] {
  const sheets = sheetOrder(run.tables);
  const columns = new Map<string, number[]>();
  run.findings.forEach((finding, at) => {
    if (only !== undefined && !only(finding, at)) return;
    push(columns, columnKey(run, finding), at);
  });
  return [...columns.values()]
    .map((positions) => groupOf(run, positions, lists))
    .sort(
      (a, b) => sheets[a.table]! - sheets[b.table]! || a.column - b.column || (a.field < b.field ? -1 : 1),
    );
}

/**
 * All that a sheet's tables have found on a column is one group. A finding of a field without a column stands on
 * another's, and is told apart.
 */
function columnKey({ tables }: CheckRun, { table, column, field }: Finding): string {
  const { sheet, columns } = tables[table]!;
  const isOwn = columns.some((bound) => bound.column === column && bound.field === field);
  return `${sheet.id} ${column}${isOwn ? '' : ` ${field}`}`;
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts = { error: 0, query: 0, warning: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function groupOf(run: CheckRun, positions: readonly number[], lists: CodeLists): ProblemGroup {
  const { table, column, field } = run.findings[positions[0]!]!;
  const { sheet, layout } = run.tables[table]!;
  const key = `${sheet.id} ${column} ${field}`;
  const name = fieldOf(layout, field)?.title ?? field;
  const title = `${name}, column ${columnLetters(column)}`;
  return {
    key,
    table,
    column,
    field,
    title: areOnManySheets(run.tables) ? `${sheet.name}: ${title}` : title,
    counts: countFindings(positions.map((at) => run.findings[at]!)),
    total: positions.length,
    kinds: kindsOf(run, key, positions, lists),
  };
}

function kindsOf(
  run: CheckRun,
  group: string,
  positions: readonly number[],
  lists: CodeLists,
): FindingKind[] {
  const faults = new Map<string, number[]>();
  for (const at of positions) {
    const { rule, reason = '', severity } = run.findings[at]!;
    push(faults, `${rule} ${reason} ${severity}`, at);
  }
  const kinds = [...faults].flatMap(([fault, all]) => {
    const byValue = run.findings[all[0]!]!.reason === undefined ? undefined : splitByValue(run, all);
    if (byValue === undefined) return [kindOf(run, `${group} ${fault}`, all, lists)];
    return [...byValue].map(([value, same]) => kindOf(run, `${group} ${fault} ${value}`, same, lists, true));
  });
  return kinds.sort((a, b) => bySeverity(a.severity, b.severity) || b.findings.length - a.findings.length);
}

/** Positions by value; undefined when there are too many different ones to tell apart. */
function splitByValue(run: CheckRun, positions: readonly number[]): Map<string, number[]> | undefined {
  const values = new Map<string, number[]>();
  for (const at of positions) {
    const { table, row, column } = run.findings[at]!;
    const value = run.valueAt(table, row, column);
    const text = textOfValue(value);
    push(values, `${typeof value} ${text}`, at);
    if (values.size > MOST_VALUES || text.length > LONGEST_VALUE) return undefined;
  }
  return values;
}

function kindOf(
  run: CheckRun,
  key: string,
  findings: readonly number[],
  lists: CodeLists,
  sameValue = false,
): FindingKind {
  const first = run.findings[findings[0]!]!;
  const { rule, severity, reason, table, row, column } = first;
  return {
    key,
    rule,
    severity,
    ...(reason === undefined ? {} : { reason }),
    ...(sameValue ? { value: run.valueAt(table, row, column) } : {}),
    title: titleOfKind(run, first, findings.length === 1 ? 'one' : sameValue ? 'same value' : 'many', lists),
    findings,
  };
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else list.push(at);
}
