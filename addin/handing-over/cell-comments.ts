import type { CellComment } from '../workbook/host';
import type { CheckRun } from '../model/check-run';
import { MOST_COMMENTS } from './excel-limits';
import { problemRows } from './problem-rows';
import type { HandOverOptions, ProblemRow } from './problem-rows';
import { textOfCell } from './text-of-cell';

export interface PlannedComments {
  readonly comments: readonly CellComment[];
  /** Cells with problems that get none. */
  readonly left: number;
}

/** What is wrong with a cell, as a comment on it; all of a cell's problems in one, cells with errors first. */
export function cellComments(
  run: CheckRun,
  options: HandOverOptions,
  most: number = MOST_COMMENTS,
): PlannedComments {
  const cells = new Map<string, CellComment>();
  for (const problem of problemRows(run, options)) {
    const { row, column, finding } = problem;
    const { id } = run.tables[run.findings[finding]!.table]!.sheet;
    const key = `${row} ${column} ${id}`;
    const before = cells.get(key);
    const text = before === undefined ? wordsOf(problem) : `${before.text}\n${wordsOf(problem)}`;
    cells.set(key, { sheet: id, row, column, text });
  }
  const all = [...cells.values()];
  return { comments: all.slice(0, most), left: Math.max(0, all.length - most) };
}

/** The advice mostly says what to write; where it does not, the suggestion does. */
function wordsOf({ what, todo, suggested }: ProblemRow): string {
  const value = textOfCell(suggested);
  const isSaid = value === '' || todo.includes(value.replace(/^perhaps /, ''));
  return isSaid ? `${what} ${todo}` : `${what} ${todo} Suggested: ${value}.`;
}
