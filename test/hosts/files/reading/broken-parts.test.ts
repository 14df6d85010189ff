import { strFromU8, unzipSync } from 'fflate';
import { RICH_WORKBOOKS } from '../../../support/rich-workbooks';
import { openWorkbook } from '../../../support/open-workbook';
import { replacePart } from '../support/saved';

const commented = new Map(RICH_WORKBOOKS).get('a comment')!();

describe('a part that a save may have to change is looked at when the file is opened', () => {
  it.each([
    ['[Content_Types].xml', 'cut off', (xml: string) => xml.slice(0, xml.length - 9)],
    ['[Content_Types].xml', 'of another kind', () => '<Relationships/>'],
    ['xl/_rels/workbook.xml.rels', 'of two roots', (xml: string) => `${xml}<more/>`],
    ['xl/worksheets/_rels/sheet1.xml.rels', 'cut off', (xml: string) => xml.slice(0, xml.length - 9)],
    ['xl/comments1.xml', 'cut off', (xml: string) => xml.slice(0, xml.length - 9)],
    ['xl/comments1.xml', 'of another kind', () => '<worksheet/>'],
    ['xl/drawings/vmlDrawing1.vml', 'cut off', (xml: string) => xml.slice(0, xml.length - 9)],
  ])('%s, %s', (name, _, broken) => {
    const file = replacePart(commented, name, broken(strFromU8(unzipSync(commented)[name]!)));

    expect(() => openWorkbook(file, 'staff.xlsx')).toThrow('This workbook is damaged');
  });

  it('and a whole one opens', () => {
    expect(openWorkbook(commented, 'staff.xlsx').sheets.map(({ name }) => name)).toEqual(['Staff']);
  });
});
