import { FileHost } from '../../../addin/hosts/files/file-host';
import { shiftFormula } from '../../../addin/hosts/files/reading/shift-formula';
import { oneSheet } from '../../support/build-xlsx';
import { openWorkbook } from '../../support/open-workbook';

describe('a formula read two rows down and one column to the right', () => {
  it.each([
    ['moves its cells', 'A1+B2:C3', 'B3+C4:D5'],
    ['keeps what is fixed', '$A1+B$2+$C$3', '$A3+C$2+$C$3'],
    ['moves whole columns and rows', 'SUM(A:B)+SUM(2:3)+SUM($A:B)', 'SUM(B:C)+SUM(4:5)+SUM($A:C)'],
    ['leaves texts alone', '"A1 ""B2"""&A1', '"A1 ""B2"""&B3'],
    ['leaves names of sheets alone', "'A1 B2'!A1+Q1!A1+'It''s A1'!A1", "'A1 B2'!B3+Q1!B3+'It''s A1'!B3"],
    ['leaves functions and names alone', 'LOG10(A1)+Rate2026+tax_A1', 'LOG10(B3)+Rate2026+tax_A1'],
    ['leaves columns of tables alone', 'Staff[A1]+A1', 'Staff[A1]+B3'],
    ['leaves numbers alone', '1E5+A1*2.5', '1E5+B3*2.5'],
  ])('%s', (_, formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it('goes on from the other end of the sheet past its first row and column', () => {
    expect(shiftFormula('A1', -1, -1)).toBe('XFD1048576');
  });
});

describe('formulas of cells', () => {
  const DATA =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>VLOOKUP(A1,Lists!A:B,2,0)&amp;"x"</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*2</f><v>1</v></c><c r="B2"><f t="array" ref="B2:B3">C1:C2</f><v>1</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c><c r="B3"><v>2</v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" si="0"></f><v>1</v></c></row>';

  it('are given as Excel shows them, those that several cells share and those that fill a block too', async () => {
    const host = new FileHost('browser', openWorkbook(oneSheet(DATA), 'a.xlsx'));
    const cells = ['A1', 'B1', 'A2', 'A3', 'A4', 'B2', 'B3', 'C9'];
    const places = cells.map((name) => ({
      sheet: 'Staff',
      row: Number(name[1]) - 1,
      column: name.charCodeAt(0) - 65,
    }));

    expect(await host.formulasAt(places)).toEqual([
      null,
      '=VLOOKUP(A1,Lists!A:B,2,0)&"x"',
      '=B2*2',
      '=B3*2',
      '=B4*2',
      '=C1:C2',
      '=C1:C2',
      null,
    ]);
  });
});
