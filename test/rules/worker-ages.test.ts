import { toDays } from '../../core/values/dates';
import { workerDates } from '../../functions/rules/asc-wds/worker-dates';
import type { RowRule, RuleContext } from '../../functions/rules/rule';

const ages = workerDates.find((rule): rule is RowRule => rule.id === 'asc-wds/worker-3080-3')!;

/** Whether a date of birth is found on a day: both as year, month, day. */
function isFound(born: readonly [number, number, number], on: readonly [number, number, number]): unknown {
  return ages.fails(toDays(...born), { today: toDays(...on) } as RuleContext);
}

describe('The age of a worker, on and around 29 February', () => {
  it.each([
    ['13, to be 14 tomorrow', [2010, 3, 1], [2024, 2, 29], true],
    ['14 since yesterday', [2010, 2, 28], [2024, 2, 29], false],
    ['born on that day, 14 tomorrow', [2012, 2, 29], [2026, 2, 28], true],
    ['born on that day, 14 today', [2012, 2, 29], [2026, 3, 1], false],
    ['born on that day, 100 today', [1924, 2, 29], [2024, 2, 29], false],
    ['100 since yesterday', [1924, 2, 28], [2024, 2, 29], true],
  ] as const)('%s', (_words, born, on, found) => {
    expect(isFound(born, on)).toBe(found);
  });
});
