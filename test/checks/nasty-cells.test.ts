import type { CellValue } from '../../core/api/shapes';
import { checkRows } from '../support/check-rows';

const LONGEST = 'x'.repeat(32_767);

/** What is found in one cell of a worker's row, the other cells left out of account. */
function findings(field: string, cell: CellValue, source: 'workbook' | 'text'): string[] {
  return checkRows('asc-wds/worker', [{ STATUS: 'NEW', SALARYINT: '3', [field]: cell }], source)
    .filter((found) => found.field === field)
    .map(({ rule, reason }) => [rule, ...(reason === undefined ? [] : [reason])].join(' '));
}

describe('In a workbook', () => {
  it.each<[words: string, field: string, cell: CellValue, found: string[]]>([
    ['a number with a point and nothing after it', 'ETHNICITY', 31.0, []],
    ['a number with the noise of a formula', 'ETHNICITY', 31.000000000000004, []],
    ['an hourly rate with the noise of a formula', 'HOURLYRATE', 12.600000000000001, []],
    ['minus nothing as a code', 'DISABLED', -0, []],
    ['minus nothing as hours', 'DAYSSICK', -0, []],
    ['a number too large for its digits', 'NATIONALITY', 1e21, ['asc-wds/worker-1110-2 not-in-list']],
    ['a number next to nothing', 'NATIONALITY', 1e-7, ['asc-wds/worker-1110-1 not-a-number']],
    ['the largest number', 'DAYSSICK', Number.MAX_VALUE, ['asc-wds/worker-1240-1 too-large']],
    ['a number as a name', 'DISPLAYID', 1e21, []],
    ['a code with a zero in front', 'ETHNICITY', '031', ['asc-wds/worker-1100-1 extra-leading-zero']],
    ['a code with a space in front', 'ETHNICITY', ' 31', ['asc-wds/worker-1100-1 spaces']],
    ['a code with a no-break space', 'ETHNICITY', '31\u00a0', ['asc-wds/worker-1100-1 hidden-characters']],
    ['a code with a wide space', 'ETHNICITY', '31\u3000', ['asc-wds/worker-1100-1 hidden-characters']],
    ['wide digits', 'ETHNICITY', '\uff13\uff11', ['asc-wds/worker-1100-1 not-in-list']],
    ['the longest text there can be', 'ETHNICITY', LONGEST, ['asc-wds/worker-1100-1 not-in-list']],
    ['the longest text in free text', 'DISPLAYID', LONGEST, ['asc-wds/worker-1050-2 too-long']],
    ['the longest text as a number', 'CONTHOURS', '9'.repeat(32_767), ['asc-wds/worker-3300-3 not-a-number']],
    ['the longest text as a date', 'DOB', LONGEST, ['asc-wds/worker-3080-2 not-a-date']],
    [
      'the longest text as a National Insurance number',
      'NINUMBER',
      ' '.repeat(32_766) + 'A',
      ['asc-wds/worker-1060-1 wrong-form'],
    ],
    ['a formula as text', 'ETHNICITY', '=1+1', ['asc-wds/worker-1100-1 not-in-list']],
    ['a formula as a name', 'DISPLAYID', '=1+1', ['standard/like-a-formula like-a-formula']],
    ['TRUE as text', 'GENDER', 'TRUE', ['asc-wds/worker-1090-1 not-in-list']],
    ['TRUE', 'GENDER', true, ['asc-wds/worker-1090-1 true-false']],
    ['TRUE as a name', 'DISPLAYID', true, ['standard/true-false true-false']],
    ['a name every object has', 'GENDER', '__proto__', ['asc-wds/worker-1090-1 not-in-list']],
    ['another', 'GENDER', 'constructor', ['asc-wds/worker-1090-1 not-in-list']],
    ['another as a name', 'DISPLAYID', 'hasOwnProperty', []],
    ['an error', 'SCQUAL', { error: '#REF!' }, ['standard/cell-error excel-error']],
    ['a date with a time', 'DOB', { date: '1980-01-31T09:30:00' }, ['asc-wds/worker-3080-2 date-with-time']],
    ['a date at midnight', 'DOB', { date: '1980-01-31T00:00' }, []],
    ['a date as text with a time', 'DOB', '31/01/1980 00:00:00', ['asc-wds/worker-3080-2 date-with-time']],
    ['no day, as text with a time', 'DOB', '31/02/1980 00:00', ['asc-wds/worker-3080-2 impossible-date']],
    [
      'the leap day of 1900 that only Excel has',
      'DOB',
      { date: '1900-02-29' },
      ['asc-wds/worker-3080-2 impossible-date'],
    ],
    ['the day before any other', 'DOB', { date: '1900-01-00' }, ['asc-wds/worker-3080-2 impossible-date']],
    ['the first day of all', 'DOB', { date: '1900-01-01' }, ['asc-wds/worker-3080-3']],
    ['the last day of all', 'STARTDATE', { date: '9999-12-31' }, ['asc-wds/worker-3190-2']],
    [
      'a date where a year and code stand',
      'L2CARECERT',
      { date: '2026-01-01' },
      ['standard/date-not-text date-not-code'],
    ],
  ])('%s', (_words, field, cell, found) => {
    expect(findings(field, cell, 'workbook')).toEqual(found);
  });
});

describe('In a text file', () => {
  it.each<[words: string, field: string, cell: CellValue, found: string[]]>([
    ['minus nothing', 'CONTHOURS', '-0', []],
    ['a number with an exponent', 'CONTHOURS', '1e1', ['asc-wds/worker-3300-3 not-a-number']],
    ['a number without its first digit', 'CONTHOURS', '.5', ['asc-wds/worker-3300-3 not-a-number']],
    ['a number with a comma', 'DAYSSICK', '1,5', ['asc-wds/worker-1240-1 not-a-number']],
    ['a plus sign', 'STARTINSECT', '+2015', ['asc-wds/worker-3200-2 not-a-number']],
    ['hexadecimal', 'STARTINSECT', '0x7DF', ['asc-wds/worker-3200-2 not-a-number']],
    ['the American way round', 'DOB', '01/31/1980', ['asc-wds/worker-3080-2 impossible-date']],
    ['29 February of no leap year', 'DOB', '29/02/1981', ['asc-wds/worker-3080-2 impossible-date']],
    ['29 February of 2000', 'DOB', '29/02/2000', []],
  ])('%s', (_words, field, cell, found) => {
    expect(findings(field, cell, 'text')).toEqual(found);
  });
});
