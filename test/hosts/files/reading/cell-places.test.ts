import type { FileWorkbook } from '../../../../addin/hosts/files/opened/file-workbook';
import { HostError } from '../../../../addin/workbook/host';
import { cellName } from '../../../../core/values/column-letters';
import { oneSheet } from '../../../support/build-xlsx';
import { openWorkbook } from '../../../support/open-workbook';

/** Cells that hold a number, by name. */
function cellsOf(workbook: FileWorkbook): Record<string, unknown> {
  const sheet = workbook.sheet('Staff');
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    sheet
      .rowValues(row, 0, sheet.columnCount)
      .map((value, column) => [cellName(row, column), value] as const),
  );
  return Object.fromEntries(rows.flat().filter(([, value]) => value !== null));
}

const open = (rows: string): FileWorkbook => openWorkbook(oneSheet(rows), 'staff.xlsx');
const c = (place: string, value: number): string => `<c ${place}><v>${value}</v></c>`;

const READ: readonly (readonly [name: string, rows: string, cells: Record<string, number>])[] = [
  [
    'rows and cells without places follow one another',
    `<row>${c('', 1)}${c('', 2)}</row><row>${c('', 3)}</row>`,
    { A1: 1, B1: 2, A2: 3 },
  ],
  [
    'a row without a number is where its cells are',
    `<row>${c('r="A1"', 1)}</row><row>${c('r="A3"', 3)}${c('r="C3"', 4)}</row>`,
    { A1: 1, A3: 3, C3: 4 },
  ],
  [
    'a row with an empty number too',
    `<row r="">${c('r="A1"', 1)}</row><row r=" ">${c('r="B4"', 4)}</row>`,
    { A1: 1, B4: 4 },
  ],
  [
    'the first cell that names its row speaks for those before it',
    `<row>${c('', 1)}<c/>${c('r="D7"', 2)}</row>`,
    { A7: 1, D7: 2 },
  ],
  [
    'a row without a number after one with',
    `<row r="3">${c('r="A3"', 3)}</row><row>${c('', 4)}</row><row>${c('r="A9"', 9)}</row>`,
    { A3: 3, A4: 4, A9: 9 },
  ],
  ['rows without numbers and cells are counted', `<row/><row></row><row>${c('', 3)}</row>`, { A3: 3 }],
  [
    'a cell without a place follows the one before',
    `<row r="2">${c('r="C2"', 1)}${c('', 2)}${c('r=""', 3)}</row>`,
    { C2: 1, D2: 2, E2: 3 },
  ],
  [
    'spaces and line ends round the equals sign',
    `<row r\n=\n"2">${c('s = "0" r = "C2"', 1)}${c("t\t=\t'n'\r\nr  ='D2'", 2)}</row>`,
    { C2: 1, D2: 2 },
  ],
  ['single quotes', `<row r='2'>${c("r='C2'", 1)}</row>`, { C2: 1 }],
  ['spaces within', `<row r=" 2 ">${c('r=" C2 "', 1)}</row>`, { C2: 1 }],
  ['references within', `<row r="&#50;">${c('r="&#67;2" t="&#110;" s="&#48;"', 1)}</row>`, { C2: 1 }],
  [
    'attributes of other names, in any order',
    `<row spans="1:3" r="2" x:r="9">${c('cm="1" r="C2" x:r="A9" ref="A1"', 1)}</row>`,
    { C2: 1 },
  ],
  ['zeros in front', `<row r="02">${c('r="C002"', 1)}</row>`, { C2: 1 }],
];

