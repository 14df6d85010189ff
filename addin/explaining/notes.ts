import type { CheckRun, Finding } from '../model/check-run';
import { sortsOf } from '../model/finding-sorts';
import { textOfValue } from '../../core/values/show-value';
import { digest } from './digest';
import { rowIdentity } from './row-identity';

/** Why a query is right as it stands, or that warnings are set aside. */
export interface Note {
  /** In the user's words; '' for warnings set aside. */
  readonly text: string;
  /** ISO date on which it was said. */
  readonly on: string;
}

/** Notes by the key of what they explain. */
export type Notes = ReadonlyMap<string, Note>;

export const NO_NOTES: Notes = new Map();

/** No digest begins so. */
const ASIDE = 'warning ';

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

/**
 * What warnings are set aside by, all of a rule and item for the whole workbook; undefined for what is no warning. Kept
 * among the notes, without words, and with nothing of a cell in its key.
 */
export function asideKey({
  severity,
  rule,
  field,
}: Pick<Finding, 'severity' | 'rule' | 'field'>): string | undefined {
  return severity === 'warning' ? `${ASIDE}${rule} ${field}` : undefined;
}

/** Rule and item of warnings that are set aside; undefined for a note on a query. */
export function asideOf(key: string): { readonly rule: string; readonly field: string } | undefined {
  if (!key.startsWith(ASIDE)) return undefined;
  const said = key.slice(ASIDE.length);
  // Ids of rules have no spaces.
  const space = said.indexOf(' ');
  return { rule: said.slice(0, space), field: said.slice(space + 1) };
}

/** The notes with warnings set aside or, when they are already, brought back. */
export function withAside(notes: Notes, key: string, on: string): Notes {
  const next = new Map(notes);
  if (!next.delete(key)) next.set(key, { text: '', on });
  return next;
}

/** How many of the settled findings are queries that are explained, and warnings that are set aside. */
export function countSettled(
  run: Pick<CheckRun, 'findings'>,
  settled: ReadonlyMap<number, Note>,
): { readonly explained: number; readonly setAside: number } {
  const setAside = [...settled.keys()].filter((at) => run.findings[at]!.severity === 'warning').length;
  return { explained: settled.size - setAside, setAside };
}

/** Positions in `run.findings` of the queries that a note explains and the warnings set aside, with their notes. */
export function explainedIn(run: CheckRun, notes: Notes): ReadonlyMap<number, Note> {
  const explained = new Map<number, Note>();
  if (notes.size === 0) return explained;
  const { sorts, sortOf } = sortsOf(run.findings);
  const aside = sorts.map((sort) => notes.get(asideKey(sort) ?? ''));
  const isQuery = sorts.map(({ severity }) => severity === 'query');
  sortOf.forEach((sort, at) => {
    const note = isQuery[sort] === true ? noteOfQuery(run, run.findings[at]!, notes) : aside[sort];
    if (note !== undefined) explained.set(at, note);
  });
  return explained;
}

function noteOfQuery(run: CheckRun, finding: Finding, notes: Notes): Note | undefined {
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
