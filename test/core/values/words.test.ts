import { formatDate } from '../../../core/values/format-date';
import { aCode, aTitle, withArticle } from '../../../core/values/nouns';
import { showValue } from '../../../core/values/show-value';
import { countOf, formatNumber, joinWords, quote, shorten } from '../../../core/values/words';
import type { CellValue, Field } from '../../../core/api/shapes';

const field = (title: string): Field => ({ name: 'X', title, type: 'string' });

describe('numbers and lists of words', () => {
  it.each([
    [countOf(1, 'error', 'errors'), '1 error'],
    [countOf(0, 'query', 'queries'), '0 queries'],
    [countOf(50_000, 'row', 'rows'), '50,000 rows'],
    [formatNumber(-1.5), '-1.5'],
    [formatNumber(1_234_567), '1,234,567'],
    [joinWords([], 'or'), ''],
    [joinWords(['a'], 'or'), 'a'],
    [joinWords(['a', 'b', 'c'], 'and'), 'a, b and c'],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected);
  });
});

describe('a value in a sentence', () => {
  it.each<[string, CellValue, string]>([
    ['text in quotes', 'White British', '"White British"'],
    ['text on one line', 'two\nlines', '"two lines"'],
    ['nothing', null, 'blank'],
    ['empty text', '', 'blank'],
    ['a number', 7.5, '7.5'],
    ['true', true, 'TRUE'],
    ['a date', { date: '2026-11-22' }, '22 November 2026'],
    ['a date with its time', { date: '2026-11-02T09:30:00' }, '2 November 2026, 09:30'],
    ['an error', { error: '#N/A' }, '#N/A'],
    ['text that would turn the sentence round', 'a\u202eb', '"ab"'],
  ])('shows %s', (_, value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  it('shortens long text to 40 characters, the last an ellipsis', () => {
    expect(shorten('x'.repeat(32_767))).toBe(`${'x'.repeat(39)}…`);
  });

  it('keeps text of exactly 40 characters', () => {
    expect(shorten('x'.repeat(40))).toBe('x'.repeat(40));
  });

  it('never cuts a character in half', () => {
    expect(quote('😀'.repeat(60))).toBe(`"${'😀'.repeat(20)}…${'😀'.repeat(19)}"`);
  });

  it('keeps both ends of a long value in quotes, since the end may tell it from others', () => {
    expect(quote('Black, Black British, Black Welsh, Caribbean or African: African')).toBe(
      '"Black, Black British…or African: African"',
    );
  });
});

describe('dates in words', () => {
  it.each([
    ['2026-11-22', '22 November 2026'],
    ['1980-02-03', '3 February 1980'],
    ['not a date', 'not a date'],
    ['2026-13-01', '2026-13-01'],
  ])('%s is %s', (iso, words) => {
    expect(formatDate(iso)).toBe(words);
  });
});

describe('titles as nouns', () => {
  it.each([
    ['Ethnicity', 'an ethnicity code'],
    ['Gender', 'a gender code'],
    ['British citizenship', 'a British citizenship code'],
    ['Main job role', 'a main job role code'],
    ['Ethnicity code', 'an ethnicity code'],
    ['Health and Care visa', 'a code for "Health and Care visa"'],
    [
      'Carries out delegated healthcare activities',
      'a code for "Carries out delegated healthcare activities"',
    ],
  ])('a code of %s is %s', (title, noun) => {
    expect(aCode(field(title))).toBe(noun);
  });

  it.each([
    ['Home postcode', 'a home postcode'],
    ['National Insurance number', 'a National Insurance number'],
    ['Contracted weekly hours', 'contracted weekly hours'],
    ['Days sick in the last 12 months', 'days sick in the last 12 months'],
    ['Employment status', 'an employment status'],
    ['Address line 1', 'an address line 1'],
  ])('%s stands in a sentence as %s', (title, noun) => {
    expect(aTitle(field(title))).toBe(noun);
  });

  it.each([
    ['hourly rate', 'an hourly rate'],
    ['UK postcode', 'a UK postcode'],
    ['unique reference number', 'a unique reference number'],
    ['NMC category', 'an NMC category'],
    ['year', 'a year'],
  ])('%s takes its article by sound', (noun, expected) => {
    expect(withArticle(noun)).toBe(expected);
  });
});
