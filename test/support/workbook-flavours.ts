/** The same little table as different programs write it: each with its own habits, as seen in their files. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildXlsx, link, MAIN, OFFICE, relationships } from './build-xlsx';

/** What every flavour holds on its sheet `Staff`. */
export const FLAVOUR_VALUES = [
  ['NINUMBER', 'Start', 'Hours', 'Full time'],
  ['QQ123456C', { date: '2019-04-01' }, 37.5, true],
  ["Smith & O'Neil <x>", { date: '2020-02-29' }, -3, { error: '#N/A' }],
];

const DATE_STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="left"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/** Shared strings, spans, formats of its own, calculation chain, drawing with a chart, print settings, theme. */
function excel(): Uint8Array {
  const dxf = '<dxf><font><color rgb="FF9C0006"/></font></dxf>';
  return buildXlsx({
    styles: `${DATE_STYLES}<dxfs count="1">${dxf}</dxfs><tableStyles count="0"/>`,
    strings: [
      '<si><t>NINUMBER</t></si>',
      '<si><t>Start</t></si>',
      '<si><r><rPr><b/></rPr><t>Hou</t></r><r><t>rs</t></r><rPh sb="0" eb="1"><t>nope</t></rPh></si>',
      '<si><t>Full time</t></si>',
      '<si><t>QQ123456C</t></si>',
      '<si><t>Smith &amp; O&#39;Neil &lt;x&gt;</t></si>',
    ],
    sheets: [
      {
        name: 'Staff',
        before:
          '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:D3"/><sheetViews><sheetView workbookViewId="0">' +
          '<pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
          '<cols><col min="1" max="1" width="18.5" customWidth="1"/><col min="2" max="2" width="11" style="1"/></cols>',
        data:
          '<row r="1" spans="1:4" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
          '<c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
          '<row r="2" spans="1:4"><c r="A2" t="s"><v>4</v></c><c r="B2" s="1"><v>43556</v></c>' +
          '<c r="C2"><f>75/2</f><v>37.5</v></c><c r="D2" t="b"><v>1</v></c></row>' +
          '<row r="3" spans="1:4"><c r="A3" t="s"><v>5</v></c><c r="B3" s="1"><v>43890</v></c><c r="C3"><v>-3</v></c>' +
          '<c r="D3" t="e"><v>#N/A</v></c></row>',
        after:
          '<autoFilter ref="A1:D3"/><mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells>' +
          '<conditionalFormatting sqref="C2:C3"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" sqref="D2:D3"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>' +
          '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
          '<drawing r:id="rId1"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst>',
      },
      { name: 'Notes', data: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        link('rId1', 'drawing', '../drawings/drawing1.xml'),
      ]),
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:drawing"/>',
      'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="urn:chart"/>',
      'xl/media/image1.png': Uint8Array.from({ length: 2_000 }, (_, i) => (i * 7919) & 255),
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/></calcChain>`,
      'xl/theme/theme1.xml': '<a:theme xmlns:a="urn:theme"/>',
      'docProps/app.xml': '<Properties/>',
    },
  });
}

/** No `dxfs`, every text kept with its spaces, styles on every cell, rows to the end of the sheet said to be alike. */
function libreOffice(): Uint8Array {
  const text = (words: string): string => `<si><t xml:space="preserve">${words}</t></si>`;
  return buildXlsx({
    styles: DATE_STYLES,
    strings: [
      'NINUMBER',
      'Start',
      'Hours',
      'Full time',
      'QQ123456C',
      'Smith &amp; O&apos;Neil &lt;x&gt;',
    ].map(text),
    sheets: [
      {
        name: 'Staff',
        before:
          '<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:D3"/>',
        data:
          '<row r="1" customFormat="false" ht="12.8" hidden="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c><c r="D1" s="0" t="s"><v>3</v></c></row>' +
          '<row r="2"><c r="A2" s="0" t="s"><v>4</v></c><c r="B2" s="1" t="n"><v>43556</v></c><c r="C2" s="0" t="n"><f aca="false">75/2</f><v>37.5</v></c><c r="D2" s="0" t="b"><f aca="false">TRUE()</f><v>1</v></c></row>' +
          '<row r="3"><c r="A3" s="0" t="s"><v>5</v></c><c r="B3" s="1" t="n"><v>43890</v></c><c r="C3" s="0" t="n"><v>-3</v></c><c r="D3" s="0" t="e"><f aca="false">NA()</f><v>#N/A</v></c></row>' +
          '<row r="1048576" customFormat="false" ht="12.8"/>',
        after:
          '<printOptions headings="false"/><pageMargins left="0.8" right="0.8" top="1" bottom="1" header="0.8" footer="0.8"/>',
      },
    ],
  });
}

/** Texts in the cells themselves, days in ISO form, an empty `dxfs`, part names from the root of the package. */
function openpyxl(): Uint8Array {
  const text = (cell: string, words: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
  return buildXlsx({
    styles: `${DATE_STYLES}<dxfs count="0"/>`,
    sheets: [
      {
        name: 'Staff',
        before: '<sheetPr><outlinePr summaryBelow="1" summaryRight="1"/></sheetPr>',
        data:
          `<row r="1">${text('A1', 'NINUMBER')}${text('B1', 'Start')}${text('C1', 'Hours')}${text('D1', 'Full time')}</row>` +
          `<row r="2">${text('A2', 'QQ123456C')}<c r="B2" s="1" t="d"><v>2019-04-01T00:00:00</v></c><c r="C2" t="n"><v>37.5</v></c><c r="D2" t="b"><v>1</v></c></row>` +
          `<row r="3">${text('A3', "Smith &amp; O'Neil &lt;x&gt;")}<c r="B3" s="1" t="n"><v>43890</v></c><c r="C3" t="n"><v>-3</v></c><c r="D3" t="e"><v>#N/A</v></c></row>`,
        after: '<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/>',
      },
    ],
    parts: { '_rels/.rels': relationships([link('rId1', 'officeDocument', '/xl/workbook.xml')]) },
  });
}

