import type { Severity } from '../../../core/api/shapes';
import { listedGroups } from '../../../addin/taskpane/state/listed-groups';
import { initialState } from '../../../addin/taskpane/state/pane-state';
import { stepsOf } from '../../../addin/taskpane/problems/steps';
import { makeFinding, makeRun } from '../../support/check-run';

// Positions 0 to 5; listed by column, in it errors before queries before warnings: 0, 5, 1, 3, 4, 2.
const RUN = makeRun([
  { ...makeFinding(1, 'error'), column: 0, field: 'UNIQUEWORKERID' },
  makeFinding(2, 'error'),
  makeFinding(3, 'warning'),
  makeFinding(4, 'error'),
  makeFinding(5, 'query'),
  { ...makeFinding(6, 'error'), column: 0, field: 'UNIQUEWORKERID' },
]);

function steps(only: Severity | null, run = RUN) {
  return stepsOf(listedGroups(run, { ...initialState('2026-11-22'), only }));
}

describe('Previous and Next', () => {
  test.each<[string, Severity | null, number | null, 1 | -1, number | null]>([
    ['goes to the first of the list when none is current', null, null, 1, 0],
    ['goes back to the last of the list when none is current', null, null, -1, 2],
    ['goes down the column before the next one', null, 0, 1, 5],
    ['goes on to the next column', null, 5, 1, 1],
    ['goes back to the one before', null, 5, -1, 0],
    ['goes to a query of the column before its warnings', null, 3, 1, 4],
    ['goes round from the last to the first', null, 2, 1, 0],
    ['goes round from the first to the last', null, 0, -1, 2],
    ['passes over severities that are not listed', 'error', 3, 1, 0],
    ['begins again from one that is not listed', 'error', 2, 1, 0],
  ])('%s', (_, only, from, by, to) => {
    expect(steps(only).step(from, by)).toBe(to);
  });

  test('go nowhere when nothing is listed', () => {
    expect(steps(null, makeRun([])).step(0, 1)).toBeNull();
  });

  test('say how many there are and which is the current one', () => {
    const { count, placeOf } = steps('error');
    expect([count, placeOf(5), placeOf(2), placeOf(null)]).toEqual([4, 2, 0, 0]);
  });

  test('number the problems as the list shows them, from its top to its end', () => {
    const groups = listedGroups(RUN, initialState('2026-11-22'));
    const cells = groups.flatMap(({ kinds }) => kinds.flatMap(({ findings }) => findings));
    expect(cells.map((finding) => stepsOf(groups).placeOf(finding))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
