import { columnLetters } from '../../core/values/column-letters';
import { addressOnSheet, addressParts, areaAddress, firstArea } from '../../addin/workbook/a1-address';

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

test.each([
  ['C5', [{ row: 4, rowCount: 1, column: 2, columnCount: 1 }]],
  ['$5:$9', [{ row: 4, rowCount: 5 }]],
  ['A5:XFD9', [{ row: 4, rowCount: 5 }]],
  ['A:C', [{ column: 0, columnCount: 3 }]],
  ['A1:C1048576', [{ column: 0, columnCount: 3 }]],
  [
    "'Staff, 2026'!A1,'It''s'!B2",
    [
      { row: 0, rowCount: 1, column: 0, columnCount: 1 },
      { row: 1, rowCount: 1, column: 1, columnCount: 1 },
    ],
  ],
  ['Staff!5:5', [{ row: 4, rowCount: 1 }]],
  ['#REF!', [{}]],
  ['', [{}]],
])('the parts of %j', (address, parts) => {
  expect(addressParts(address)).toEqual(parts);
});

test('areas are written as Excel writes them, with their sheet in quotes', () => {
  const area = { row: 4, column: 2, rowCount: 5, columnCount: 2 };
  expect([areaAddress(area), areaAddress({ ...area, rowCount: 1, columnCount: 1 })]).toEqual(['C5:D9', 'C5']);
  expect(addressOnSheet("It's", 'C5')).toBe("'It''s'!C5");
});
