import { relationsParts } from '../check-parts';
import { keepState, stateOf } from '../check-state';
import type { CheckState } from '../check-state';
import { LIMITS } from '../../../core/api/limits';
import type { CheckRun, Finding } from '../../model/check-run';
import { tooManyRows } from '../part-problems';
import { byTable } from '../run-findings';
import type { LiveDependencies, LiveOptions, Rechecked, TouchedRows } from './recheck-outcome';
import { replaceFindings } from './put-findings';
import { spansOfRows } from '../../workbook/row-spans';

/**
 * Compares the rows of those collections again whose keys have changed since. No row is read: the values are those that
 * the run has.
 * @throws ApiError when it gets no answer; the run before is still what is known, and is still to be compared
 */
export async function compareAgain(
  { api }: Pick<LiveDependencies, 'api'>,
  run: CheckRun,
  { signal }: LiveOptions = {},
): Promise<Rechecked> {
  const before = stateOf(run);
  if (before === undefined || before.toCompare.size === 0) return { run, touched: [], comparing: false };
  const state = before.copy();
  const collections = [...state.toCompare];
  for (const part of relationsParts(state, state.chunks, collections)) {
    if (part.rows > LIMITS.relationRows) {
      state.failedRelations.set(part.collection, tooManyRows(part.rows, LIMITS.relationRows));
      state.related.delete(part.collection);
    } else {
      state.answerRelations(part, await api.relations(part.request, signal));
    }
    state.toCompare.delete(part.collection);
  }
  // What is left has no rows any more.
  for (const collection of state.toCompare) state.related.delete(collection);
  state.toCompare.clear();
  const touched = touchedBy(before, state, collections);
  const findings = replaceFindings(run.findings, state, touched);
  return { run: keepState(state.toRun(run.stopped, findings), state), touched, comparing: false };
}

/** Rows of which comparing says something else than before. */
function touchedBy(before: CheckState, state: CheckState, collections: readonly string[]): TouchedRows[] {
  const rows = new Map<string, Set<number>>();
  for (const collection of collections) {
    const [then, now] = [before, state].map((one) => one.related.get(collection) ?? []);
    for (const { table, row } of differing(then!, now!)) {
      const { id } = state.tables[table]!.sheet;
      rows.set(id, (rows.get(id) ?? new Set()).add(row));
    }
  }
  return [...rows].map(([sheet, own]) => ({
    sheet,
    rows: spansOfRows([...own].sort((a, b) => a - b)),
  }));
}

/** The findings that only one of two lists has, both in the order of `byTable`. */
function* differing(a: readonly Finding[], b: readonly Finding[]): Iterable<Finding> {
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const order = i === a.length ? 1 : j === b.length ? -1 : byTable(a[i]!, b[j]!);
    if (order !== 0) yield order < 0 ? a[i]! : b[j]!;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
}
