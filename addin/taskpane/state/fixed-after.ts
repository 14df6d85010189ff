import type { CheckRun } from '../../model/check-run';
import { explainedOf } from './listing';
import type { PaneState } from './pane-state';

/**
 * Problems that are gone since the first check count as fixed, until the workbook is checked for something else; those
 * that come back, or come anew, are taken off again.
 */
export function fixedAfter(
  { run, partial, fixed, notes }: Pick<PaneState, 'run' | 'partial' | 'fixed' | 'notes'>,
  next: CheckRun,
): number {
  if (run === null || partial || run.stopped || next.stopped) return fixed;
  if (run.failed.length > 0 || next.failed.length > 0 || !isSameScope(run, next)) return fixed;
  return Math.max(0, fixed + openIn(run, notes) - openIn(next, notes));
}

function openIn(run: CheckRun, notes: PaneState['notes']): number {
  return run.findings.length - explainedOf(run, notes).size;
}

function isSameScope(run: CheckRun, next: CheckRun): boolean {
  const scope = ({ referenceDate, tables }: CheckRun): string =>
    [referenceDate, ...tables.map(({ sheet, layout }) => `${sheet.id} ${layout.id}`)].join('|');
  return scope(run) === scope(next);
}
