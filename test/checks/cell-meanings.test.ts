import type { CellValue, Field } from '../../core/api/shapes';
import { check, compile, field, layoutOf, rowRule } from './support/layouts';

const RULES = {
  required: { id: 'c/required', severity: 'error' },
  wholeNumber: { id: 'c/whole', severity: 'error' },
  codeList: { id: 'c/list', severity: 'error' },
  form: { id: 'c/form', severity: 'error' },
  maxLength: { id: 'c/length', severity: 'error' },
  minimum: { id: 'c/least', severity: 'error' },
  maximum: { id: 'c/most', severity: 'error' },
} as const;

const code = field('CODE', { codeList: 'ethnicity', rules: { codeList: RULES.codeList } });
const wholeCode = field('CODE', {
  codeList: 'ethnicity',
  rules: { codeList: RULES.codeList, wholeNumber: RULES.wholeNumber },
});
const anyCase = field('CODE', { codeList: 'status', form: 'any-case' });
const partial = field('CODE', { codeList: 'partial' });
const byRule = field('CODE', { codeList: 'ethnicity', codesCheckedByRule: true });
const ukDate = field('DATE', { type: 'date', form: 'dd/mm/yyyy', rules: { form: RULES.form } });
const limitedDate = field('DATE', {
  type: 'date',
  constraints: { minimum: '2000-01-01', maximum: '2026-12-31' },
});
const text = field('TEXT');
const needed = field('TEXT', {
  constraints: { required: true, maxLength: 5 },
  rules: { required: RULES.required, maxLength: RULES.maxLength },
});
const whole = field('NUMBER', { type: 'integer', constraints: { minimum: 1, maximum: 10 } });
const number = field('NUMBER', { type: 'number' });
const hours = field('NUMBER', { type: 'number', form: 'half-hours', constraints: { maximum: 75 } });
const year = field('YEAR', { type: 'year' });
const nino = field('NI', { form: 'nino', rules: { form: RULES.form } });
const postcode = field('POSTCODE', { form: 'postcode' });

/** Rule and reason of the one finding, and whether rules on the row still read the cell: `parsed` or `unread`. */
function meaning(of: Field, cell: CellValue, source: 'workbook' | 'text'): [finding: string, read: unknown] {
  const seen: unknown[] = [];
  const look = rowRule('look', ['OTHER', of.name], (_other: unknown, value: unknown) => {
    seen.push(value);
    return false;
  });
  const compiled = compile(layoutOf([of, field('OTHER')]), [look]);
  const found = check(compiled, [{ [of.name]: cell, OTHER: 'x' }], source);
  expect(found.length).toBeLessThanOrEqual(1);
  return [
    found.map((line) => line.split(' ').slice(2).join(' ')).join(),
    seen.length === 0 ? 'unread' : seen[0],
  ];
}

const LONG = 'x'.repeat(32_767);

