import { toWritten } from '../../../../addin/hosts/excel/cells/to-written';

test.each([
  { title: 'nothing empties the cell', value: null, format: 'General', written: { value: '' } },
  {
    title: 'digits that are text stay text',
    value: '31',
    format: 'General',
    written: { value: '31', format: '@' },
  },
  {
    title: 'more text than a text cell can show stands behind an apostrophe',
    value: `1${'x'.repeat(255)}`,
    format: 'General',
    written: { value: `'1${'x'.repeat(255)}` },
  },
  { title: 'text that looks like an error', value: '#N/A', format: '@', written: { value: "'#N/A" } },
  { title: 'an error', value: { error: '#N/A' }, format: 'General', written: { value: '#N/A' } },
  {
    title: 'an error in a text cell',
    value: { error: '#N/A' },
    format: '@',
    written: { value: '#N/A', format: 'General' },
  },
  {
    title: 'a number that is no day in a date cell',
    value: -1,
    format: 'dd/mm/yyyy',
    written: { value: -1 },
  },
  { title: 'a code in a text cell stays text', value: '31', format: '@', written: { value: '31' } },
  {
    title: 'leading zeros make a text cell',
    value: '007',
    format: 'General',
    written: { value: '007', format: '@' },
  },
  {
    title: 'so does what Excel takes for a day',
    value: '1-2',
    format: 'General',
    written: { value: '1-2', format: '@' },
  },
  { title: 'and a month', value: 'MAY 2026', format: 'General', written: { value: 'MAY 2026', format: '@' } },
  { title: 'and the word true', value: 'TRUE', format: 'General', written: { value: 'TRUE', format: '@' } },
  {
    title: 'and more digits than a number keeps',
    value: '1234567890123456',
    format: 'General',
    written: { value: '1234567890123456', format: '@' },
  },
  {
    title: 'an NI number is plain text',
    value: 'QQ123456C',
    format: 'General',
    written: { value: 'QQ123456C' },
  },
  { title: 'a formula is never written', value: '=1+1', format: 'General', written: { value: "'=1+1" } },
  { title: 'nor in a text cell', value: '@SUM(A1)', format: '@', written: { value: "'@SUM(A1)" } },
  { title: 'a number', value: 31, format: '0', written: { value: 31 } },
  { title: 'a number in a text cell', value: 31, format: '@', written: { value: 31, format: 'General' } },
  {
    title: 'a number in a date cell',
    value: 31,
    format: 'dd/mm/yyyy',
    written: { value: 31, format: 'General' },
  },
  {
    title: 'a date in a date cell',
    value: { date: '2026-11-22' },
    format: 'd mmm yy',
    written: { value: 46_348 },
  },
  {
    title: 'a date elsewhere',
    value: { date: '2026-11-22' },
    format: 'General',
    written: { value: 46_348, format: 'dd/mm/yyyy' },
  },
  {
    title: 'a date with a time',
    value: { date: '2026-11-22T12:00:00' },
    format: '@',
    written: { value: 46_348.5, format: 'dd/mm/yyyy hh:mm:ss' },
  },
  {
    title: 'a day Excel has not',
    value: { date: '1850-01-01' },
    format: 'General',
    written: { value: '1850-01-01', format: '@' },
  },
  { title: 'true', value: true, format: 'General', written: { value: true } },
])('$title', ({ value, format, written }) => {
  expect(toWritten(value, format, 1900)).toEqual(written);
});
