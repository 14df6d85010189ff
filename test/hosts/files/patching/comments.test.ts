import { strFromU8, unzipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { FileHost } from '../../../../addin/hosts/files/file-host';
import { buildXlsx, link, MAIN, relationships, zipParts } from '../../../support/build-xlsx';
import { FLAVOURS } from '../../../support/workbook-flavours';
import { TO_FIX } from '../support/plans';
import { part, SHEET } from '../support/saved';
import { all, looseEnds, tree } from '../support/xml';
import { openWorkbook } from '../../../support/open-workbook';

function open(bytes: Uint8Array): FileHost {
  return new FileHost('browser', openWorkbook(bytes, 'staff.xlsx'));
}

const on = (row: number, column: number, text: string) => ({ sheet: 'Staff', row, column, text });

/** Author and words of every comment of the first sheet, as another program reads them. */
function comments(file: Uint8Array): unknown[] {
  const { Sheets, SheetNames } = XLSX.read(file);
  return Object.entries(Sheets[SheetNames[0]!]!).flatMap(([name, cell]) =>
    ((cell as XLSX.CellObject).c ?? []).map(({ a, t }) => [name, a, t]),
  );
}

/** Cells that have a box to show a comment in. */
function boxes(file: Uint8Array, name: string): string[] {
  return [...part(file, name).matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>/g)].map(
    ([, row, column]) => `${row},${column}`,
  );
}

/** A sheet with a comment of the user's on B2, boxes and all. */
function commented(): Uint8Array {
  const shape =
    '<v:shape id="_x0000_s1030" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>';
  return buildXlsx({
    sheets: [
      {
        name: 'Staff',
        data: '<row r="1"><c r="A1"><v>1</v></c></row>',
        after: '<legacyDrawing r:id="rId1"/>',
      },
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        link('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        link('rId2', 'comments', '../comments1.xml'),
      ]),
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Ann</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Mine</t></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:v" xmlns:x="urn:x">${shape}<br></xml>`,
    },
  });
}

describe('comments of ours', () => {
  it.each(FLAVOURS)(
    'are put on a sheet without any, and leave no trace, as %s writes it',
    async (_, make) => {
      const original = make();
      const host = open(original);
      const outcome = await host.addComments([on(1, 0, 'Not a "code" & <more>'), on(2, 1, 'Line\nand line')]);
      const saved = host.save().bytes;
      await host.removeComments();
      const again = open(saved);
      await again.removeComments();
      const back = again.save().bytes;

      const words = tree(saved, 'xl/comments1.xml');
      const added = looseEnds(saved).filter((name) => /comment|vml/i.test(name));

      expect({
        outcome,
        authors: all(words, 'author').map(({ text }) => text),
        comments: all(words, 'comment').map(({ attributes, children }) => [
          attributes.get('ref'),
          children[0]?.children[0]?.text,
        ]),
        boxes: boxes(saved, 'xl/drawings/vmlDrawing1.vml'),
        added,
      }).toEqual({
        outcome: { skipped: [] },
        authors: ['Workforce check'],
        comments: [
          ['A2', 'Workforce check:\nNot a "code" & <more>'],
          ['B3', 'Workforce check:\nLine\nand line'],
        ],
        boxes: ['1,0', '2,1'],
        added: [],
      });
      expect(host.save().bytes).toEqual(original);
      for (const name of [
        SHEET,
        '[Content_Types].xml',
        'xl/worksheets/_rels/sheet1.xml.rels',
        'xl/comments1.xml',
      ])
        expect([name, part(back, name)]).toEqual([name, part(original, name)]);
    },
  );

  it('stand among the user’s, whose cells get none, and go alone', async () => {
    const original = commented();
    const host = open(original);
    const outcome = await host.addComments([on(1, 1, 'Ours'), on(4, 2, 'Ours')]);
    const saved = host.save().bytes;
    const again = open(saved);
    await again.removeComments();
    const back = again.save().bytes;

    expect({
      outcome,
      saved: comments(saved),
      boxes: boxes(saved, 'xl/drawings/vmlDrawing1.vml'),
      numbers: [...part(saved, 'xl/drawings/vmlDrawing1.vml').matchAll(/_x0000_s(\d+)/g)].map(
        ([, number]) => number,
      ),
      back: comments(back),
      left: part(back, 'xl/drawings/vmlDrawing1.vml'),
      sheet: part(back, SHEET) === part(original, SHEET),
    }).toEqual({
      outcome: { skipped: [{ sheet: 'Staff', row: 1, column: 1 }] },
      saved: [
        ['B2', 'Ann', 'Mine'],
        ['C5', 'Workforce check', 'Workforce check:\nOurs'],
      ],
      boxes: ['1,1', '4,2'],
      numbers: ['1030', '1031'],
      back: [['B2', 'Ann', 'Mine']],
      left: part(original, 'xl/drawings/vmlDrawing1.vml'),
      sheet: true,
    });
  });

  it('are one a cell: the last', async () => {
    const host = open(commented());
    await host.addComments([on(4, 2, 'First')]);
    await host.addComments([on(4, 2, 'Last')]);

    expect(comments(host.save().bytes).slice(1)).toEqual([
      ['C5', 'Workforce check', 'Workforce check:\nLast'],
    ]);
  });

  it('join those that came with the file', async () => {
    const first = open(commented());
    await first.addComments([on(4, 2, 'First'), on(5, 2, 'Before')]);
    const again = open(first.save().bytes);
    await again.addComments([on(5, 2, 'After'), on(6, 2, 'Last')]);

    expect(comments(again.save().bytes).slice(1)).toEqual([
      ['C5', 'Workforce check', 'Workforce check:\nFirst'],
      ['C6', 'Workforce check', 'Workforce check:\nAfter'],
      ['C7', 'Workforce check', 'Workforce check:\nLast'],
    ]);
  });

  it('leave those that a sheet of ours came with', async () => {
    const first = open(commented());
    const id = await first.addSheet(TO_FIX);
    await first.addComments([{ sheet: id, row: 3, column: 0, text: 'Ours' }]);
    const again = open(first.save().bytes);
    await again.removeComments();
    const { Sheets } = XLSX.read(again.save().bytes);

    const words = (name: string) => (Sheets[id]?.[name] as XLSX.CellObject).c?.map(({ t }) => t);

    expect([words('A2'), words('A4')]).toEqual([['The code of the list.\n"A" & <B>'], undefined]);
  });

  it('are known by their first line where a program has dropped their author', async () => {
    const first = open(commented());
    await first.addComments([on(4, 2, 'Ours')]);
    const parts = Object.entries(unzipSync(first.save().bytes)).map(([name, bytes]): [string, string] => [
      name,
      strFromU8(bytes).replace('<author>Workforce check</author>', '<author> </author>'),
    ]);
    const again = open(zipParts(Object.fromEntries(parts)));
    await again.removeComments();

    expect(comments(again.save().bytes)).toEqual([['B2', 'Ann', 'Mine']]);
  });
});
