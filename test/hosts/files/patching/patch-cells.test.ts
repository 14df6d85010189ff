import type { CellValue } from '../../../../core/api/shapes';
import { oneSheet } from '../../../support/build-xlsx';
import type { Change } from '../support/saved';
import { part, save, SHEET } from '../support/saved';
import { openWorkbook } from '../../../support/open-workbook';

describe('an edited cell', () => {
  const styles =
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49" fontId="1"/><xf numFmtId="0" fillId="2"/></cellXfs>';

  function dataAfter(data: string, changes: readonly Change[], before = ''): string {
    const file = save(oneSheet(data, { styles, before }), changes);
    return /<sheetData>(.*)<\/sheetData>/s.exec(part(file, SHEET))?.[1] ?? '';
  }

  const cases: readonly (readonly [name: string, data: string, value: CellValue, written: string])[] = [
    [
      'keeps its style',
      '<row r="1"><c r="A1" s="3"/></row>',
      5,
      '<row r="1"><c r="A1" s="3"><v>5</v></c></row>',
    ],
    [
      'gets a plain style like its own for a number in a text cell',
      '<row r="1"><c r="A1" s="2"/></row>',
      5,
      '<row r="1"><c r="A1" s="4"><v>5</v></c></row>',
    ],
    [
      'keeps a text style for a code with leading zeros',
      '<row r="1"><c r="A1" s="2"/></row>',
      '007',
      '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">007</t></is></c></row>',
    ],
    [
      'gets a text style for a code with leading zeros, which Excel would take for a number when typed over',
      '<row r="1"><c r="A1" s="3"/></row>',
      '007',
      '<row r="1"><c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">007</t></is></c></row>',
    ],
    [
      'keeps its style when it is emptied',
      '<row r="1"><c r="A1" s="2"><v>5</v></c></row>',
      null,
      '<row r="1"><c r="A1" s="2"/></row>',
    ],
    [
      'keeps a date style for a day',
      '<row r="1"><c r="A1" s="1"/></row>',
      { date: '2010-03-01' },
      '<row r="1"><c r="A1" s="1"><v>40238</v></c></row>',
    ],
    [
      'gets a date style like its own for a day',
      '<row r="1"><c r="A1" s="3"/></row>',
      { date: '2010-03-01' },
      '<row r="1"><c r="A1" s="4"><v>40238</v></c></row>',
    ],
    [
      'gets a plain style for a number in a date cell',
      '<row r="1"><c r="A1" s="1"/></row>',
      31,
      '<row r="1"><c r="A1" s="4"><v>31</v></c></row>',
    ],
    [
      'holds text as text, whatever it begins with',
      '<row r="1"><c r="A1"><v>5</v></c></row>',
      '=SUM(A1)',
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=SUM(A1)</t></is></c></row>',
    ],
    ['holds true', '', true, '<row r="1"><c r="A1" t="b"><v>1</v></c></row>'],
    [
      'fills a row written as one empty tag',
      '<row r="1" ht="30"/>',
      5,
      '<row r="1" ht="30"><c r="A1"><v>5</v></c></row>',
    ],
    [
      'takes the style of its row',
      '<row r="1" s="3" customFormat="1"/>',
      5,
      '<row r="1" s="3" customFormat="1"><c r="A1" s="3"><v>5</v></c></row>',
    ],
    [
      'comes before the cells after it',
      '<row r="1" spans="2:2"><c r="B1"/></row>',
      5,
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"/></row>',
    ],
    [
      'comes before the rows after it',
      '<row r="2"/>',
      5,
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"/>',
    ],
    ['is not made to be empty', '<row r="2"/>', null, '<row r="2"/>'],
  ];
  test.each(cases)('%s', (_, data, value, written) => {
    // A value that the cell has already is no change: so it is set to another first.
    const workbook = openWorkbook(oneSheet(data, { styles }), 'a.xlsx');
    workbook.edit([{ sheet: 'Staff', row: 0, column: 0, value: 'other' }]);
    workbook.edit([{ sheet: 'Staff', row: 0, column: 0, value }]);
    const sheetData = /<sheetData>(.*)<\/sheetData>/s.exec(part(workbook.save().bytes, SHEET))?.[1];

    expect(sheetData).toBe(written);
  });

  it('takes the style of its column when neither it nor its row has one', () => {
    const written = dataAfter(
      '',
      [{ row: 0, column: 2, value: 5 }],
      '<cols><col min="2" max="5" width="9" style="3"/></cols>',
    );

    expect(written).toBe('<row r="1"><c r="C1" s="3"><v>5</v></c></row>');
  });

  it.each([
    ['is widened to hold it', 'B2:C3', { row: 5, column: 0 }, 'A2:C6'],
    ['stays as it is when it holds it', 'A1:D9', { row: 5, column: 0 }, 'A1:D9'],
    ['grows from one cell', 'A1', { row: 0, column: 1 }, 'A1:B1'],
  ])('lies in the range that the sheet names, which %s', (_, range, place, after) => {
    const file = save(oneSheet('', { before: `<dimension ref="${range}"/>` }), [{ ...place, value: 5 }]);

    expect(part(file, SHEET)).toContain(`<dimension ref="${after}"/>`);
  });

  it('has formulas worked out again when the file is opened in Excel', () => {
    const formula = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c></row>';
    const calcPr = (parts: Record<string, string> = {}): string =>
      /<calcPr[^>]*>/.exec(
        part(save(oneSheet(formula, { parts }), [{ row: 0, column: 1, value: 2 }]), 'xl/workbook.xml'),
      )?.[0] ?? '';
    const withCalcPr = part(oneSheet(''), 'xl/workbook.xml').replace(
      '</sheets>',
      '</sheets><calcPr calcId="191029"/>',
    );

    expect([calcPr(), calcPr({ 'xl/workbook.xml': withCalcPr })]).toEqual([
      '<calcPr fullCalcOnLoad="1"/>',
      '<calcPr fullCalcOnLoad="1" calcId="191029"/>',
    ]);
  });

  it('keeps the 0 that a formula has come to, also in a copy', () => {
    const formula =
      '<row r="1"><c r="A1"><f>B1-1</f><v>0</v></c><c r="B1"><v>1</v></c><c r="C1"><v>5</v></c></row>';
    const copy = save(oneSheet(formula), [{ row: 0, column: 2, value: 6 }]);

    expect(openWorkbook(copy, 'copy.xlsx').sheet('Staff').cell(0, 0)).toBe(0);
  });
});
