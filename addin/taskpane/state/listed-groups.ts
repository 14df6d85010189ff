import { type ProblemGroup, groupFindings, nameGroups } from '../../wording/group-findings';
import type { CheckRun } from '../../model/check-run';
import { listingOf, type Wanted } from './listing';
import { once } from './once';
import type { PaneState } from './pane-state';

type Asked = Wanted & Pick<PaneState, 'lists'>;

interface Known {
  readonly key: readonly unknown[];
  readonly lists: Asked['lists'];
  readonly groups: readonly ProblemGroup[];
}

let last: Known | undefined;

/**
 * The problems as they are listed: by column, then by what is wrong. Worked out once for the list, its order, and where
 * the user stands in it; lists that come later only name what is grouped already.
 */
export function listedGroups(run: CheckRun, asked: Asked): readonly ProblemGroup[] {
  const { only, filter, notes, lists } = asked;
  const key = [run, only, filter, filter.selected ? asked.selection : null, notes];
  if (last === undefined || !key.every((part, at) => part === last!.key[at])) {
    last = { key, lists, groups: groupFindings(run, { only: listingOf(run, asked), lists }) };
  } else if (last.lists !== lists) {
    last = { key, lists, groups: nameGroups(run, last.groups, lists) };
  }
  return last.groups;
}

/** Positions in the run's findings, in the order of the list. */
export const listedOrder = once((groups: readonly ProblemGroup[]): readonly number[] =>
  groups.flatMap(({ kinds }) => kinds.flatMap(({ findings }) => findings)),
);