describe('A cell of a workbook means', () => {
  test.each<[string, Field, CellValue, string, unknown]>([
    ['a code as text', code, '31', '', '31'],
    ['a code as a number cell', code, 31, '', '31'],
    ['nothing, where it may be blank', code, null, '', undefined],
    ['nothing, as empty text', code, '', '', undefined],
    ['nothing but spaces', code, '  ', 'standard/spaces spaces', undefined],
    [
      'nothing but hidden characters',
      code,
      '\u200b',
      'standard/hidden-characters hidden-characters',
      undefined,
    ],
    ['a code with a space after', code, '31 ', 'c/list spaces', '31'],
    ['a code with a no-break space', code, '31\u00a0', 'c/list hidden-characters', '31'],
    ['a code in small letters', code, 'wbri', 'c/list letter-case', 'WBRI'],
    ['a code in small letters with a space', code, 'wbri ', 'c/list spaces', 'WBRI'],
    ['a label', code, 'white british', 'c/list label-not-code', 'unread'],
    ['a label with a no-break space', code, 'White\u00a0British', 'c/list label-not-code', 'unread'],
    ['a code that lost its zeros', code, 7, 'c/list lost-leading-zero', 'unread'],
    ['a code with a zero too many', code, '031', 'c/list extra-leading-zero', 'unread'],
    ['a code no longer in force', code, '50', 'c/list retired', 'unread'],
    ['a code not yet in force', code, '60', 'c/list not-yet-valid', 'unread'],
    ['no code', code, '1abc', 'c/list not-in-list', 'unread'],
    ['a name every object has', code, 'constructor ', 'c/list label-not-code', 'unread'],
    ['a code that is a name every object has', code, '__proto__', '', '__proto__'],
    ['TRUE among codes', code, true, 'c/list true-false', 'unread'],
    ['a date among codes', code, { date: '2026-01-02' }, 'c/list date-not-code', 'unread'],
    ['an error', code, { error: '#N/A' }, 'standard/cell-error excel-error', 'unread'],
    ['a whole number that is no code', wholeCode, '33', 'c/list not-in-list', 'unread'],
    ['no whole number', wholeCode, '1abc', 'c/whole not-a-number', 'unread'],
    ['a number with decimals', wholeCode, 31.5, 'c/whole not-whole', 'unread'],
    [
      'a label where a whole number is asked first',
      wholeCode,
      'White British',
      'c/whole label-not-code',
      'unread',
    ],
    ['FALSE where a whole number is asked first', wholeCode, false, 'c/whole true-false', 'unread'],
    ['a code in any letters', anyCase, 'nEw', '', 'NEW'],
    ['a code in any letters with a space', anyCase, 'new ', 'standard/code-list spaces', 'NEW'],
    ['no code of a list known to lack some', partial, '2', 'standard/code-list-incomplete not-in-list', '2'],
    ['a label of a list known to lack some', partial, 'One', 'standard/code-list label-not-code', 'unread'],
    ['any text, where a rule looks at the codes', byRule, '1;2024', '', '1;2024'],
    ['a number, where a rule looks at the codes', byRule, 31, '', '31'],
    ['a date cell', ukDate, { date: '2026-09-30' }, '', 20_726],
    ['a date cell with midnight', ukDate, { date: '2026-09-30T00:00:00' }, '', 20_726],
    ['a date cell with a time', ukDate, { date: '2026-09-30T09:30:00' }, 'c/form date-with-time', 'unread'],
    ['a date cell of no day', ukDate, { date: '2026-02-31' }, 'c/form impossible-date', 'unread'],
    ['a date as text', ukDate, '30/09/2026', 'standard/date-as-text', 20_726],
    ['a date as text with a space', ukDate, '30/09/2026 ', 'c/form spaces', 20_726],
    ['a date in ISO form', ukDate, '2026-09-30', 'c/form other-date-form', 'unread'],
    ['a day that is none', ukDate, '31/02/2010', 'c/form impossible-date', 'unread'],
    ['a short year', ukDate, '01/02/80', 'c/form two-digit-year', 'unread'],
    ['no date', ukDate, 'soon', 'c/form not-a-date', 'unread'],
    ['a number among dates', ukDate, 45_000, 'c/form number-not-date', 'unread'],
    ['TRUE among dates', ukDate, true, 'c/form true-false', 'unread'],
    ['a date too early', limitedDate, { date: '1999-12-31' }, 'standard/minimum too-small', 'unread'],
    ['a date too late', limitedDate, { date: '2027-01-01' }, 'standard/maximum too-large', 'unread'],
    ['the last date allowed', limitedDate, { date: '2026-12-31' }, '', 20_818],
    ['text', text, 'Ash Grove', '', 'Ash Grove'],
    ['a number as text of a column', text, 12_345, '', '12345'],
    ['text with spaces', text, ' Ash', 'standard/spaces spaces', 'Ash'],
    [
      'text with hidden characters',
      text,
      'Ash\u00a0Grove',
      'standard/hidden-characters hidden-characters',
      'Ash Grove',
    ],
    ['text as long as a cell can be', text, LONG, '', LONG],
    ['TRUE among text', text, true, 'standard/true-false true-false', 'unread'],
    ['a date among text', text, { date: '2026-09-30' }, 'standard/date-not-text date-not-code', 'unread'],
    ['blank where it must be filled', needed, null, 'c/required blank', undefined],
    ['spaces where it must be filled', needed, '   ', 'c/required blank', undefined],
    ['text just short enough', needed, '12345', '', '12345'],
    ['text too long', needed, '123456', 'c/length too-long', 'unread'],
    ['text too long with spaces', needed, ' 123456', 'c/length too-long', 'unread'],
    ['text short enough without its spaces', needed, ' 12345', 'standard/spaces spaces', '12345'],
    ['a number', whole, 7, '', 7],
    ['a number as text', whole, '7', 'standard/number-as-text number-as-text', 7],
    ['a number as text with a space', whole, '7 ', 'standard/whole-number spaces', 7],
    ['a number with a comma', whole, '1,000', 'standard/whole-number not-a-number', 'unread'],
    ['a number and more', whole, '1abc', 'standard/whole-number not-a-number', 'unread'],
    ['a number not whole', whole, 1.5, 'standard/whole-number not-whole', 'unread'],
    ['a number not whole as text', whole, '1.5', 'standard/whole-number not-whole', 'unread'],
    ['a number too small', whole, 0, 'standard/minimum too-small', 'unread'],
    ['a number as text too large', whole, '11', 'standard/maximum too-large', 'unread'],
    ['TRUE among numbers', whole, true, 'standard/whole-number true-false', 'unread'],
    ['a date among numbers', number, { date: '2026-09-30' }, 'standard/form date-not-code', 'unread'],
    ['a number with decimals, where it may', number, -1.25, '', -1.25],
    ['no number', number, 'ten', 'standard/form not-a-number', 'unread'],
    ['hours', hours, 37.5, '', 37.5],
    ['hours as text', hours, '37.5', 'standard/number-as-text number-as-text', 37.5],
    ['hours that are not halves', hours, 37.25, 'standard/form wrong-form', 'unread'],
    ['too many hours', hours, 75.5, 'standard/maximum too-large', 'unread'],
    ['a year', year, 2026, '', 2026],
    ['a year as text', year, '2026', '', 2026],
    ['a short year of two digits', year, '26', 'standard/form two-digit-year', 'unread'],
    ['a National Insurance number with spaces', nino, ' AB 12 34 56 C ', '', 'AB123456C'],
    ['one with a zero-width space', nino, 'AB\u200b123456C', 'c/form hidden-characters', 'AB123456C'],
    ['one that is a number', nino, 123_456, 'c/form wrong-form', 'unread'],
    ['a postcode with a space after', postcode, 'LS1 4AP ', 'standard/form spaces', 'LS1 4AP'],
    [
      'a postcode with a no-break space',
      postcode,
      'LS1\u00a04AP',
      'standard/form hidden-characters',
      'LS1 4AP',
    ],
    ['a postcode without its space', postcode, 'LS14AP', 'standard/form wrong-form', 'unread'],
  ])('%s', (_words, of, cell, finding, read) => {
    expect(meaning(of, cell, 'workbook')).toEqual([finding, read]);
  });
});

describe('A cell of a text file means', () => {
  test.each<[string, Field, CellValue, string, unknown]>([
    ['a number', whole, '7', '', 7],
    ['hours', hours, '37.5', '', 37.5],
    ['a date', ukDate, '30/09/2026', '', 20_726],
    ['a date in ISO form', ukDate, '2026-09-30', 'c/form other-date-form', 'unread'],
    ['a code', code, '31', '', '31'],
    ['a code that lost its zeros', code, '7', 'c/list lost-leading-zero', 'unread'],
    ['a number with a space', whole, ' 7', 'standard/whole-number spaces', 7],
    ['text with spaces', text, 'Ash ', 'standard/spaces spaces', 'Ash'],
  ])('%s', (_words, of, cell, finding, read) => {
    expect(meaning(of, cell, 'text')).toEqual([finding, read]);
  });
});
