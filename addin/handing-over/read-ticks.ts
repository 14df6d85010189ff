import type { CellValue } from '../../core/api/shapes';
import { explainedIn } from '../explaining/notes';
import type { Notes } from '../explaining/notes';
import type { CheckRun } from '../model/check-run';
import { assignProblems } from './assign-problems';
import { findRows } from './find-rows';
import { createReferences } from './row-reference';
import { parseTicks } from './tick-rows';
import type { ListedRow } from './tick-rows';

/** What was ticked, held to a check made since. */
export interface TickOutcome {
  /** Rows that are ticked. */
  readonly ticked: number;
  /** Ticked, and right now. */
  readonly right: number;
  /** Ticked, but the cell has a problem still, or another one. */
  readonly wrong: readonly StillWrong[];
  /** Ticked, but the row is no longer in its sheet, or its key is another. */
  readonly gone: readonly ListedRow[];
  /** Not ticked, though right now, or gone. */
  readonly rightUnticked: number;
  /** Not ticked, and not right. */
  readonly left: number;
  /** Positions in `run.findings` of problems that are not on the list. */
  readonly added: readonly number[];
}

export interface StillWrong {
  readonly listed: ListedRow;
  /** Position in `run.findings` of what is wrong now. */
  readonly finding: number;
}

/**
 * Holds a list of what was to be put right, as it comes back, to a fresh check. Rows of it may be sorted, filtered and
 * deleted, and rows of the staff sheets moved. Undefined when the rows are no such list.
 */
export function readTicks(
  rows: readonly (readonly CellValue[])[],
  run: CheckRun,
  notes: Notes = new Map(),
): TickOutcome | undefined {
  const listed = parseTicks(rows);
  return listed === undefined ? undefined : compareTicks(listed, run, notes);
}

/** The same for a list that has been read. */
export function compareTicks(
  listed: readonly ListedRow[],
  run: CheckRun,
  notes: Notes = new Map(),
): TickOutcome {
  const references = createReferences(run);
  const fresh = openProblems(run, notes).map((finding) => ({
    finding,
    reference: references.of(run.findings[finding]!),
  }));
  const found = findRows(listed, run, references);
  const problems = assignProblems(found, fresh);
  const outcome = { ticked: 0, right: 0, rightUnticked: 0, left: 0 };
  const wrong: StillWrong[] = [];
  const gone: ListedRow[] = [];
  for (const { listed: row, isThere } of found) {
    const finding = problems.of.get(row);
    if (row.ticked) outcome.ticked += 1;
    if (finding !== undefined && row.ticked) wrong.push({ listed: row, finding });
    else if (finding !== undefined) outcome.left += 1;
    else if (!row.ticked) outcome.rightUnticked += 1;
    else if (isThere) outcome.right += 1;
    else gone.push(row);
  }
  return { ...outcome, wrong, gone, added: problems.added };
}

function openProblems(run: CheckRun, notes: Notes): number[] {
  const explained = explainedIn(run, notes);
  return run.findings.flatMap((_, at) => (explained.has(at) ? [] : [at]));
}
