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
    const years = [...LAYOUTS.values()].filter((layout) => layout.family === family);
    const last = years.length - 1;
    expect(years.map(({ id, validFrom, validTo }) => [id, validFrom, validTo])).toEqual(
      years.map((_, at) => {
        const year = 2021 + at;
        return [`${family}-${year}`, `${year - 1}-10-01`, at === last ? undefined : `${year}-09-30`];
      }),
    );
  });
});
