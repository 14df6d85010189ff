import { isoToDays } from '../../core/values/dates';
import { censusYearOf } from '../../functions/rules/csww/census-year';
import { LAYOUTS } from '../support/standard-fixture';

describe('The census year of a day', () => {
  it.each([
    ['2025-09-30', 2025],
    ['2025-10-01', 2026],
    ['2024-12-31', 2025],
    ['2025-01-01', 2025],
    ['2024-10-01', 2025],
    ['2024-09-30', 2024],
  ])('%s is %d', (day, year) => {
    expect(censusYearOf(isoToDays(day))).toEqual({
      year,
      first: isoToDays(`${year - 1}-10-01`),
      last: isoToDays(`${year}-09-30`),
    });
  });

  it.each(['csww/worker', 'csww/authority'])('is what the layouts of %s are for, without gaps', (family) => {
    const windows = [...LAYOUTS.values()]
      .filter((layout) => layout.family === family)
      .map(({ id, validFrom, validTo }) => [id, validFrom, validTo]);
    expect(windows).toEqual([
      [`${family}-2021`, '2020-10-01', '2021-09-30'],
      [`${family}-2022`, '2021-10-01', '2022-09-30'],
      [`${family}-2023`, '2022-10-01', '2023-09-30'],
      [`${family}-2024`, '2023-10-01', '2024-09-30'],
      [`${family}-2025`, '2024-10-01', undefined],
    ]);
  });
});
