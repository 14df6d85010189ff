import { message, openXml, returnOf, tablesOf, worker } from '../support/csww-xml';

const declared = (encoding: string, name: string) =>
  `<?xml version="1.0" encoding="${encoding}"?>\n${returnOf(2024, worker(`<QualInst>${name}</QualInst>`))}`;
const bytesOf = (text: string, encoding: 'latin1' | 'utf8' | 'utf16le') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('an XML return is read in the encoding that it says it is written in', () => {
  it.each([
    ['ISO-8859-1', bytesOf(declared('ISO-8859-1', 'Zo\xeb'), 'latin1'), 'Zo\u00eb'],
    ['ISO-8859-1 as some programs write it', bytesOf(declared('iso-8859-1', 'A\x96B'), 'latin1'), 'A\u2013B'],
    ['windows-1252', bytesOf(declared('windows-1252', '\x80 \xe9'), 'latin1'), '\u20ac \u00e9'],
    ['ISO-8859-2', bytesOf(declared('ISO-8859-2', '\xb3'), 'latin1'), '\u0142'],
    ['US-ASCII', bytesOf(declared('US-ASCII', 'Zoe'), 'latin1'), 'Zoe'],
    ['utf-8 in small letters', bytesOf(declared('utf-8', 'Zo\u00eb'), 'utf8'), 'Zo\u00eb'],
    ['UTF-16 with a mark', bytesOf(`\ufeff${declared('UTF-16', 'Zo\u00eb')}`, 'utf16le'), 'Zo\u00eb'],
    ['UTF-16LE without', bytesOf(declared('UTF-16LE', 'Zo\u00eb'), 'utf16le'), 'Zo\u00eb'],
    [
      'UTF-16, the other way round',
      new Uint8Array(Buffer.from(`\ufeff${declared('UTF-16', 'Zo\u00eb')}`, 'utf16le').swap16()),
      'Zo\u00eb',
    ],
    [
      'in single quotation marks, with spaces',
      bytesOf(
        declared('ISO-8859-1', 'Zo\xeb').replace(/encoding="(.*?)"/, "encoding = '$1' standalone='yes'"),
        'latin1',
      ),
      'Zo\u00eb',
    ],
  ])('%s', (_name, bytes, name) => {
    expect(tablesOf(openXml(bytes)).CSWWWorker).toEqual([{ QualInst: name }]);
  });

  it.each([
    [
      'UTF-8, and is not',
      bytesOf(declared('UTF-8', 'Zo\xeb'), 'latin1'),
      'in line 2, column 136, a byte stands that is no character in UTF-8, in which the file says that it is written',
    ],
    [
      'nothing, and is not UTF-8',
      bytesOf(returnOf(2024, worker('<QualInst>Zo\xeb</QualInst>')), 'latin1'),
      'in line 1, column 136, a byte stands that is no character in UTF-8, in which XML is written that does not say otherwise',
    ],
    [
      'UTF-16, and is not',
      bytesOf(declared('utf-16', 'Zoe'), 'utf8'),
      'in line 1, column 1, the file says that it is written in utf-16, and is not',
    ],
  ])('but is refused where it says %s', (_name, bytes, what) => {
    expect(message(bytes)).toBe(
      `unreadable: This XML file can\u2019t be read: ${what}. Have it written again by the system it came from.`,
    );
  });

  it('and refused, by its name, where that is not known here', () => {
    expect(message(bytesOf(declared('x-klingon', 'Zoe'), 'utf8'))).toBe(
      'unreadable: This XML file says that it is written in x-klingon, which can\u2019t be read here. Have it written in UTF-8 by the system it came from.',
    );
  });
});

describe('what XML allows in a value is read as it stands for', () => {
  it.each([
    ['CDATA among text', 'a<![CDATA[ <b> & ]]>c', 'a <b> & c'],
    ['a comment', 'S<!-- x -->W', 'SW'],
    ['an instruction', 'S<?x y?>W', 'SW'],
    ['characters by their numbers', '&#233;&#xe9;&#x1F600;', '\u00e9\u00e9\u{1f600}'],
    ['the five names', '&lt;&amp;&gt;&quot;&apos;', '<&>"\''],
  ])('%s', (_name, typed, name) => {
    const xml = returnOf(2024, worker(`<QualInst>${typed}</QualInst>`));
    expect(tablesOf(openXml(xml)).CSWWWorker).toEqual([{ QualInst: name }]);
  });

  it('items without a value are known by their places, until they are given one', () => {
    const workbook = openXml(
      returnOf(
        2025,
        worker('<SWENo/>', '<FTE></FTE>'),
        worker('<SWENo>SW1</SWENo>', '<FTE>\n </FTE>'),
        worker(),
      ),
    );
    const emptyItems = () => workbook.sheet('CSWWWorker').info().emptyItems;
    expect(emptyItems()).toEqual([
      { column: 1, rows: [1] },
      { column: 2, rows: [1, 2] },
    ]);
    workbook.edit([
      { sheet: 'CSWWWorker', row: 1, column: 1, value: 'SW2' },
      { sheet: 'CSWWWorker', row: 2, column: 2, value: '1' },
    ]);
    expect(emptyItems()).toEqual([{ column: 2, rows: [1] }]);
  });
});

it.each([
  ['in a text', '<SWENo>SW\u00011</SWENo>', 12, 'a control character stands in the text'],
  ['zero', '<SWENo>SW\u00001</SWENo>', 12, 'a control character stands in the text'],
])('A raw control character is refused with its place: %s', (_name, element, column, what) => {
  expect(message(`<Message>\n<CSWWWorker>${element}</CSWWWorker></Message>`)).toBe(
    `unreadable: This XML file can\u2019t be read: in line 2, column ${column + 10}, ${what}. Have it written again by the system it came from.`,
  );
});
