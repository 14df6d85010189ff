import { toCellValue } from '../../../../addin/hosts/excel/cells/to-cell-value';

test.each([
  { title: 'an empty cell', value: '', format: 'General', cell: null },
  { title: 'text', value: ' 31 ', format: 'General', cell: ' 31 ' },
  { title: 'text in a date column', value: '31/02/2010', format: 'dd/mm/yyyy', cell: '31/02/2010' },
  { title: 'a number', value: 31, format: '0', cell: 31 },
  { title: 'a date', value: 46_348, format: 'dd/mm/yyyy', cell: { date: '2026-11-22' } },
  {
    title: 'a time that its date hides',
    value: 46_348.5,
    format: 'dd/mm/yyyy',
    cell: { date: '2026-11-22T12:00:00' },
  },
  { title: 'a time of day', value: 0.5, format: 'hh:mm', cell: 0.5 },
  { title: 'hours worked', value: 1.5, format: '[h]:mm', cell: 1.5 },
  { title: 'a number no date can show', value: -5, format: 'dd/mm/yyyy', cell: -5 },
  { title: 'true', value: true, format: 'General', cell: true },
])('$title', ({ value, format, cell }) => {
  expect(toCellValue(value, format, 1900)).toEqual(cell);
});

test('an error is told from text of the same letters', () => {
  expect([toCellValue('#N/A', 'General', 1900, true), toCellValue('#N/A', 'General', 1900)]).toEqual([
    { error: '#N/A' },
    '#N/A',
  ]);
});

test('a date of a workbook that counts from 1904', () => {
  expect(toCellValue(44_886, 'dd/mm/yyyy', 1904)).toEqual({ date: '2026-11-22' });
});
