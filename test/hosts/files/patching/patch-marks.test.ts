import type { SheetMarks } from '../../../../addin/workbook/host';
import { readZip } from '../../../../addin/hosts/files/zip/zip-reader';
import { buildXlsx, oneSheet } from '../../../support/build-xlsx';
import { parseXml } from '../../../support/xml-tree';
import { changedParts, ONE_MARK, part, save, SHEET } from '../support/saved';
import { openWorkbook } from '../../../support/open-workbook';

describe('marks', () => {
  const CELLS: SheetMarks['cells'] = [
    { row: 1, column: 0, severity: 'error' },
    { row: 2, column: 0, severity: 'error' },
    { row: 4, column: 27, severity: 'error' },
    { row: 1, column: 1, severity: 'query' },
    { row: 1, column: 2, severity: 'warning' },
  ];

  function marked(after: string, styles?: string): { sheet: string; styles: string } {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { after, styles });
    const file = openWorkbook(bytes, 'a.xlsx').save({ marks: [{ sheet: 'Staff', cells: CELLS }] }).bytes;
    return { sheet: part(file, SHEET), styles: part(file, 'xl/styles.xml') };
  }

  const rule = (severity: string, areas: string, dxf: number, priority: number): string =>
    `<conditionalFormatting sqref="${areas}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
    `<formula>LEN(&quot;workforce:${severity}&quot;)&gt;0</formula></cfRule></conditionalFormatting>`;

  it('are conditional formats that are always true and name their maker, after the rules of others', () => {
    const theirs =
      '<conditionalFormatting sqref="A1"><cfRule type="top10" dxfId="0" priority="7" rank="3"/></conditionalFormatting>';
    const { sheet } = marked(`${theirs}<pageMargins left="1"/>`, '<dxfs count="1"><dxf/></dxfs>');

    expect(sheet.slice(sheet.indexOf('</sheetData>'))).toBe(
      `</sheetData>${theirs}${rule('error', 'A2:A3 AB5', 1, 8)}${rule('query', 'B2', 2, 9)}${rule('warning', 'C2', 3, 10)}<pageMargins left="1"/></worksheet>`,
    );
  });

  it('have looks that are added after those in use', () => {
    const { styles } = marked(
      '',
      '<cellStyles count="0"/><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles/>',
    );
    const look = (style: string, text: string, fill: string): string =>
      `<dxf><font><${style}/><color rgb="FF${text}"/></font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf\n>`;

    expect(/<cellStyles[^]*<tableStyles\/>/.exec(styles)?.[0]).toBe(
      '<cellStyles count="0"/><dxfs count="4"><dxf><font><b/></font></dxf>' +
        look('b', '8E0B14', 'FDE7E9') +
        look('b', '5C4300', 'FFF1C9') +
        look('i', '0B4373', 'DDEBF9') +
        '</dxfs><tableStyles/>',
    );
  });

  it('bring a style sheet with them when the workbook has none', () => {
    const bytes = oneSheet('');
    const file = openWorkbook(bytes, 'a.xlsx').save({ marks: [{ sheet: 'Staff', cells: CELLS }] }).bytes;
    const added = [
      parseXml(part(file, '[Content_Types].xml')).children.at(-1)?.attributes.get('PartName'),
      parseXml(part(file, 'xl/_rels/workbook.xml.rels')).children.at(-1)?.attributes.get('Target'),
      readZip(file).at(-1)?.name,
    ];

    expect(added).toEqual(['/xl/styles.xml', '/xl/styles.xml', 'xl/styles.xml']);
  });

  it('take away rules of ours that Excel has joined with others’, and those alone', () => {
    const theirs = '<cfRule type="top10" dxfId="0" priority="1" rank="3"/>';
    const ours =
      '<cfRule type="expression" dxfId="0" priority="2"><formula>LEN("workforce:error")&gt;0</formula></cfRule>';
    const joined = `<conditionalFormatting sqref="A1">${ours}${theirs}</conditionalFormatting>`;
    const alone = `<conditionalFormatting sqref="B1 B7">${ours}</conditionalFormatting>`;
    const lookalike =
      '<conditionalFormatting sqref="C1"><cfRule type="expression" priority="3"><formula>LEN("staff")&gt;0</formula></cfRule></conditionalFormatting>';
    const file = save(oneSheet('', { after: joined + alone + lookalike }), [], []);

    expect(part(file, SHEET).split('</sheetData>')[1]).toBe(
      `<conditionalFormatting sqref="A1">${theirs}</conditionalFormatting>${lookalike}</worksheet>`,
    );
  });

  it('stay in a file that is edited without marking it anew', () => {
    const file = save(save(oneSheet(''), [], ONE_MARK), [{ row: 0, column: 0, value: 1 }]);

    expect(part(file, SHEET)).toContain('workforce:error');
  });

  it('number their rules after those that later versions of Excel keep apart', () => {
    const later =
      '<extLst><ext xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="41"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

    expect(marked(later).sheet).toContain('priority="42"');
  });

  it('show the worst of a cell that was given twice', () => {
    const cells: SheetMarks['cells'] = [
      { row: 0, column: 0, severity: 'warning' },
      { row: 0, column: 0, severity: 'error' },
    ];
    const file = openWorkbook(oneSheet(''), 'a.xlsx').save({ marks: [{ sheet: 'Staff', cells }] }).bytes;

    expect(part(file, SHEET).match(/workforce:\w+/g)).toEqual(['workforce:error']);
  });

  it('of 10,000 scattered cells keep to addresses of 8,000 characters, each cell once', () => {
    const cells = Array.from({ length: 10_000 }, (_, i) => ({
      row: i * 2,
      column: i % 40,
      severity: 'error' as const,
    }));
    const file = openWorkbook(oneSheet(''), 'a.xlsx').save({ marks: [{ sheet: 'Staff', cells }] }).bytes;
    const areas = [...part(file, SHEET).matchAll(/sqref="([^"]*)"/g)].map(([, address = '']) => address);

    expect({
      longest: areas.every((address) => address.length <= 8_000),
      cells: new Set(areas.flatMap((address) => address.split(' '))).size,
    }).toEqual({ longest: true, cells: 10_000 });
  });
});

it('marks each sheet with its own and leaves the others as they are', () => {
  const bytes = buildXlsx({
    sheets: [
      { name: 'One', data: '' },
      { name: 'Two', data: '' },
    ],
    styles: '<dxfs count="0"/>',
  });
  const file = openWorkbook(bytes, 'a.xlsx').save({
    marks: [{ sheet: 'Two', cells: ONE_MARK[0]!.cells }],
  }).bytes;

  expect(changedParts(bytes, file)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet2.xml']);
});
