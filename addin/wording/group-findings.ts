import { bySeverity } from '../../core/api/severity';
import type { CellValue, Reason, Severity } from '../../core/api/shapes';
import { NO_LISTS } from '../code-lists/loaded-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { columnLetters } from '../../core/values/column-letters';
import { fieldOf } from '../../core/layouts/layout-fields';
import { sheetOrder } from '../checking/merge-findings';
import type { CheckRun, Finding } from '../model/check-run';
import { groupBy } from '../../core/values/group-by';
import { sortsOf } from '../model/finding-sorts';
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

/** The same groups, whose kinds are named by these lists. */
export function nameGroups(run: CheckRun, groups: readonly ProblemGroup[], lists: CodeLists): ProblemGroup[] {
  return groups.map((group) => ({
    ...group,
    kinds: group.kinds.map((kind) => kindOf(run, kind.key, kind.findings, lists, 'value' in kind)),
  }));
}

/** Findings of one sort that are listed: their positions, ascending. */
interface Listed {
  readonly model: Finding;
  readonly positions: readonly number[];
}

/** Groups by column and then by what is wrong, in the order of sheets and columns. */
export function groupFindings(run: CheckRun, { only, lists = NO_LISTS }: GroupOptions = {}): ProblemGroup[] {
  const sheets = sheetOrder(run.tables);
  const columns = groupBy(listedSorts(run.findings, only), ({ model }) => columnKey(run, model));
  return [...columns.values()]
    .map((listed) => groupOf(run, listed, lists))
    .sort(
      (a, b) => sheets[a.table]! - sheets[b.table]! || a.column - b.column || (a.field < b.field ? -1 : 1),
    );
}

/** In the order in which the list has the first of each. */
function listedSorts(findings: readonly Finding[], only: GroupOptions['only']): Listed[] {
  const { sorts, sortOf } = sortsOf(findings);
  const positions = sorts.map((): number[] => []);
  for (let at = 0; at < findings.length; at++) {
    if (only === undefined || only(findings[at]!, at)) positions[sortOf[at]!]!.push(at);
  }
  return positions
    .flatMap((own) => (own.length === 0 ? [] : [{ model: findings[own[0]!]!, positions: own }]))
    .sort((a, b) => a.positions[0]! - b.positions[0]!);
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

/** How many findings there are of each severity: of all, or of some. */
export function countFindings<T extends Pick<Finding, 'severity'>>(
  findings: readonly T[],
  only?: (finding: T, at: number) => boolean,
): Counts {
  const counts = { error: 0, query: 0, warning: 0 };
  for (let at = 0; at < findings.length; at++) {
    const finding = findings[at]!;
    if (only === undefined || only(finding, at)) counts[finding.severity] += 1;
  }
  return counts;
}

function groupOf(run: CheckRun, listed: readonly Listed[], lists: CodeLists): ProblemGroup {
  const { table, column, field } = listed[0]!.model;
  const { sheet, layout } = run.tables[table]!;
  const key = `${sheet.id} ${column} ${field}`;
  const name = fieldOf(layout, field)?.title ?? field;
  const title = `${name}, column ${columnLetters(column)}`;
  const counts = { error: 0, query: 0, warning: 0 };
  for (const { model, positions } of listed) counts[model.severity] += positions.length;
  return {
    key,
    table,
    column,
    field,
    title: areOnManySheets(run.tables) ? `${sheet.name}: ${title}` : title,
    counts,
    total: counts.error + counts.query + counts.warning,
    kinds: kindsOf(run, key, listed, lists),
  };
}

function kindsOf(run: CheckRun, group: string, listed: readonly Listed[], lists: CodeLists): FindingKind[] {
  const faults = groupBy(
    listed,
    ({ model: { rule, reason = '', severity } }) => `${rule} ${reason} ${severity}`,
  );
  const kinds = [...faults].flatMap(([fault, alike]) => {
    const all = joined(alike.map(({ positions }) => positions));
    const byValue = alike[0]!.model.reason === undefined ? undefined : splitByValue(run, all);
    if (byValue === undefined) return [kindOf(run, `${group} ${fault}`, all, lists)];
    return [...byValue].map(([value, same]) => kindOf(run, `${group} ${fault} ${value}`, same, lists, true));
  });
  return kinds.sort((a, b) => bySeverity(a.severity, b.severity) || b.findings.length - a.findings.length);
}

/** Ascending, as each of them is. */
function joined(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.length === 1 ? lists[0]! : [...Uint32Array.from(lists.flat()).sort()];
}

/** Positions by value; undefined when there are too many different ones to tell apart. */
function splitByValue(run: CheckRun, positions: readonly number[]): Map<string, number[]> | undefined {
  // By the value itself first: most are plain, and words are made of each different one alone.
  const lists = new Map<CellValue, number[]>();
  const byWords = new Map<string, number[]>();
  for (const at of positions) {
    const { table, row, column } = run.findings[at]!;
    const value = run.valueAt(table, row, column);
    let own = lists.get(value);
    if (own === undefined) {
      const text = textOfValue(value);
      const words = `${typeof value} ${text}`;
      own = byWords.get(words) ?? [];
      byWords.set(words, own);
      if (typeof value !== 'object') lists.set(value, own);
      if (byWords.size > MOST_VALUES || text.length > LONGEST_VALUE) return undefined;
    }
    own.push(at);
  }
  return byWords;
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
  let title: string | undefined;
  return {
    key,
    rule,
    severity,
    ...(reason === undefined ? {} : { reason }),
    ...(sameValue ? { value: run.valueAt(table, row, column) } : {}),
    // Made when it is read: it may need suggestions, and of some hundreds of kinds a few are in view.
    get title() {
      const alike = findings.length === 1 ? 'one' : sameValue ? 'same value' : 'many';
      return (title ??= titleOfKind(run, first, alike, lists));
    },
    findings,
  };
}