const REFUSED: readonly (readonly [name: string, rows: string, what: string])[] = [
  ['a cell of another row', `<row r="1">${c('r="A3"', 1)}</row>`, 'cell A3 is written in row 1'],
  [
    'cells of two rows in a row without a number',
    `<row>${c('r="A3"', 1)}${c('r="B4"', 1)}</row>`,
    'cell B4 is written in row 3',
  ],
  [
    'a row that its cells put before another',
    `<row r="5"/><row>${c('r="A3"', 1)}</row>`,
    'row 3 comes after row 5',
  ],
  ['rows out of order', '<row r="2"/><row r="1"/>', 'row 1 comes after row 2'],
  ['a row twice', '<row r="2"/><row r="2"/>', 'row 2 is written twice'],
  ['a row counted that comes again', `<row>${c('', 1)}</row><row r="1"/>`, 'row 1 is written twice'],
  ['a cell twice', `<row r="1">${c('r="A1"', 1)}${c('r="A1"', 2)}</row>`, 'cell A1 is written twice'],
  [
    'cells out of order',
    `<row r="1">${c('r="C1"', 1)}${c('r="B1"', 2)}</row>`,
    'cell B1 comes after cell C1',
  ],
  ['a row 0', '<row r="0"/>', 'a row is numbered 0'],
  ['a cell of a row 0', `<row>${c('r="A0"', 1)}</row>`, 'a row is numbered 0'],
  ['a row numbered in words', '<row r="two"/>', 'a row has a number that no row can have'],
  ['a row numbered with a point', '<row r="1.0"/>', 'a row has a number that no row can have'],
  ['a row numbered below nothing', '<row r="-1"/>', 'a row has a number that no row can have'],
  ['a cell without a row', `<row r="1">${c('r="A"', 1)}</row>`, 'a cell has a name that no cell can have'],
  [
    'a cell in small letters',
    `<row r="1">${c('r="a1"', 1)}</row>`,
    'a cell has a name that no cell can have',
  ],
  ['a cell by number', `<row r="1">${c('r="R1C1"', 1)}</row>`, 'a cell has a name that no cell can have'],
];

describe('the place of a cell', () => {
  test.each(READ)('%s', (_, rows, cells) => expect(cellsOf(open(rows))).toEqual(cells));

  test.each(REFUSED)('that can’t be true or is read in different ways: %s', (_, rows, what) => {
    expect(() => open(rows)).toThrow(
      new HostError(
        'unreadable',
        `In the sheet “Staff”, ${what}. Programs read such a file in different ways, so it was not opened. ` +
          'Open it in Excel, see that every value stands in its right row and column, save it and choose it again.',
      ),
    );
  });

  test.each([
    '<row r="1048577"/>',
    '<row r="99999999999"/>',
    `<row>${c('r="A1048577"', 1)}</row>`,
    `<row>${c('r="XFE1"', 1)}</row>`,
  ])('beyond the end of a sheet: %s', (rows) =>
    expect(() => open(rows)).toThrow('it has cells beyond column XFD or row 1,048,576'),
  );

  it('is not what an attribute with a prefix says, though it comes first', () => {
    expect(cellsOf(open(`<row x:r="9" r="2">${c('x:r="A9" r="C2"', 1)}</row>`))).toEqual({ C2: 1 });
  });

  it('is the same when a value is written there', () => {
    for (const [name, rows, cells] of READ) {
      const workbook = open(rows);
      const places = Object.keys(cells).map((place) => {
        const [, letter = '', digits = ''] = /^([A-Z])(\d+)$/.exec(place) ?? [];
        return { sheet: 'Staff', row: Number(digits) - 1, column: letter.charCodeAt(0) - 65 };
      });
      // Every cell that is there, one in each gap between rows, and one right of the last.
      const gaps = Array.from({ length: 10 }, (_, row) => ({ sheet: 'Staff', row, column: 5 }));
      const changes = [...places, ...gaps].map((place, i) => ({ ...place, value: 100 + i }));
      workbook.edit(changes);
      const { bytes } = workbook.save();

      expect([name, cellsOf(openWorkbook(bytes, 'staff.xlsx'))]).toEqual([
        name,
        Object.fromEntries(changes.map(({ row, column, value }) => [cellName(row, column), value])),
      ]);
    }
  });
});
