import { whatFormatShows } from '../../addin/workbook/number-format';

test.each([
  ['General', 'number'],
  ['0.00E+00', 'number'],
  ['#,##0.00;[Red]-#,##0.00', 'number'],
  ['0" days"', 'number'],
  ['0\\d', 'number'],
  ['[$£-809]#,##0', 'number'],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 'number'],
  ['@', 'text'],
  ['dd/mm/yyyy', 'date'],
  ['m/d/yyyy', 'date'],
  ['[$-809]dd mmmm yyyy;@', 'date'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
  ['yyyy-mm-dd hh:mm:ss', 'date'],
  ['mmm', 'date'],
  ['"Week of "dd mmm', 'date'],
  ['hh:mm', 'time'],
  ['h:mm AM/PM', 'time'],
  ['[h]:mm:ss', 'time'],
  ['mm:ss.0', 'time'],
])('%s shows a %s', (format, shows) => {
  expect(whatFormatShows(format)).toBe(shows);
});
