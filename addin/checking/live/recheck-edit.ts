import { keepState, stateOf } from '../check-state';
import type { CheckState } from '../check-state';
import type { CheckRun } from '../../model/check-run';
import { checkRows } from './check-changed-rows';
import type { RowToCheck } from './check-changed-rows';
import { editedRows, grownTables } from './find-edited-rows';
import { canCompare, keyChanges, noteKeyChanges } from './find-changed-keys';
import { knownRows, withLeftOut } from './known-rows';
import { piecesOf, setPieces } from './pieces';
import type { Piece } from './pieces';
import { readEditedRows } from './read-edited-rows';
import type { LiveDependencies, LiveOptions, Rechecked, RowEdit, TouchedRows } from './recheck-outcome';
import { replaceFindings } from './put-findings';
import { replaceRows } from './put-changed-rows';
import { changesOf } from './find-changed-rows';
import type { RowChange } from './find-changed-rows';
import { spansOfRows } from '../../workbook/row-spans';

/**
 * Checks rows again that were edited: they alone are read and sent, and what was found in them before gives way to what
 * is found now. An edit outside every table gives the run itself. Rows that could not be read in the check, or got no
 * answer, stay as they are: `retryFailed` asks for them.
 * @throws HostError or ApiError when the rows cannot be read or checked; the run before is still what is known
 */
export async function recheckRows(
  dependencies: LiveDependencies,
  run: CheckRun,
  edit: RowEdit,
  { signal }: LiveOptions = {},
): Promise<Rechecked> {
  const before = stateOf(run);
  if (before === undefined) return { run, touched: [], comparing: false };
  const edited = await editedRows(dependencies.host, before, edit);
  const tables = grownTables(before, edited);
  let state = tables === before.tables ? undefined : before.copy(tables);
  const changed: TouchedRows[] = [];
  for (const { reading, spans } of edited) {
    const known = knownRows(before, reading);
    const rows = await readEditedRows(dependencies.host, before.readings[reading]!, spans, known);
    signal?.throwIfAborted();
    const leftOut = before.leftOut.get(reading) ?? [];
    const leftOutNow = withLeftOut(leftOut, rows);
    if (leftOutNow !== leftOut) (state ??= before.copy()).leftOut.set(reading, leftOutNow);
    const pieces = piecesOf(before, reading);
    const changes = changesOf(pieces, rows);
    if (changes.length === 0) continue;
    state ??= before.copy();
    await recheck(dependencies, { state, reading, pieces, changes, stopped: run.stopped }, signal);
    changed.push({ sheet: edit.sheet, rows: spansOfRows(changes.map(({ row }) => row)) });
  }
  const touched = edited.flatMap(({ spans: rows }) => (rows.length === 0 ? [] : { sheet: edit.sheet, rows }));
  const comparing = (state ?? before).toCompare.size > 0;
  if (state === undefined) return { run, touched, comparing };
  const findings = replaceFindings(run.findings, state, changed);
  return { run: keepState(state.toRun(run.stopped, findings), state), touched, comparing };
}

interface ChangedRows {
  readonly state: CheckState;
  readonly reading: number;
  readonly pieces: readonly Piece[];
  readonly changes: readonly RowChange[];
  readonly stopped: boolean;
}

/** Asks for the changed rows and puts what they hold, and what is wrong in them, into the state. */
async function recheck(
  { api }: LiveDependencies,
  { state, reading, pieces, changes, stopped }: ChangedRows,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { tables } = state.readings[reading]!;
  const asked = changes.flatMap(({ row, cells, piece }): RowToCheck[] => {
    // A part of the check that got no answer is asked for as a whole or not at all.
    const own = piece === undefined ? tables : tables.filter((table) => piece.answers.has(table));
    return cells === null ? [] : [{ row, cells, tables: own }];
  });
  const answers = await checkRows(api, state, reading, asked, signal);
  if (canCompare(state, stopped)) noteKeyChanges(state, keyChanges(state, reading, changes));
  setPieces(state, reading, replaceRows({ reading, tables }, pieces, changes, answers));
  state.entry = Math.max(state.entry, answers.entry);
}
