/** Workbooks with what is easily lost or broken when one is saved: each the user's, and none of it ours. */
import { strFromU8, unzipSync } from 'fflate';
import { packEntry, writeZip } from '../../addin/hosts/files/zip/zip-writer';
import type { Parts, SheetSpec } from './build-xlsx';
import { buildXlsx, link, MAIN, OFFICE, relationships } from './build-xlsx';
import { FLAVOURS } from './workbook-flavours';

const HEADINGS = '<row r="1"><c r="A1" t="inlineStr"><is><t>Head</t></is></c><c r="B1"><v>1</v></c></row>';
const VML =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

function control(kind: string): string {
  return `<xml ${VML}><v:shape id="_x0000_s1025" type="#_x0000_t201"><x:ClientData ObjectType="${kind}"><x:Row>3</x:Row></x:ClientData></v:shape></xml>`;
}

function book(sheet: Partial<SheetSpec>, parts: Parts, styles?: string): Uint8Array {
  return buildXlsx({ sheets: [{ name: 'Staff', data: HEADINGS, ...sheet }], styles, parts });
}

function comments(words: string, boxes: string): Uint8Array {
  return book(
    { after: '<legacyDrawing r:id="rId1"/>' },
    {
      [RELS]: relationships([
        link('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        link('rId2', 'comments', '../comments1.xml'),
      ]),
      'xl/comments1.xml': `<comments xmlns="${MAIN}">${words}</comments>`,
      'xl/drawings/vmlDrawing1.vml': boxes,
    },
  );
}

const MINE = '<comment ref="B2" authorId="0"><text><t>Mine</t></text></comment>';
const BOX = `<xml ${VML}><v:shape id="_x0000_s1030"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

/** Packed as the product packs, so that what is taken out again can leave the very bytes of the file. */
function repacked(
  file: Uint8Array,
  change: (name: string, xml: string) => string = (_, xml) => xml,
): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    const isText = /\.(xml|rels|vml)$/.test(name);
    return packEntry(name, isText ? new TextEncoder().encode(change(name, strFromU8(bytes))) : bytes);
  });
  return writeZip(parts);
}

/** Each part of relationships declared by itself, as LibreOffice 3.3 to 6.0 did. */
function relsByOverride(file: Uint8Array): Uint8Array {
  const override = Object.keys(unzipSync(file))
    .filter((name) => name.endsWith('.rels'))
    .map(
      (name) =>
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    );
  return repacked(file, (name, xml) =>
    name === '[Content_Types].xml' ? xml.replace(/<Default Extension="rels"[^>]*>/, override.join('')) : xml,
  );
}

const plain = (): Uint8Array => book({}, {});

const MADE: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  [
    'form controls',
    () =>
      book(
        {
          after:
            '<legacyDrawing r:id="rId1"/><controls><control shapeId="1025" r:id="rId2" name="Box"/></controls>',
        },
        {
          [RELS]: relationships([
            link('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
            link('rId2', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'),
          ]),
          'xl/drawings/vmlDrawing1.vml': control('Checkbox'),
          'xl/ctrlProps/ctrlProp1.xml': '<formControlPr objectType="CheckBox"/>',
        },
      ),
  ],
  [
    'an OLE object in two ways of saying it',
    () =>
      book(
        {
          after:
            '<legacyDrawing r:id="rId1"/><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><oleObjects><oleObject shapeId="1025" r:id="rId2"/></oleObjects></mc:Choice></mc:AlternateContent>',
        },
        {
          [RELS]: relationships([
            link('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
            link('rId2', 'oleObject', '../embeddings/oleObject1.bin.xml'),
          ]),
          'xl/drawings/vmlDrawing1.vml': control('Pict'),
          'xl/embeddings/oleObject1.bin.xml': '<bytes/>',
        },
      ),
  ],
  [
    'a picture in the header',
    () =>
      book(
        { after: '<headerFooter><oddHeader>&amp;G</oddHeader></headerFooter><legacyDrawingHF r:id="rId1"/>' },
        {
          [RELS]: relationships([link('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml')]),
          'xl/drawings/vmlDrawing1.vml': `<xml ${VML}><v:shape id="LH" o:spid="_x0000_s1026"></v:shape></xml>`,
        },
      ),
  ],
  [
    'a comment',
    () => comments(`<authors><author>Ann</author></authors><commentList>${MINE}</commentList>`, BOX),
  ],
  ['comments in empty tags', () => comments('<authors/><commentList />', control('Drop'))],
  [
    'comments in bare tags',
    () => comments('<authors></authors><commentList></commentList>', `<xml ${VML}></xml>`),
  ],
  [
    'boxes whose part says a prefix less',
    () =>
      comments(
        `<authors><author>Ann</author></authors><commentList>${MINE}</commentList>`,
        BOX.replace(/ xmlns:o="[^"]*"/, ''),
      ),
  ],
  [
    'threaded comments',
    () =>
      repacked(
        comments(`<authors><author>tc={1}</author></authors><commentList>${MINE}</commentList>`, BOX),
        (name, xml) =>
          name === RELS
            ? xml.replace(
                '</Relationships>',
                `${link('rId3', 'threadedComment', '../persons.xml')}</Relationships>`,
              )
            : xml,
      ),
  ],
  [
    'a pivot table, a chart, a table and macros',
    () =>
      book(
        { after: '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' },
        {
          [RELS]: relationships([
            link('rId1', 'drawing', '../drawings/drawing1.xml'),
            link('rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'),
            link('rId3', 'table', '../tables/table1.xml'),
          ]),
          'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:drawing"/>',
          'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="urn:chart"/>',
          'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}"/>`,
          'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B2" headerRowCount="0" dataDxfId="0"/>`,
          'xl/vbaProject.bin.xml': '<macros/>',
        },
        '<dxfs count="1"><dxf/></dxfs>',
      ),
  ],
  [
    'styles in an empty tag',
    () => repacked(book({}, {}, ''), (_, xml) => xml.replace(/(<styleSheet[^>]*)><\/styleSheet>/, '$1/>')),
  ],
  [
    'built-in formats that show dates and a rule of the last priority',
    () =>
      book(
        {
          after:
            '<conditionalFormatting sqref="A1"><cfRule type="top10" dxfId="0" priority="2147483647" rank="3"/></conditionalFormatting>',
        },
        {},
        '<numFmts count="4"><numFmt numFmtId="0" formatCode="dd/mm/yyyy"/><numFmt numFmtId="9" formatCode="yyyy"/><numFmt numFmtId="14" formatCode="0.00"/><numFmt numFmtId="49" formatCode="hh:mm"/></numFmts><cellXfs count="1"><xf numFmtId="0"/></cellXfs><dxfs count="1"><dxf/></dxfs>',
      ),
  ],
  ['relationships declared one by one', () => relsByOverride(plain())],
  [
    'the root of its sheet in an empty tag',
    () => book({ data: `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"/>` }, {}),
  ],
];

export const RICH_WORKBOOKS = [...FLAVOURS, ...MADE].map(
  ([name, make]) => [name, () => withPersons(repacked(make()))] as const,
);

/** The part that a relationship of one of them names. */
function withPersons(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const names = strFromU8(parts[RELS] ?? new Uint8Array()).includes('persons.xml');
  if (!names) return file;
  const all = { ...parts, 'xl/persons.xml': new TextEncoder().encode('<persons/>') };
  return writeZip(Object.entries(all).map(([name, bytes]) => packEntry(name, bytes)));
}
