import { countRows } from '../../functions/http/count-rows';

describe('the number of findings in groups', () => {
  it.each([
    ['none', [], 0],
    ['single rows', [[3, 4]], 2],
    ['a run', [[3, -9]], 10],
    ['several groups', [[1, -2], [5]], 4],
  ])('of %s', (_name, groups, count) => {
    expect(countRows(groups.map((rows) => ({ rows })))).toBe(count);
  });
});
