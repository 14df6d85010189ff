/** Which problems are listed, stepped through, and counted. */
import { explainedIn, type Note } from '../../explaining/notes';
import type { CheckRun, Finding } from '../../model/check-run';
import type { PaneState, Selection } from './pane-state';

export type Wanted = Pick<PaneState, 'only' | 'filter' | 'selection' | 'notes'>;

export type Listed = (finding: Finding, at: number) => boolean;

/** Whether a problem of a run is of what the user wants listed. */
export function listingOf(run: CheckRun, { only, filter, selection, notes }: Wanted): Listed {
  const isCounted = countingOf(run, { filter, selection, notes });
  return (finding, at) => (only === null || finding.severity === only) && isCounted(finding, at);
}

/** The same whatever its severity: for the numbers on the severities' own switches. */
export function countingOf(run: CheckRun, { filter, selection, notes }: Omit<Wanted, 'only'>): Listed {
  const { collection, sheet, column, rule, selected, explained } = filter;
  const notesOf = explainedOf(run, notes);
  return (finding, at) =>
    notesOf.has(at) === explained &&
    (collection === null || finding.collections.includes(collection)) &&
    (sheet === null || run.tables[finding.table]!.sheet.id === sheet) &&
    (column === null || finding.column === column) &&
    (rule === null || finding.rule === rule) &&
    (!selected || (selection !== null && isIn(run, finding, selection)));
}

function isIn({ tables }: CheckRun, { table, row, column }: Finding, selection: Selection): boolean {
  return (
    tables[table]!.sheet.id === selection.sheet &&
    row >= selection.row &&
    row < selection.row + selection.rowCount &&
    column >= selection.column &&
    column < selection.column + selection.columnCount
  );
}

/** A run as it is marked: what is explained is not. */
export function openOf(run: CheckRun, notes: PaneState['notes']): Pick<CheckRun, 'tables' | 'findings'> {
  const explained = explainedOf(run, notes);
  if (explained.size === 0) return run;
  return { tables: run.tables, findings: run.findings.filter((_, at) => !explained.has(at)) };
}

const known = new WeakMap<CheckRun, { notes: PaneState['notes']; explained: ReadonlyMap<number, Note> }>();

/** Queries of a run that are explained, worked out once for the same notes. */
export function explainedOf(run: CheckRun, notes: PaneState['notes']): ReadonlyMap<number, Note> {
  const before = known.get(run);
  if (before?.notes === notes) return before.explained;
  const explained = explainedIn(run, notes);
  known.set(run, { notes, explained });
  return explained;
}
