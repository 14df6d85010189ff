import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { HostError } from '../../../addin/workbook/host';
import { buildXlsx, link, oneSheet, relationships, zipParts } from '../../support/build-xlsx';
import { FLAVOURS } from '../../support/workbook-flavours';
import { openWorkbook } from '../../support/open-workbook';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAVE_AS = 'Open it in Excel, choose File, Save As, and pick Excel Workbook (.xlsx).';
const DAMAGED =
  'This workbook is damaged. Open it in Excel, let Excel repair it, save it and choose it again.';
const SUSPICIOUS =
  'This workbook holds instructions that spreadsheet programs never write, so it was not opened. ' +
  'If you trust where it came from, open it in Excel and save it again.';

function damagedAt(line: number, column: number, what: string): string {
  const where = `in its part xl/worksheets/sheet1.xml, line ${line}, column ${column}`;
  return `This workbook is damaged: ${where}, ${what}. Open it in Excel, let Excel repair it, save it and choose it again.`;
}

function messageOf(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes, 'file.xlsx');
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
  return 'opened';
}

function compound(...streams: string[]): Uint8Array {
  return Uint8Array.from([
    ...COMPOUND,
    ...new Uint8Array(600),
    ...Buffer.from(streams.join('\0'), 'utf16le'),
  ]);
}

function office(part: string): Uint8Array {
  return zipParts({ '_rels/.rels': relationships([link('rId1', 'officeDocument', part)]), [part]: '<x/>' });
}

const GOOD = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const sheetOf = (xml: string): Uint8Array =>
  oneSheet(xml.startsWith('<?xml') ? xml : `<?xml version="1.0"?>${xml}`);

describe('a file that can’t be read is named for what it is, with what to do', () => {
  const files: readonly (readonly [name: string, bytes: Uint8Array, message: string])[] = [
    [
      'nothing',
      new Uint8Array(),
      'This file is empty: it has no bytes in it. Save the workbook again, or choose another file.',
    ],
    [
      '.xls',
      compound('Workbook'),
      `This is an Excel workbook of the old kind (.xls), which can’t be read here. ${SAVE_AS}`,
    ],
    [
      'a workbook under a password',
      compound('EncryptionInfo', 'EncryptedPackage'),
      'This workbook is locked with a password, so it can’t be read here. Open it in Excel, choose File, Info, Protect Workbook, Encrypt with Password, clear the password, save, and choose the file again.',
    ],
    [
      '.xlsb',
      zipParts({ 'xl/workbook.bin': 'x' }),
      `This is a binary Excel workbook (.xlsb), which can’t be read here. ${SAVE_AS}`,
    ],
    [
      '.ods',
      zipParts({ mimetype: 'x', 'content.xml': '<x/>', 'META-INF/manifest.xml': '<x/>' }),
      'This is an OpenDocument spreadsheet (.ods), which can’t be read here. Open it, choose Save As, and pick Excel Workbook (.xlsx).',
    ],
    [
      '.numbers',
      zipParts({ 'Index/Document.iwa': 'x' }),
      'This is a Numbers spreadsheet, which can’t be read here. Open it in Numbers, choose File, Export To, Excel.',
    ],
    [
      '.docx',
      office('word/document.xml'),
      'This is a Word document, not a workbook. Choose an Excel workbook (.xlsx) or a CSV file.',
    ],
    [
      '.pptx',
      office('ppt/presentation.xml'),
      'This is a PowerPoint presentation, not a workbook. Choose an Excel workbook (.xlsx) or a CSV file.',
    ],
    [
      'any other zip',
      zipParts({ 'a.txt': 'x' }),
      'This is a zip file, not a workbook. Unpack it and choose the workbook or CSV file inside.',
    ],
    [
      'a PDF',
      strToU8('%PDF-1.7\n'),
      'This is a PDF, not a workbook. Choose an Excel workbook (.xlsx) or a CSV file.',
    ],
    [
      'a web page called .xls',
      strToU8('\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
      `This is a web page saved under a spreadsheet’s name, as some systems export it. ${SAVE_AS}`,
    ],
    [
      'an XML spreadsheet of 2003',
      strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>'),
      `This is an XML spreadsheet of 2003, which can’t be read here. ${SAVE_AS}`,
    ],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
      'This is not an Excel workbook (.xlsx) or a CSV file. Choose one of those.',
    ],
    [
      'a program',
      Uint8Array.from({ length: 900 }, (_, i) => (i * 31) & 255),
      'This is not an Excel workbook (.xlsx) or a CSV file. Choose one of those.',
    ],
    ['half a workbook', GOOD.subarray(0, GOOD.length / 2), DAMAGED],
    ['a workbook of chart sheets', buildXlsx({ sheets: [] }), 'This workbook has no worksheet to check.'],
    ['a workbook without its sheet', withoutPart('xl/worksheets/sheet1.xml'), DAMAGED],
    [
      'a text that is not there',
      sheetOf('<worksheet><sheetData><row><c t="s"><v>5</v></c></row></sheetData></worksheet>'),
      DAMAGED,
    ],
    ['XML cut off', sheetOf('<worksheet><sheetData><row>'), damagedAt(1, 49, 'the file ends inside <row>')],
    [
      'XML with a bare ampersand',
      sheetOf('<worksheet>\n<sheetData><row><c t="str"><v>a & b</v></c></row></sheetData></worksheet>'),
      damagedAt(2, 33, 'an “&” stands alone, which must be written “&amp;”'),
    ],
    [
      'XML with a document type',
      sheetOf('<!DOCTYPE a [<!ENTITY b "bb">]><worksheet><sheetData/></worksheet>'),
      SUSPICIOUS,
    ],
    ['XML with an entity of its own', oneSheet('<row><c t="str"><v>&bomb;</v></c></row>'), SUSPICIOUS],
    ['a part outside the package', zipParts({ '../evil': 'x' }), SUSPICIOUS],
    [
      'a row beyond the last',
      oneSheet('<row r="1048577"><c><v>1</v></c></row>'),
      'This file is too big to open here: it has cells beyond column XFD or row 1,048,576. Delete rows and columns that are not needed, or split it, and try again.',
    ],
  ];
  test.each(files)('%s', (_, bytes, message) => expect(messageOf(bytes)).toBe(message));
});

