import type { Finding } from '../../checking/model';
import type { PaneState } from './pane-state';

/** Whether a problem is of a severity and for a collection that the user wants listed. */
export function isListed(
  { shown, shownFor }: Pick<PaneState, 'shown' | 'shownFor'>,
  { severity, collections }: Pick<Finding, 'severity' | 'collections'>,
): boolean {
  return shown.has(severity) && (shownFor === null || collections.includes(shownFor));
}
