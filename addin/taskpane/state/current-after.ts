import type { CheckRun, Finding } from '../../checking/model';
import { listingOf, type Wanted } from './listing';
import type { PaneState } from './pane-state';

/**
 * Where the user stands in the next list: on the same problem while a check goes on; after it, where they were, or on
 * the next problem after that place: whoever put one cell right goes on from there.
 */
export function currentAfter(
  { run, current, ...wanted }: Pick<PaneState, 'run' | 'current'> & Wanted,
  next: CheckRun,
): number | null {
  const was = current === null ? undefined : run?.findings[current];
  const isListed = listingOf(next, wanted);
  const same = was === undefined ? -1 : next.findings.indexOf(was);
  if (same !== -1) return same;
  const onward =
    was === undefined
      ? -1
      : next.findings.findIndex((finding, at) => isListed(finding, at) && !isBefore(finding, was));
  const found = onward === -1 ? next.findings.findIndex(isListed) : onward;
  return found === -1 ? null : found;
}

function isBefore(finding: Finding, other: Finding): boolean {
  return finding.table < other.table || (finding.table === other.table && isAbove(finding, other));
}

function isAbove(finding: Finding, other: Finding): boolean {
  return finding.row < other.row || (finding.row === other.row && finding.column < other.column);
}
