import { cellText } from '../../../addin/page/grid/cell-text';

test.each([
  ['nothing', null, ''],
  ['text as typed', ' 007 ', ' 007 '],
  ['a number', 37.5, '37.5'],
  ['true', true, 'TRUE'],
  ['false', false, 'FALSE'],
  ['a date in the British form', { date: '2026-09-30' }, '30/09/2026'],
  ['a date with its time', { date: '2026-09-30T09:30:00' }, '30/09/2026 09:30:00'],
  ['an error by its name in Excel', { error: '#N/A' }, '#N/A'],
])('The grid shows %s', (_, value, text) => {
  expect(cellText(value)).toBe(text);
});
