import type { StaleReason } from '../../checking/live/live-options';
import type { CheckRun } from '../../model/check-run';
import { troubleOf } from '../state/trouble-of';

/** Why the list may not be true any more, in words for a banner. */
export function staleWords(
  stale: StaleReason,
  run: CheckRun,
): { readonly title: string; readonly detail: string } {
  switch (stale.kind) {
    case 'moved':
      return {
        title: 'Cells were moved since the check',
        detail: 'The list may point to other cells.',
      };
    case 'headings':
      return {
        title: `The headings of ${nameOf(run, stale.sheet)} were changed since the check`,
        detail: 'Its columns may be others now.',
      };
    case 'unanswered':
      return {
        title: 'This is the result of the check before',
        detail: `The workbook could not be checked again as a whole. ${stale.problem.title} ${stale.problem.detail}`,
      };
    case 'failed': {
      const { title, detail } = troubleOf(stale.error, 'Checking your last changes');
      return {
        title: 'Your last changes could not be checked',
        detail: `${title.replace(/\.$/, '')}. ${detail}`,
      };
    }
  }
}

function nameOf({ tables }: CheckRun, id: string): string {
  return tables.find(({ sheet }) => sheet.id === id)?.sheet.name ?? 'a sheet';
}
