import { ApiError } from '../../service/api-error';
import { HostError } from '../../workbook/host';
import type { Trouble } from './pane-state';

/** What stopped us, in words for the user. */
export function troubleOf(error: unknown, doing: string): Trouble {
  if (error instanceof ApiError) {
    return { title: error.problem.title, detail: error.problem.detail, retry: error.retry };
  }
  if (error instanceof HostError) {
    const passes = error.code === 'cell-edit' || error.code === 'lost-focus' || error.code === 'unavailable';
    return { title: `${doing} is not possible just now`, detail: error.message, retry: passes };
  }
  return {
    title: `${doing} stopped before its end`,
    detail:
      'Your workbook was not changed. Try again; if it happens again, close this pane and open it once more.',
    retry: true,
  };
}
