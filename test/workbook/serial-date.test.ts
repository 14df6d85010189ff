import fc from 'fast-check';
import type { DateSystem } from '../../addin/workbook/serial-date';
import { isoToSerial, serialToIso } from '../../addin/workbook/serial-date';

const DAYS: [number, DateSystem, string][] = [
  [46_348, 1900, '2026-11-22'],
  [46_348.5, 1900, '2026-11-22T12:00:00'],
  [1, 1900, '1900-01-01'],
  [59, 1900, '1900-02-28'],
  [59.75, 1900, '1900-02-28T18:00:00'],
  [61, 1900, '1900-03-01'],
  [2_958_465, 1900, '9999-12-31'],
  [0, 1904, '1904-01-01'],
  [44_886, 1904, '2026-11-22'],
];

test.each(DAYS)('serial %d in a workbook that counts from %i is %s, and back', (serial, system, iso) => {
  expect(serialToIso(serial, system)).toBe(iso);
  expect(isoToSerial(iso, system)).toBeCloseTo(serial, 9);
});

test.each([
  ['a negative number', -1],
  ['a time of day', 0.5],
  ['midnight', 0],
  ['the 29 February 1900 that never was', 60],
  ['a day after 9999', 2_958_466],
  ['a number far too large', 1e300],
  ['not a number', NaN],
])('%s is no day', (_what, serial) => {
  expect(serialToIso(serial, 1900)).toBeUndefined();
});

test('a time within half a second of midnight is the next day', () => {
  expect(serialToIso(46_348.999_999, 1900)).toBe('2026-11-23');
});

test.each(['2026-02-30', '1899-12-31', '2026-13-01', 'yesterday'])('%s has no serial number', (iso) => {
  expect(isoToSerial(iso, 1900)).toBeUndefined();
});

test('every day from 1900 comes back as it went in', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_958_465 }),
      fc.constantFrom<DateSystem>(1900, 1904),
      (day, system) => {
        const iso = serialToIso(day, system);
        const back = iso === undefined ? undefined : isoToSerial(iso, system);
        const never = system === 1900 ? day === 60 : day > 2_957_003;
        expect(back).toBe(never ? undefined : day);
      },
    ),
  );
});
