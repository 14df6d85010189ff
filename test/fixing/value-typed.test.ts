import type { CellValue } from '../../core/api/shapes';
import { valueTyped } from '../../addin/fixing/value-typed';
import { makeFinding, makeRun } from '../checking/support/make-run';

/** The neighbour in row 3 says how the column holds its values. */
function typed(field: string, text: string, source: 'workbook' | 'text', neighbour: CellValue): CellValue {
  const finding = makeFinding(field);
  return valueTyped(makeRun([finding], new Map([[`2 ${field}`, neighbour]])), finding, text, source);
}

describe('what is typed into a card becomes in a workbook', () => {
  it.each<[what: string, field: string, text: string, neighbour: CellValue, value: CellValue]>([
    ['a date where dates stand', 'DOB', '1/2/1980', null, { date: '1980-02-01' }],
    ['a date with its month in words', 'DOB', '1 Feb 1980', null, { date: '1980-02-01' }],
    ['text where it is no date', 'DOB', 'not known', null, 'not known'],
    ['a number where numbers stand', 'HOURS', '37.5', null, 37.5],
    ['a number of an amount as people write it', 'HOURS', '£1,250.50', null, 1250.5],
    ['text where it is no amount', 'HOURS', '1,2', null, '1,2'],
    ['a code that is text', 'ETHNIC', '31', 'WBRI', '31'],
    ['a code that is a number, as its neighbours', 'ETHNIC', '31', 31, 31],
    ['a reference that is a number, as its neighbours', 'REF', '1005', 1004, 1005],
    ['a reference that keeps its zeros', 'REF', '007', 1004, '007'],
    ['a reference that is text, as its neighbours', 'REF', '1005', 'W1004', '1005'],
    ['text without the spaces around it', 'NOTE', '  two  words ', null, 'two words'],
  ])('%s', (_, field, text, neighbour, value) => {
    expect(typed(field, text, 'workbook', neighbour)).toEqual(value);
  });
});

describe('what is typed into a card stays in a file of text', () => {
  it.each([
    ['a date', 'DOB', '01/02/1980'],
    ['a number', 'HOURS', '37.50'],
    ['an amount', 'HOURS', '£1,250'],
    ['a code', 'ETHNIC', '31'],
  ])('%s', (_, field, text) => {
    expect(typed(field, text, 'text', 31)).toBe(text);
  });
});