function withoutPart(name: string): Uint8Array {
  return buildXlsx({
    sheets: [{ name: 'Staff', data: '' }],
    parts: {
      'xl/_rels/workbook.xml.rels': relationships([link('rId1', 'worksheet', name.replace('1', '2'))]),
    },
  });
}

it('goes by what is in a file and not by its name', () => {
  expect([
    openWorkbook(GOOD, 'staff.csv').source,
    openWorkbook(strToU8('A,B\n1,2\n'), 'staff.xlsx').source,
  ]).toEqual(['workbook', 'text']);
});

it('opens an empty workbook', () => {
  expect(openWorkbook(oneSheet(''), 'new.xlsx').sheets[0]?.info().usedRange.rowCount).toBe(0);
});

it('opens a workbook of macros or a template, running nothing', () => {
  const bytes = oneSheet('<row><c><v>1</v></c></row>', {
    parts: { 'xl/vbaProject.bin': Uint8Array.of(1, 2, 3) },
  });

  expect(
    ['a.xlsm', 'a.xltx', 'a.xltm'].map((name) => openWorkbook(bytes, name).sheet('Staff').cell(0, 0)),
  ).toEqual([1, 1, 1]);
});

it('opens or refuses any bytes, and never fails in another way', () => {
  const files = [...FLAVOURS.map(([, make]) => make()), strToU8('a,b\r\n"c""d",e\r\n'), compound('Workbook')];
  const damaged = fc
    .tuple(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }),
    )
    .map(([file, changes]) => {
      const bytes = file.slice();
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return bytes;
    });
  fc.assert(
    fc.property(damaged, (bytes) => {
      messageOf(bytes);
    }),
    { numRuns: 600 },
  );
});
