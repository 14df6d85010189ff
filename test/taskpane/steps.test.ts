import type { Severity } from '../../functions/http/api';
import { initialState } from '../../addin/taskpane/state/pane-state';
import { stepsOf } from '../../addin/taskpane/state/steps';
import { makeFinding, makeRun } from '../support/check-run';

// Positions 0 to 4.
const RUN = makeRun([
  makeFinding(1, 'error'),
  makeFinding(2, 'warning'),
  makeFinding(3, 'error'),
  makeFinding(4, 'query'),
  makeFinding(5, 'error'),
]);

const ALL: ReadonlySet<Severity> = new Set(['error', 'query', 'warning']);
const ERRORS: ReadonlySet<Severity> = new Set(['error']);
const NONE: ReadonlySet<Severity> = new Set();

function wanting(shown: ReadonlySet<Severity>) {
  return { ...initialState('2026-11-22'), shown };
}

describe('Previous and Next', () => {
  test.each<[string, ReadonlySet<Severity>, number | null, 1 | -1, number | null]>([
    ['goes to the first when none is current', ALL, null, 1, 0],
    ['goes back to the last when none is current', ALL, null, -1, 4],
    ['goes on to the next', ALL, 1, 1, 2],
    ['goes back to the one before', ALL, 1, -1, 0],
    ['goes round from the last to the first', ALL, 4, 1, 0],
    ['goes round from the first to the last', ALL, 0, -1, 4],
    ['passes over severities that are not listed', ERRORS, 0, 1, 2],
    ['goes on from one that is no longer listed', ERRORS, 3, 1, 4],
    ['goes back from one that is no longer listed', ERRORS, 3, -1, 2],
    ['goes nowhere when nothing is listed', NONE, 0, 1, null],
  ])('%s', (_, shown, from, by, to) => {
    expect(stepsOf(RUN, wanting(shown)).step(from, by)).toBe(to);
  });

  test('say how many there are and which is the current one', () => {
    const steps = stepsOf(RUN, wanting(ERRORS));
    expect([steps.count, steps.placeOf(2), steps.placeOf(3), steps.placeOf(null)]).toEqual([3, 2, 0, 0]);
  });
});
