import { buildXlsx, link, MAIN, OFFICE, relationships } from '../../../support/build-xlsx';
import type { Parts } from '../../../support/build-xlsx';
import { openWorkbook } from '../../../support/open-workbook';

const ROWS = Array.from(
  { length: 12 },
  (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
).join('');

/** Rows from 1 that the sheet's tables show as their totals; each table given by its attributes. */
function totalsOf(...tables: readonly string[]): number[] | undefined {
  const names = tables.map((_, at) => `table${at + 1}.xml`);
  const parts: Parts = {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      names.map((name, at) => link(`rId${at + 1}`, 'table', `../tables/${name}`)),
    ),
    ...Object.fromEntries(
      tables.map((attributes, at) => [
        `xl/tables/${names[at]}`,
        `<table xmlns="${MAIN}" xmlns:r="${OFFICE}" id="${at + 1}" displayName="T${at + 1}" ${attributes}/>`,
      ]),
    ),
  };
  const workbook = openWorkbook(buildXlsx({ sheets: [{ name: 'Staff', data: ROWS }], parts }), 'a.xlsx');
  return workbook
    .sheet('Staff')
    .info()
    .totalsRows?.map((row) => row + 1);
}

describe('the totals row of an Excel table', () => {
  it.each([
    ['is the last of its area', ['ref="A1:C12" totalsRowCount="1"'], [12]],
    ['may be in the middle of a sheet', ['ref="B3:D8" totalsRowCount="1"'], [8]],
    ['is there though the headings are not', ['ref="A1:C5" headerRowCount="0" totalsRowCount="1"'], [5]],
    ['is named in any order of attributes', ['totalsRowCount = "1" ref = "$A$1:$C$9"'], [9]],
    ['may be several rows', ['ref="A1:C12" totalsRowCount="2"'], [11, 12]],
    [
      'is told once where two tables stand side by side',
      ['ref="A1:B9" totalsRowCount="1"', 'ref="D1:E9" totalsRowCount="1"'],
      [9],
    ],
    ['is told of each table', ['ref="A7:B12" totalsRowCount="1"', 'ref="A1:B5" totalsRowCount="1"'], [5, 12]],
  ])('%s', (_, tables, rows) => expect(totalsOf(...tables)).toEqual(rows));

  it.each([
    ['by a table without one', 'ref="A1:C12"'],
    ['where it was shown once and no more', 'ref="A1:C12" totalsRowShown="1"'],
    ['where it may not be shown', 'ref="A1:C12" totalsRowShown="0" totalsRowCount="0"'],
    ['by a table of headings alone', 'ref="A1:C1" totalsRowCount="1"'],
    ['by a number that is none', 'ref="A1:C12" totalsRowCount="some"'],
    ['by a table without an area', 'totalsRowCount="1"'],
  ])('is not claimed %s', (_, table) => expect(totalsOf(table)).toBeUndefined());

  it('takes no more rows than any program shows, whatever a file says', () => {
    expect(totalsOf('ref="A1:C1048576" totalsRowCount="1000000"')).toHaveLength(8);
  });
});
