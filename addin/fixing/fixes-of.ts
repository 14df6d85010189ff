import type { CellValue } from '../../core/api/shapes';
import { NO_LISTS } from '../code-lists/loaded-lists';
import type { CodeLists } from '../code-lists/loaded-lists';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { Suggestion } from '../model/suggestion';
import type { CheckRun, Finding } from '../model/check-run';
import type { MatchedTable } from '../model/match';
import type { Answers } from '../remembering/answers';
import { suggest } from '../suggesting/suggest';
import { isSameValue } from './same-value';
import { holdsNumbers } from './holds-numbers';
import { valueToWrite } from './value-to-write';
import type { Source } from './value-to-write';

/** A cell of the finding's sheet as a fix would leave it. Row and column from 0. */
export interface FixedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A change of cells that would clear a finding. */
export interface Fix {
  readonly suggestion: Suggestion;
  /** The finding's own cell first. */
  readonly cells: readonly FixedCell[];
}

export interface FixContext {
  readonly run: CheckRun;
  readonly source: Source;
  /** Lists of the columns with findings; a column whose list is not at hand has no codes suggested. */
  readonly lists?: CodeLists;
  /** What the user chose for words before. */
  readonly answers?: Answers;
  /** Findings, by position, that are right as they stand: fixes of many cells leave them alone. */
  readonly explained?: Explained;
}

/** Positions of findings that a note explains. */
export interface Explained {
  has(finding: number): boolean;
}

/** What could be done about a finding, the likeliest first; nothing where only the user can know. */
export function fixesOf(
  { run, source, lists = NO_LISTS, answers }: FixContext,
  finding: Finding,
): readonly Fix[] {
  return suggest(run, finding, lists, answers).flatMap((suggestion) => {
    const cells = cellsOf(run, finding, suggestion, source);
    return cells === undefined ? [] : [{ suggestion, cells }];
  });
}

/** Undefined when a cell that would change with it has no column, or when nothing would change. */
function cellsOf(
  run: CheckRun,
  { table, row, column, field }: Finding,
  suggestion: Suggestion,
  source: Source,
): FixedCell[] | undefined {
  const matched = run.tables[table]!;
  const cells: FixedCell[] = [];
  for (const one of [{ field, value: suggestion.value }, ...(suggestion.with ?? [])]) {
    const place = one.field === field ? column : columnOf(matched, one.field);
    if (place === undefined) return undefined;
    const before = run.valueAt(table, row, place);
    const numbers = holdsNumbers(run, table, place);
    const after = valueToWrite(fieldOf(matched.layout, one.field), one.value, source, numbers);
    if (!isSameValue(before, after)) cells.push({ row, column: place, before, after });
  }
  return cells.length === 0 ? undefined : cells;
}

function columnOf({ columns }: MatchedTable, field: string): number | undefined {
  return columns.find((bound) => bound.field === field)?.column;
}
