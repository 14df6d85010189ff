import { cellName, columnLetters } from '../../../core/values/column-letters';

describe('columns are lettered as Excel letters them', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('names a cell by column and row, counted from 1', () => {
    expect(cellName(11, 5)).toBe('F12');
  });
});