/** Every element under a prefix, no row or cell references, formula texts, as the Open XML SDK and its users write. */
function prefixed(): Uint8Array {
  const text = (words: string): string => `<x:c t="str"><x:v>${words}</x:v></x:c>`;
  const sheet =
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>` +
    `<x:row>${['NINUMBER', 'Start', 'Hours', 'Full time'].map(text).join('')}</x:row>` +
    `<x:row>${text('QQ123456C')}<x:c s="1"><x:v>43556</x:v></x:c><x:c><x:v>37.5</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row>` +
    `<x:row>${text("Smith &amp; O'Neil &lt;x&gt;")}<x:c s="1"><x:v>43890</x:v></x:c><x:c><x:v>-3</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row>` +
    '</x:sheetData></x:worksheet>';
  const styles = `<x:styleSheet xmlns:x="${MAIN}">${DATE_STYLES.replace(/<(\/?)/g, '<$1x:')}</x:styleSheet>`;
  return buildXlsx({
    sheets: [{ name: 'Staff', data: '' }],
    styles: '',
    parts: {
      'xl/worksheets/sheet1.xml': sheet,
      'xl/styles.xml': styles,
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="Staff" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    },
  });
}

/** Strict Open XML: other namespaces throughout. */
function strict(): Uint8Array {
  const renamed = new Map<string, string>([
    [MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
    [OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ]);
  const parts = Object.entries(unzipSync(openpyxl())).map(([name, bytes]): [string, Uint8Array] => {
    let xml = strFromU8(bytes);
    for (const [from, to] of renamed) xml = xml.replaceAll(from, to);
    return [name, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts));
}

export const FLAVOURS: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['Excel', excel],
  ['LibreOffice', libreOffice],
  ['openpyxl', openpyxl],
  ['the Open XML SDK', prefixed],
  ['Excel, strict', strict],
];
