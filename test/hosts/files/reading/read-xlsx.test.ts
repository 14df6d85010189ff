import type { FileWorkbook } from '../../../../addin/hosts/files/opened/file-workbook';
import { buildXlsx, link, MAIN, oneSheet, relationships } from '../../../support/build-xlsx';
import { openWorkbook } from '../../../support/open-workbook';

function open(bytes: Uint8Array): FileWorkbook {
  return openWorkbook(bytes, 'staff.xlsx');
}

const NUMBER = '<row r="1"><c r="A1"><v>1</v></c></row>';

it('lists sheets in their order, hidden ones as such, and leaves out chart sheets', () => {
  const bytes = buildXlsx({
    sheets: [
      { name: 'Notes &amp; dates', data: '' },
      { name: 'Old', data: NUMBER, state: 'hidden' },
      { name: 'Lists', data: NUMBER, state: 'veryHidden' },
      { name: 'Chart', data: NUMBER },
    ],
    parts: {
      'xl/_rels/workbook.xml.rels': relationships([
        link('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
        link('rId2', 'worksheet', 'worksheets/sheet2.xml'),
        link('rId3', 'worksheet', './worksheets/../worksheets/sheet3.xml'),
        link('rId4', 'chartsheet', 'worksheets/sheet4.xml'),
      ]),
    },
  });

  expect(open(bytes).sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.rowCount])).toEqual([
    ['Notes & dates', false, 0],
    ['Old', true, 1],
    ['Lists', true, 1],
  ]);
});

it('counts the used range from its first value, whatever the file says of its size', () => {
  const data =
    '<row r="1"><c r="A1" s="0"/></row><row r="5"><c r="C5"><v>1</v></c><c r="F5"/></row><row r="9"><c r="B9" t="b"><v>0</v></c></row>';
  const sheet = open(oneSheet(data, { before: '<dimension ref="A1:XFD1048576"/>' })).sheets[0];

  expect(sheet?.info()).toEqual({
    id: 'Staff',
    name: 'Staff',
    hidden: false,
    protected: false,
    usedRange: { row: 4, column: 1, rowCount: 5, columnCount: 2 },
  });
});

it('keeps nothing of a million rows that are formatted but blank', () => {
  const rows = Array.from(
    { length: 1_048_575 },
    (_, i) => `<row r="${i + 2}" ht="15"><c r="A${i + 2}" s="0"/></row>`,
  );
  const sheet = open(oneSheet(NUMBER + rows.join(''))).sheets[0];

  expect(sheet?.info().usedRange).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
});

it('reads cells at the far corner of a sheet', () => {
  const sheet = open(oneSheet('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')).sheets[0];

  expect([sheet?.cell(1_048_575, 16_383), sheet?.info().usedRange.rowCount]).toEqual([7, 1]);
});

it('knows which cells hold formulas, merged cells, table headings and column widths', () => {
  const table = `<table xmlns="${MAIN}" id="1" name="T" ref="A3:B9" totalsRowCount="0"/>`;
  const bytes = oneSheet('<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f>A3</f><v>1</v></c></row>', {
    before:
      '<cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="3" max="16384" width="9"/></cols>',
    after:
      '<mergeCells count="1"><mergeCell ref="C1:E2"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([link('rId1', 'table', '../tables/table1.xml')]),
      'xl/tables/table1.xml': table,
    },
  });
  const sheet = open(bytes).sheet('Staff');

  expect({
    formulas: [sheet.hasFormula(2, 0), sheet.hasFormula(2, 1)],
    merges: sheet.merges,
    widths: [sheet.columnWidths.get(0), sheet.columnWidths.get(1), sheet.columnWidths.get(2)],
    refusals: [sheet.refusal(2, 0)?.message, sheet.refusal(2, 1)?.message, sheet.refusal(1, 3)?.message],
    free: [sheet.refusal(0, 2), sheet.refusal(3, 0), sheet.refusal(90, 90)],
  }).toEqual({
    formulas: [false, true],
    merges: [{ row: 0, column: 2, rowCount: 2, columnCount: 3 }],
    widths: [20.5, 20.5, 9],
    refusals: [
      'A3 is a heading of an Excel table. Change it in Excel.',
      'B3 holds a formula. Change it in Excel.',
      'D2 is part of a merged cell. Change C1 instead.',
    ],
    free: [undefined, undefined, undefined],
  });
});

it('lets no cell be changed that the formula of another fills', () => {
  const data =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const sheet = open(oneSheet(data)).sheet('Staff');

  expect([0, 1, 2, 3].map((row) => sheet.hasFormula(row, 0))).toEqual([true, true, true, false]);
});

describe('a protected sheet', () => {
  const styles =
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>';
  const data = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row><row r="2" s="1" customFormat="1"/>';
  const before = '<cols><col min="4" max="5" style="1"/></cols>';
  const locked = 'is locked. In Excel choose Review, Unprotect Sheet, save the file and open it again.';

  it('lets the user type in the cells, rows and columns that its owner unlocked, and in no others', () => {
    const bytes = oneSheet(data, { styles, before, after: '<sheetProtection sheet="1" objects="1"/>' });
    const sheet = open(bytes).sheet('Staff');
    const cells = { A1: [0, 0], B1: [0, 1], C2: [1, 2], D9: [8, 3], C9: [8, 2] } as const;
    const words = Object.entries(cells).map(([name, [row, column]]) => [
      name,
      sheet.refusal(row, column)?.message,
    ]);

    expect({ words, protected: sheet.protected }).toEqual({
      words: [
        ['A1', `A1 ${locked}`],
        ['B1', undefined],
        ['C2', undefined],
        ['D9', undefined],
        ['C9', `C9 ${locked}`],
      ],
      protected: true,
    });
  });

  it.each([
    ['that allows cells to be formatted is marked', '<sheetProtection sheet="1" formatCells="0"/>', false],
    ['whose protection is off is marked', '<sheetProtection sheet="0"/>', false],
    ['with a password is not', '<sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/>', true],
  ])('%s', (_, after, isProtected) => {
    expect(open(oneSheet(data, { styles, after })).sheets[0]?.protected).toBe(isProtected);
  });
});

it('takes parts by name whatever their letter case', () => {
  const bytes = buildXlsx({
    sheets: [{ name: 'Staff', data: NUMBER }],
    parts: {
      'xl/_rels/workbook.xml.rels': relationships([link('rId1', 'worksheet', 'WORKSHEETS/Sheet1.xml')]),
    },
  });

  expect(open(bytes).sheet('Staff').cell(0, 0)).toBe(1);
});

it('reads parts in UTF-16', () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>Łódź</v></c></row></sheetData></worksheet>`;
  const bytes = buildXlsx({
    sheets: [{ name: 'Staff', data: NUMBER }],
    parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')) },
  });

  expect(open(bytes).sheet('Staff').cell(0, 0)).toBe('Łódź');
});

it('keeps names such as __proto__ as any other text', () => {
  const cells = ['__proto__', 'constructor', 'toString'].map((name) => `<c t="str"><v>${name}</v></c>`);
  const sheet = open(oneSheet(`<row>${cells.join('')}</row>`, { name: '__proto__' })).sheet('__proto__');

  expect(sheet.rowValues(0, 0, 3)).toEqual(['__proto__', 'constructor', 'toString']);
});
