import { groupBy } from '../../core/values/group-by';
import type { FoundRow } from './find-rows';
import type { Reference } from './row-reference';
import type { ListedRow } from './tick-rows';

/** A problem of a fresh check. */
export interface FreshProblem {
  /** Position in `run.findings`. */
  readonly finding: number;
  readonly reference: Reference;
}

export interface Assigned {
  /** What is wrong now with the cell that a row of the list speaks of. */
  readonly of: ReadonlyMap<ListedRow, number>;
  /** Problems that no row of the list speaks of. */
  readonly added: readonly number[];
}

/**
 * Gives each problem there is to one row of the list: of rows for the same fault of the same cell (a person may stand in
 * a sheet twice) to one with the same value, and to one that is not ticked before one that is. What is left over on a
 * cell of the list is another fault that the cell has now.
 */
export function assignProblems(found: readonly FoundRow[], fresh: readonly FreshProblem[]): Assigned {
  const of = new Map<ListedRow, number>();
  const left = new Set(fresh);
  const ordered = [...found].sort((a, b) => Number(a.listed.ticked) - Number(b.listed.ticked));
  for (const keyOf of [valueOf, faultOf]) {
    const problems = lastFirst([...left], keyOf);
    for (const { listed, reference } of ordered) {
      const problem = of.has(listed) ? undefined : problems.get(keyOf(reference))?.pop();
      if (problem === undefined) continue;
      of.set(listed, problem.finding);
      left.delete(problem);
    }
  }
  const others = lastFirst([...left], cellOf);
  for (const { listed, reference } of found) {
    const other = of.has(listed) ? undefined : others.get(cellOf(reference))?.at(-1);
    if (other === undefined) continue;
    of.set(listed, other.finding);
    left.delete(other);
  }
  return { of, added: [...left].map(({ finding }) => finding).sort((a, b) => a - b) };
}

function cellOf({ row, column }: Reference): string {
  return `${row} ${column}`;
}

function faultOf(reference: Reference): string {
  return `${cellOf(reference)} ${reference.rule}`;
}

function valueOf(reference: Reference): string {
  return `${faultOf(reference)} ${reference.value}`;
}

/** Groups from the last problem to the first, so that a group's first stands last, where it is taken from. */
function lastFirst(
  problems: readonly FreshProblem[],
  keyOf: (reference: Reference) => string,
): Map<string, FreshProblem[]> {
  return groupBy([...problems].reverse(), ({ reference }) => keyOf(reference));
}
