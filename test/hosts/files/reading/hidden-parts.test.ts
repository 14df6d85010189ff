import { SheetCellReader } from '../../../../addin/hosts/files/reading/cell-reader';
import { hiddenWords, isWithin } from '../../../../addin/hosts/files/reading/hidden-parts';
import { readSheet } from '../../../../addin/hosts/files/reading/read-sheet';
import { readStyles } from '../../../../addin/hosts/files/reading/styles';

const VALUES = new SheetCellReader([], readStyles(undefined, 'styles.xml'), 1900);

const read = (sheet: string) =>
  readSheet(new TextEncoder().encode(`<worksheet xmlns="a">${sheet}</worksheet>`), 'sheet1.xml', VALUES)
    .hiddenParts;

describe('What a sheet hides', () => {
  test.each([
    ['nothing', '<cols><col min="1" max="3" width="9"/></cols><sheetData><row r="1"/></sheetData>', [], []],
    ['a column', '<cols><col min="4" max="4" hidden="1"/></cols><sheetData/>', [[3, 3]], []],
    [
      'columns that are told one by one',
      '<cols><col min="2" max="2" hidden="true"/><col min="3" max="5" hidden="1"/></cols>',
      [[1, 4]],
      [],
    ],
    ['all columns after the last one used', '<cols><col min="9" max="16384" hidden="1"/></cols>', [], []],
    [
      'rows, with and without their numbers',
      '<sheetData><row r="2" hidden="1"/><row hidden="1"><c><v>1</v></c></row><row r="9" hidden="1"/><row hidden="0"/></sheetData>',
      [],
      [
        [1, 2],
        [8, 8],
      ],
    ],
  ])('%s', (_, sheet, columns, rows) => {
    expect(read(sheet)).toEqual({ columns, rows });
  });

  test('is asked for by its place', () => {
    const spans = [
      [1, 2],
      [8, 8],
    ] as const;
    expect([0, 1, 2, 3, 7, 8, 9].map((at) => isWithin(spans, at))).toEqual(
      [0, 1, 1, 0, 0, 1, 0].map(Boolean),
    );
  });

  test.each([
    ['', [], []],
    ['Hidden in the file, shown here: column D.', [[3, 3]], []],
    ['Hidden in the file, shown here: columns C to D; row 14.', [[2, 3]], [[13, 13]]],
    [
      'Hidden in the file, shown here: rows 2, 5 and 20 to 30.',
      [],
      [
        [1, 1],
        [4, 4],
        [19, 99],
      ],
    ],
    ['Hidden in the file, shown here: 5 rows.', [], [0, 2, 4, 6, 8].map((at) => [at, at] as const)],
    ['', [[40, 50]], []],
  ] as const)('is told in words: %s', (words, columns, rows) => {
    expect(hiddenWords({ columns, rows }, 30, 10)).toBe(words);
  });
});
