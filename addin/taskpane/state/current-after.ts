import type { CheckRun } from '../../model/check-run';
import { cellsOfRun } from './cells-with-findings';
import { keyOfFinding } from './key-of-finding';
import { listedGroups, listedOrder } from './listed-groups';
import { listingOf, type Wanted } from './listing';
import type { PaneState } from './pane-state';

type Before = Pick<PaneState, 'run' | 'current' | 'lists'> & Wanted;

/**
 * Where the user stands in the next list: on the same problem while it is there; otherwise on the one that came next in
 * the list before: whoever put one cell right goes on from there.
 */
export function currentAfter({ run, current, ...asked }: Before, next: CheckRun): number | null {
  const was = current === null ? undefined : run?.findings[current];
  const same = was === undefined ? -1 : next.findings.indexOf(was);
  if (same !== -1) return same;
  const isListed = listingOf(next, asked);
  if (run !== null && current !== null) {
    for (const at of onwardFrom(run, current, asked)) {
      const now = whereIn(next, run, at);
      if (now !== undefined && isListed(next.findings[now]!, now)) return now;
    }
  }
  return listedOrder(listedGroups(next, asked))[0] ?? null;
}

/** Where the user stands once other problems of the same run are listed: on the same one, the next one, or the first. */
export function currentAmong(before: Before, asked: Wanted & Pick<PaneState, 'lists'>): number | null {
  const { run, current } = before;
  if (run === null) return current;
  const isListed = listingOf(run, asked);
  const onward = current === null ? [] : onwardFrom(run, current, before);
  const next = onward.find((at) => isListed(run.findings[at]!, at));
  return next ?? listedOrder(listedGroups(run, asked))[0] ?? null;
}

/** The problem and those that follow it in the list; none when it is not listed. */
function onwardFrom(
  run: CheckRun,
  current: number,
  asked: Wanted & Pick<PaneState, 'lists'>,
): readonly number[] {
  const order = listedOrder(listedGroups(run, asked));
  const at = order.indexOf(current);
  return at === -1 ? [] : order.slice(at);
}

/** Position in the next run of a problem of the run before it. */
function whereIn(next: CheckRun, run: CheckRun, at: number): number | undefined {
  const finding = run.findings[at]!;
  const sheet = run.tables[finding.table]!.sheet.id;
  const key = keyOfFinding(finding);
  return cellsOfRun(next)(sheet, finding.row, finding.column).find(
    (there) => keyOfFinding(next.findings[there]!) === key,
  );
}
