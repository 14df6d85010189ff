import { columnLetters, firstArea } from '../../../addin/hosts/cells/a1-address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ['C5', { row: 4, column: 2, rowCount: 1, columnCount: 1 }],
  ['C5:D9', { row: 4, column: 2, rowCount: 5, columnCount: 2 }],
  ["'Staff, 2026'!$AA$1:$AB$2", { row: 0, column: 26, rowCount: 2, columnCount: 2 }],
  ['A1:B2,D4', { row: 0, column: 0, rowCount: 2, columnCount: 2 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
])('the first area of %s', (address, area) => {
  expect(firstArea(address)).toEqual(area);
});

test.each(['A:C', '5:9', '', 'Staff!A:A'])('%j names no cell', (address) => {
  expect(firstArea(address)).toBeUndefined();
});
