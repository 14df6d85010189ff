import type { Argument } from '../../addin/custom-functions/argument';
import { readDay } from '../../addin/custom-functions/read-day';
import { outcome } from './support';

const today = () => '2026-11-22';

test.each<[string, Argument, 1900 | 1904, string]>([
  ['a date cell', 46_295, 1900, '2026-09-30'],
  ['a date cell with a time of day', 46_295.75, 1900, '2026-09-30'],
  ['a date cell of a workbook that counts from 1904', 44_833, 1904, '2026-09-30'],
  ['ISO text', '2026-09-30', 1900, '2026-09-30'],
  ['text as it is written here', '30/09/2026', 1900, '2026-09-30'],
  ['text without zeros, day first', ' 3/9/2026 ', 1900, '2026-09-03'],
  ['the month in words', '30 September 2026', 1900, '2026-09-30'],
  ['nothing', undefined, 1900, '2026-11-22'],
  ['an argument left out', null, 1900, '2026-11-22'],
  ['an empty cell on the web', '', 1900, '2026-11-22'],
  ['an empty cell on the desktop', 0, 1900, '2026-11-22'],
])('%s (%j) is a day', async (_what, argument, system, day) => {
  expect(await readDay(argument, { today, dateSystem: () => Promise.resolve(system) })).toBe(day);
});

test.each<[Argument]>([
  ['30/13/2026'],
  ['31/02/2026'],
  ['30/09/26'],
  ['soon'],
  [-1],
  [60],
  [true],
  ['46295'],
])('%j is no day', async (argument) => {
  const asked = readDay(argument, { today, dateSystem: () => Promise.resolve(1900) });
  expect(await outcome(asked)).toBe(
    `#VALUE! "${String(argument === true ? 'TRUE' : argument)}" is not a date. Write one such as 30/09/2026, or name a cell that holds a date.`,
  );
});

test('the workbook is asked which day it counts from only when a date comes as a number', async () => {
  const dateSystem = () => Promise.reject(new Error('asked'));
  expect(await readDay('30/09/2026', { today, dateSystem })).toBe('2026-09-30');
  await expect(readDay(46_295, { today, dateSystem })).rejects.toThrow('asked');
});
