import type { CheckRun } from '../../model/check-run';
import { unansweredRows } from '../../checking/unanswered-rows';
import { countOf } from '../../../core/values/words';

/** Why a check again does not take the place of the one before. */
export interface FewerAnswers {
  readonly title: string;
  readonly detail: string;
}

/**
 * Whether a check again got fewer answers than the one before: its list would seem shorter than it is. Undefined when it
 * takes the other's place; a check that the user stopped does.
 */
export function fewerAnswers(last: CheckRun, next: CheckRun): FewerAnswers | undefined {
  const open = openOf(next);
  const [first] = open;
  if (first === undefined || next.stopped) return undefined;
  const [before, now] = [
    unansweredRows({ ...last, failed: openOf(last) }),
    unansweredRows({ ...next, failed: open }),
  ];
  if (now.rows <= before.rows && comparisonsIn(open) <= comparisonsIn(openOf(last))) return undefined;
  const { title, detail } = first.problem;
  const what =
    now.rows === 0
      ? 'Rows were not compared with each other.'
      : now.rows === now.of
        ? 'No row got an answer.'
        : `${countOf(now.rows, 'row', 'rows')} of ${countOf(now.of, 'row', 'rows')} got no answer.`;
  return { title: what, detail: `${title} ${detail}` };
}

/** Parts that may be answered another time; what is too big stays so. */
function openOf({ failed }: CheckRun): CheckRun['failed'] {
  return failed.filter(({ problem }) => problem.retry);
}

function comparisonsIn(failed: CheckRun['failed']): number {
  return failed.filter(({ table }) => table === null).length;
}
