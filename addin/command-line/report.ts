import type { CodeLists } from '../code-lists/loaded-lists';
import { explainedIn } from '../explaining/notes';
import type { Note, Notes } from '../explaining/notes';
import type { CheckRun } from '../model/check-run';
import type { Answers } from '../remembering/answers';

/** A check and what is known of it. */
export interface CheckReport {
  readonly run: CheckRun;
  readonly lists: CodeLists;
  /** Codes chosen for words before, kept in the workbook. */
  readonly answers?: Answers;
  /** Notes on queries that someone has explained, by position in `run.findings`. */
  readonly explained: ReadonlyMap<number, Note>;
}

/** The run without the queries that are explained: they are right as they stand. */
export function withoutExplained(run: CheckRun, notes: Notes): CheckRun {
  const explained = explainedIn(run, notes);
  if (explained.size === 0) return run;
  return { ...run, findings: run.findings.filter((_, at) => !explained.has(at)) };
}
