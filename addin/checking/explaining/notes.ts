import type { CheckRun, Finding } from '../model';
import { textOfValue } from '../show-value';
import { digest } from './digest';
import { rowIdentity } from './row-identity';

/** Why a query is right as it stands, in the user's words. */
export interface Note {
  readonly text: string;
  /** ISO date on which it was written. */
  readonly on: string;
}

/** Notes by the key of what they explain. */
export type Notes = ReadonlyMap<string, Note>;

export const NO_NOTES: Notes = new Map();

/** Longest note that is kept. */
export const NOTE_LENGTH = 500;

/**
 * What a note hangs on: the rule, the item, the row's identity and the value. It goes with the row through sorting, and
 * ends when the cell says something else: that is to be explained anew. Undefined when only queries may be explained and
 * this is none, or the row has no identity.
 */
export function noteKey(run: CheckRun, finding: Finding): string | undefined {
  if (finding.severity !== 'query') return undefined;
  const { table, row, column, rule, field } = finding;
  const identity = rowIdentity(run, table, row);
  if (identity === undefined) return undefined;
  return digest(JSON.stringify([rule, field, identity, textOfValue(run.valueAt(table, row, column))]));
}

/** Positions in `run.findings` of the queries that a note explains, with their notes. */
export function explainedIn(run: CheckRun, notes: Notes): ReadonlyMap<number, Note> {
  const explained = new Map<number, Note>();
  if (notes.size === 0) return explained;
  run.findings.forEach((finding, at) => {
    const note = noteOf(run, finding, notes);
    if (note !== undefined) explained.set(at, note);
  });
  return explained;
}

function noteOf(run: CheckRun, finding: Finding, notes: Notes): Note | undefined {
  const key = noteKey(run, finding);
  return key === undefined ? undefined : notes.get(key);
}

/** The notes with this one added or, when its text is blank, taken away. */
export function withNote(notes: Notes, key: string, text: string, on: string): Notes {
  const next = new Map(notes);
  const kept = text.trim().slice(0, NOTE_LENGTH);
  if (kept === '') next.delete(key);
  else next.set(key, { text: kept, on });
  return next;
}
