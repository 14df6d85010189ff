import fc from 'fast-check';
import { addYears, fromDays, isoToDays, toDays, ukToDays } from '../../../core/values/dates';

describe('A civil date', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-22', 20_779],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (iso, days) => {
    expect(isoToDays(iso)).toBe(days);
  });

  test.each([
    'x026-11-22',
    '2026-1-22',
    '2026-11-2',
    '2026-13-01',
    '2026-00-01',
    '2026-02-29',
    '1900-02-29',
    '2026-11-31',
    '2026-11-00',
    '0000-01-01',
    '2026/11/22',
    '2026-11-22T00:00',
    ' 2026-11-22',
    '٢٠٢٦-11-22',
    '',
  ])('%j is no ISO date', (text) => {
    expect(isoToDays(text)).toBeNaN();
  });

  test.each([
    '1/02/2026',
    '01/2/2026',
    '01-02-2026',
    '29/02/2025',
    '31/04/2026',
    '00/01/2026',
    '01/02/26',
    '+1/02/2026',
  ])('%j is no dd/mm/yyyy date', (text) => {
    expect(ukToDays(text)).toBeNaN();
  });

  test('reads day and month the way round they are in the United Kingdom', () => {
    expect(ukToDays('03/04/2026')).toBe(toDays(2026, 4, 3));
  });

  test('goes to a day number and back, the same as the platform counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
        const { year, month, day } = fromDays(days);
        const date = new Date(days * 86_400_000);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(toDays(year, month, day)).toBe(days);
      }),
    );
  });

  test('a birthday on 29 February comes on 1 March of a year without that day', () => {
    expect(addYears(toDays(2004, 2, 29), 14)).toBe(toDays(2018, 3, 1));
    expect(addYears(toDays(2004, 2, 29), 16)).toBe(toDays(2020, 2, 29));
    expect(addYears(toDays(2004, 7, 5), 14)).toBe(toDays(2018, 7, 5));
  });
});
