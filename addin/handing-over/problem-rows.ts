import { bySeverity } from '../../core/api/severity';
import type { CellValue, Severity } from '../../core/api/shapes';
import { nameCode } from '../code-lists/load-code-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { cellName } from '../../core/values/column-letters';
import type { ColumnAtHand } from '../codes-at-hand/columns-at-hand';
import { describeFinding } from '../wording/describe-finding';
import { explainedIn } from '../explaining/notes';
import type { Notes } from '../explaining/notes';
import { fixWords } from '../fixing/fix-words';
import { fixesOf } from '../fixing/fixes-of';
import type { Fix } from '../fixing/fixes-of';
import { keyOfValue } from '../fixing/same-value';
import type { Source } from '../fixing/value-to-write';
import { headingOf } from './heading-of';
import type { CheckRun, Finding } from '../model/check-run';
import type { Answers } from '../remembering/answers';
import { textOfCell } from './text-of-cell';
import { joinWords } from '../../core/values/words';

export interface HandOverOptions {
  /** Lists of the columns with findings; without them codes are not named or suggested. */
  readonly lists?: CodeLists;
  /** What the user chose for words before. */
  readonly answers?: Answers;
  /** Queries that these explain are left out. */
  readonly notes?: Notes;
  /** What holds the cells. */
  readonly source: Source;
  /** Columns whose cells offer their codes in a drop-down. */
  readonly offered?: readonly Pick<ColumnAtHand, 'sheet' | 'column'>[];
}

/** A problem in words, for people who have the sheet alone. Row and column from 0. */
export interface ProblemRow {
  /** Position in `run.findings`. */
  readonly finding: number;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `F12` */
  readonly cell: string;
  readonly heading: string;
  /** What the cell holds, as text: `2 January 2026`; '' when it is blank. */
  readonly holds: string;
  readonly what: string;
  readonly todo: string;
  /** What to write, null where only the user can know; what is not sure begins with `perhaps`. */
  readonly suggested: CellValue;
  readonly severity: Severity;
}

/** More suggestions than these are no help on paper. */
const SUGGESTIONS = 3;
const EMPTY = '(nothing: leave it empty)';

/** What to do where neither the rule nor a suggestion says it. */
const TODO: Readonly<Record<Severity, string>> = {
  error: 'Put the cell right.',
  query: 'Check the cell. If it is right, say why when you send the workbook back.',
  warning: 'Look whether this is meant.',
};

/** All problems that are not explained, errors first, and among these in the order of sheet, row and column. */
export function problemRows(run: CheckRun, options: HandOverOptions): ProblemRow[] {
  const explained = explainedIn(run, options.notes ?? new Map());
  const open = run.findings.flatMap((finding, at) => (explained.has(at) ? [] : [{ finding, at }]));
  open.sort((a, b) => bySeverity(a.finding.severity, b.finding.severity) || a.at - b.at);
  const toRow = createProblemRow(run, options);
  return open.map(({ finding, at }) => toRow(finding, at));
}

/** One problem in words; the words of the same fault of the same value in a column are made once. */
export function createProblemRow(
  run: CheckRun,
  options: HandOverOptions,
): (finding: Finding, at: number) => ProblemRow {
  const known = new Map<string, Words>();
  return (finding, at) => {
    const { table, row, column, severity } = finding;
    const { sheet } = run.tables[table]!;
    const value = run.valueAt(table, row, column);
    const key = keyOf(finding, value);
    const before = key === undefined ? undefined : known.get(key);
    const words = before ?? wordsOf(run, finding, options);
    if (key !== undefined && words.alike) known.set(key, words);
    const { what, todo, suggested } = words;
    return {
      finding: at,
      sheet: sheet.name,
      row,
      column,
      cell: cellName(row, column),
      heading: headingOf(run, finding),
      holds: textOfCell(value),
      what,
      todo,
      suggested,
      severity,
    };
  };
}

interface Words extends Pick<ProblemRow, 'what' | 'todo' | 'suggested'> {
  /** No other cell of the row plays a part in them. */
  readonly alike: boolean;
}

/** Undefined for a finding whose words speak of other cells. */
function keyOf(
  { table, column, field, rule, reason, severity, relatedRow }: Finding,
  value: CellValue,
): string | undefined {
  if (reason === undefined || relatedRow !== undefined) return undefined;
  return `${table} ${column} ${field} ${rule} ${reason} ${severity} ${keyOfValue(value)}`;
}

function wordsOf(
  run: CheckRun,
  finding: Finding,
  { lists, source, answers, offered = [] }: HandOverOptions,
): Words {
  const { id } = run.tables[finding.table]!.sheet;
  const offersCodes = offered.some(({ sheet, column }) => sheet.id === id && column === finding.column);
  const { what, advice } = describeFinding(run, finding, lists, answers, offersCodes);
  const known = { ...(lists === undefined ? {} : { lists }), ...(answers === undefined ? {} : { answers }) };
  const fixes = fixesOf({ run, source, ...known }, finding);
  const sure = fixes.find(({ suggestion }) => suggestion.sure);
  const doing = sure === undefined ? TODO[finding.severity] : `${fixWords(run, finding, sure)}.`;
  // One value does not say that another cell of the row changes with it.
  const isSwap = sure !== undefined && sure.cells.length > 1;
  return {
    what,
    todo: advice === '' ? doing : isSwap ? `${advice} ${doing}` : advice,
    suggested: sure === undefined ? perhaps(fixes) : (sure.cells[0]!.after ?? EMPTY),
    alike: fixes.every(({ cells }) => cells.length === 1),
  };
}

function perhaps(fixes: readonly Fix[]): string | null {
  if (fixes.length === 0) return null;
  const names = fixes
    .slice(0, SUGGESTIONS)
    .map(({ suggestion: { value, label } }) => (value === '' ? 'nothing' : nameCode({ code: value, label })));
  return `perhaps ${joinWords(names, 'or')}`;
}
