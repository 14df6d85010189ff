import { ApiError } from '../../../addin/service/api-error';
import type { StaleReason } from '../../../addin/checking/live/live-options';
import { staleWords } from '../../../addin/taskpane/check/staleness';
import { makeRun } from '../../support/check-run';

const OFFLINE = new ApiError(
  { code: 'offline', title: 'No connection', detail: 'Check your connection.' },
  true,
);

describe('Why the list may not be true any more', () => {
  test.each<[StaleReason, string, string]>([
    [
      { kind: 'moved', sheet: 'Staff' },
      'Cells were moved since the check',
      'The list may point to other cells.',
    ],
    [
      { kind: 'headings', sheet: 'Staff' },
      'The headings of Staff were changed since the check',
      'Its columns may be others now.',
    ],
    [
      { kind: 'headings', sheet: 'gone' },
      'The headings of a sheet were changed since the check',
      'Its columns may be others now.',
    ],
    [
      { kind: 'failed', error: OFFLINE },
      'Your last changes could not be checked',
      'No connection. Check your connection.',
    ],
  ])('%j', (stale, title, detail) => {
    expect(staleWords(stale, makeRun([]))).toEqual({ title, detail });
  });
});
