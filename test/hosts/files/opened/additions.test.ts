import { strFromU8, unzipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { FileHost } from '../../../../addin/hosts/files/file-host';
import { readZip } from '../../../../addin/hosts/files/zip/zip-reader';
import { buildXlsx, MAIN, OFFICE } from '../../../support/build-xlsx';
import { FLAVOURS } from '../../../support/workbook-flavours';
import { parseXml } from '../../../support/xml-tree';
import { TO_FIX } from '../support/plans';
import { changedParts, part } from '../support/saved';
import { all, looseEnds, tree } from '../support/xml';
import { openWorkbook } from '../../../support/open-workbook';

function open(bytes: Uint8Array): FileHost {
  return new FileHost('browser', openWorkbook(bytes, 'staff.xlsx'));
}

function names(file: Uint8Array): string[] {
  return readZip(file).map(({ name }) => name);
}

/** Names of parts that are not the same in both files once unpacked. */
function changedTexts(before: Uint8Array, after: Uint8Array): string[] {
  return [...new Set([...names(before), ...names(after)])].filter(
    (name) => part(before, name) !== part(after, name),
  );
}

describe.each(FLAVOURS)('a sheet of ours in a workbook as %s writes it', (flavour, make) => {
  const original = make();

  it('leaves no trace when it is taken away again', async () => {
    const host = open(original);
    await host.removeSheet(await host.addSheet(TO_FIX));

    expect(host.save().bytes).toEqual(original);
  });

  it('is saved after the others, which stay byte for byte', async () => {
    const host = open(original);
    await host.addSheet(TO_FIX);
    const file = host.save().bytes;
    const parts = Object.values(unzipSync(file)).filter((bytes) => bytes[0] === 0x3c);
    const added = names(file).filter((name) => !names(original).includes(name));

    expect(() => parts.map((bytes) => parseXml(strFromU8(bytes)))).not.toThrow();
    expect({
      others: changedParts(original, file).filter((name) => !added.includes(name)),
      sheets: openWorkbook(file, '').sheets.map(({ name }) => name),
      loose: looseEnds(file).filter((name) => added.includes(name)),
      other: XLSX.read(file).SheetNames.slice(-2),
    }).toEqual({
      others: expect.not.arrayContaining(['xl/worksheets/sheet1.xml']) as unknown,
      sheets: [...openWorkbook(original, '').sheets.map(({ name }) => name), 'To fix'],
      loose: [],
      other: ['To fix', 'Workforce lists'],
    });
  });

  it('is known again when the file is opened, and then taken away with all that hangs on it', async () => {
    const first = open(original);
    await first.addSheet(TO_FIX);
    const saved = first.save().bytes;
    const again = open(saved);
    const found = await again.sheetsOfOurs('to-fix');
    for (const id of found) await again.removeSheet(id);
    const back = again.save().bytes;

    expect({ found, names: names(back), changed: changedTexts(original, back), flavour }).toEqual({
      found: ['To fix'],
      names: names(original),
      changed: [],
      flavour,
    });
  });
});

describe('a sheet of ours', () => {
  const data = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const bytes = buildXlsx({
    sheets: [
      { name: 'Staff', data },
      { name: 'To fix', data },
    ],
  });

  it('gets a number when its name is taken, and is shown only when it is asked to be', async () => {
    const host = open(bytes);
    const seen: unknown[] = [];
    host.onGoTo((...place) => seen.push(place));
    const quiet = await host.addSheet(TO_FIX);
    const shown = await host.addSheet(TO_FIX, { show: true });

    expect({ quiet, shown, seen, sheets: (await host.listSheets()).map(({ name }) => name) }).toEqual({
      quiet: 'To fix (2)',
      shown: 'To fix (3)',
      seen: [['To fix (3)', 0, 0]],
      sheets: ['Staff', 'To fix', 'To fix (2)', 'To fix (3)'],
    });
  });

  it('is the only kind that is taken away', async () => {
    const host = open(bytes);
    await host.removeSheet('To fix');

    expect([(await host.listSheets()).length, await host.sheetsOfOurs('to-fix'), host.save().bytes]).toEqual([
      2,
      [],
      bytes,
    ]);
  });

  it('can be read, typed into, marked and saved as the user’s own are', async () => {
    const host = open(bytes);
    const id = await host.addSheet(TO_FIX);
    host.workbook?.edit([{ sheet: id, row: 4, column: 0, value: '009' }]);
    await host.write([{ sheet: id, row: 2, column: 0, value: '010', before: '007' }]);
    await host.mark([{ sheet: id, cells: [{ row: 2, column: 0, severity: 'error' }] }]);
    const file = host.save().bytes;
    const sheet = openWorkbook(file, '').sheet(id);

    expect({
      codes: [2, 3, 4].map((row) => sheet.cell(row, 0)),
      marks: all(tree(file, 'xl/worksheets/sheet3.xml'), 'conditionalFormatting').map(({ attributes }) =>
        attributes.get('sqref'),
      ),
    }).toEqual({ codes: ['010', '008', '009'], marks: ['A3'] });
  });

  it('leads to the cells that it links to, saved and opened again too', async () => {
    const host = open(bytes);
    const id = await host.addSheet(TO_FIX);
    const again = openWorkbook(host.save().bytes, '');
    const target = { sheet: "Staff's list", row: 11, column: 10 };

    expect(
      [host.workbook?.sheet(id), again.sheet(id)].map((sheet) => [sheet?.link(2, 1), sheet?.link(2, 0)]),
    ).toEqual([
      [target, undefined],
      [target, undefined],
    ]);
  });

  it('takes its steps of undo with it', async () => {
    const host = open(bytes);
    const id = await host.addSheet(TO_FIX);
    host.workbook?.edit([
      { sheet: id, row: 4, column: 0, value: '009' },
      { sheet: 'Staff', row: 0, column: 0, value: 2 },
    ]);
    host.workbook?.edit([{ sheet: id, row: 5, column: 0, value: '010' }]);
    await host.removeSheet(id);
    host.workbook?.undo();

    expect([host.workbook?.sheet('Staff').cell(0, 0), host.workbook?.canUndo]).toEqual([1, false]);
  });

  it('goes into the workbook that is made of a CSV file', async () => {
    const host = new FileHost('browser', openWorkbook(new TextEncoder().encode('A,B\n007,x\n'), 'staff.csv'));
    await host.addSheet(TO_FIX);
    const { SheetNames } = XLSX.read(host.save({ as: 'workbook' }).bytes);

    expect([SheetNames, new TextDecoder().decode(host.save().bytes)]).toEqual([
      ['staff', 'To fix', 'Workforce lists'],
      'A,B\n007,x\n',
    ]);
  });

  it('is refused in plain words where the list of sheets is locked', async () => {
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookProtection lockStructure="1"/>` +
      '<sheets><sheet name="Staff" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const host = open(
      buildXlsx({ sheets: [{ name: 'Staff', data }], parts: { 'xl/workbook.xml': workbook } }),
    );

    await expect(host.addSheet(TO_FIX)).rejects.toThrow('The workbook’s list of sheets is locked');
  });

  it('moves the names and the front sheet of those after it when it goes', async () => {
    const first = open(bytes);
    await first.addSheet(TO_FIX);
    const saved = unzipSync(first.save().bytes);
    // The user has put a sheet of their own behind ours, with a name of its own, and saved with it in front.
    const workbook = strFromU8(saved['xl/workbook.xml']!)
      .replace('</sheets>', '<sheet name="Mine" sheetId="9" r:id="rId99"/></sheets>')
      .replace('<sheets>', '<bookViews><workbookView activeTab="4"/></bookViews><sheets>')
      .replace(
        /(?=<\/definedNames\s*>)/,
        '<definedName name="Mine" localSheetId="4">Mine!$A$1</definedName>',
      );
    const parts = Object.fromEntries(Object.entries(saved).map(([name, part_]) => [name, strFromU8(part_)]));
    const mine = {
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/mine.xml"/></Relationships>',
      ),
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
        '</Types>',
        '<Override PartName="/xl/worksheets/mine.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
      'xl/worksheets/mine.xml': parts['xl/worksheets/sheet1.xml']!,
    };
    const again = open(buildXlsx({ sheets: [], parts: { ...parts, ...mine } }));
    await again.removeSheet('To fix (2)');
    const left = tree(again.save().bytes, 'xl/workbook.xml');

    expect({
      sheets: all(left, 'sheet').map(({ attributes }) => attributes.get('name')),
      front: all(left, 'workbookView')[0]?.attributes.get('activeTab'),
      names: all(left, 'definedName').map(({ attributes }) => [
        attributes.get('name'),
        attributes.get('localSheetId'),
      ]),
    }).toEqual({ sheets: ['Staff', 'To fix', 'Mine'], front: '2', names: [['Mine', '2']] });
  });
});

it('hands a workbook over where there is a way to, and says so where there is none', async () => {
  const given: unknown[] = [];
  await new FileHost('browser', undefined, { give: (file) => given.push(file) }).giveWorkbook(
    'report.xlsx',
    Uint8Array.of(1),
  );

  expect(given).toEqual([
    {
      name: 'report.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: Uint8Array.of(1),
    },
  ]);
  await expect(new FileHost('command-line').giveWorkbook('report.xlsx', Uint8Array.of(1))).rejects.toThrow(
    'A workbook can be handed over in Excel or on the page only.',
  );
});
