/** The parts of the sample's package besides its worksheets: workbook, styles, chart, relationships. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeXml, writeSheet, type SampleSheet } from './sheet-xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface NamedSheet {
  readonly name: string;
  readonly content: SampleSheet;
}

export interface BarChart {
  /** Sheet that shows the chart, and the cells it draws. */
  readonly sheet: string;
  readonly title: string;
  readonly labels: string;
  readonly values: string;
}

/** The bytes of the workbook; the same content gives the same bytes. */
export function writeSampleWorkbook(
  sheets: readonly NamedSheet[],
  chart: BarChart,
  names: ReadonlyMap<string, string>,
): Uint8Array {
  const strings = new Map<string, number>();
  const intern = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const files: Zippable = {};
  const add = (path: string, xml: string): void => {
    files[path] = [strToU8(xml), { mtime: '2026-01-05T09:00:00Z', level: 6 }];
  };
  const sheetParts = sheets.map(({ content }) => writeSheet(content, intern));
  const chartSheet = sheets.findIndex(({ name }) => name === chart.sheet) + 1;

  add('[Content_Types].xml', contentTypes(sheets.length));
  add('_rels/.rels', relationships([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']]));
  add('xl/workbook.xml', workbook(sheets, names));
  add(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, index): [string, string] => [
        `${OFFICE}/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
  );
  sheetParts.forEach((xml, index) => add(`xl/worksheets/sheet${index + 1}.xml`, xml));
  add(
    `xl/worksheets/_rels/sheet${chartSheet}.xml.rels`,
    relationships([[`${OFFICE}/drawing`, '../drawings/drawing1.xml']]),
  );
  add('xl/drawings/drawing1.xml', drawing());
  add('xl/drawings/_rels/drawing1.xml.rels', relationships([[`${OFFICE}/chart`, '../charts/chart1.xml']]));
  add('xl/charts/chart1.xml', barChart(chart));
  add('xl/styles.xml', styles());
  add('xl/sharedStrings.xml', sharedStrings([...strings.keys()]));
  return zipSync(files);
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`xl/worksheets/sheet${index + 1}.xml`, 'spreadsheetml.worksheet'),
  );
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', 'spreadsheetml.sheet.main'),
    ...sheets,
    override('xl/styles.xml', 'spreadsheetml.styles'),
    override('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'),
    override('xl/drawings/drawing1.xml', 'drawing'),
    override('xl/charts/chart1.xml', 'drawingml.chart'),
    '</Types>',
  ].join('');
}

function workbook(sheets: readonly NamedSheet[], names: ReadonlyMap<string, string>): string {
  const rows = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = [...names].map(
    ([name, refers]) => `<definedName name="${name}">${escapeXml(refers)}</definedName>`,
  );
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews>`,
    `<sheets>${rows.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`,
  ].join('');
}

function sharedStrings(strings: readonly string[]): string {
  const rows = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${rows.join('')}</sst>`;
}

/** Fonts, fills and cell formats; positions are those of `STYLE` in sheet-xml.ts. */
function styles(): string {
  const fill = (rgb: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
  const format = (parts: string, inner = ''): string =>
    inner === '' ? `<xf xfId="0" ${parts}/>` : `<xf xfId="0" ${parts}>${inner}</xf>`;
  return [
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>`,
    '<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font>',
    '<font><i/><sz val="10"/><color rgb="FF595959"/><name val="Calibri"/></font></fonts>',
    '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `${fill('1F4E79')}${fill('FFF2CC')}${fill('E2EFDA')}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">',
    format('numFmtId="0" fontId="0" fillId="0" borderId="0"'),
    format('numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"'),
    format(
      'numFmtId="0" fontId="2" fillId="2" borderId="0" applyFont="1" applyFill="1" applyAlignment="1"',
      '<alignment wrapText="1" vertical="top"/>',
    ),
    format('numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"'),
    format('numFmtId="0" fontId="0" fillId="3" borderId="0" applyFill="1"'),
    format('numFmtId="0" fontId="0" fillId="4" borderId="0" applyFill="1"'),
    format('numFmtId="2" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"'),
    format('numFmtId="0" fontId="3" fillId="0" borderId="0" applyFont="1"'),
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="1"><dxf><font><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>',
    '</styleSheet>',
  ].join('');
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

function drawing(): string {
  return [
    `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>`,
    '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
    '<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Staff by home"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  ].join('');
}

function barChart({ title, labels, values }: BarChart): string {
  const text = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return [
    `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart>${text}<c:plotArea><c:layout/>`,
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>',
    `<c:cat><c:strRef><c:f>${escapeXml(labels)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>`,
    '</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>',
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>',
    '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>',
  ].join('');
}
