import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../../../core/api/shapes';
import { oneSheet } from '../../../support/build-xlsx';
import { openWorkbook } from '../../../support/open-workbook';

/** Style 1 shows days, 2 days by a built-in format, 3 times, 4 durations, 5 a colour and money, 6 days with a locale. */
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="hh:mm"/>' +
  '<numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="[Red]&quot;days &quot;0.00"/>' +
  '<numFmt numFmtId="168" formatCode="[$-809]d\\ mmmm\\ yyyy"/></numFmts>' +
  `<cellXfs>${[0, 164, 14, 165, 166, 167, 168].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
const UNKNOWN = { error: 'not calculated' };
const STRINGS = [
  '<si><t>shared</t></si>',
  '<si><t/></si>',
  '<si><t> outer </t></si>',
  '<si><t xml:space="preserve"> outer </t></si>',
];

function read(cell: string, date1904 = false): CellValue {
  const bytes = oneSheet(`<row r="1">${cell}</row>`, { styles: STYLES, strings: STRINGS, date1904 });
  return openWorkbook(bytes, 'a.xlsx').sheet('Staff').cell(0, 0);
}

describe('the value of a cell', () => {
  const cells: readonly (readonly [name: string, cell: string, value: CellValue])[] = [
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'shared'],
    ['a shared text that is empty', '<c r="A1" t="s"><v>1</v></c>', null],
    ['outer spaces that Excel drops', '<c r="A1" t="s"><v>2</v></c>', 'outer'],
    ['outer spaces that are kept', '<c r="A1" t="s"><v>3</v></c>', ' outer '],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>here</t></is></c>', 'here'],
    [
      'a text of runs in the cell',
      '<c r="A1" t="inlineStr"><is><r><t>he</t></r><r><t>re</t></r></is></c>',
      'here',
    ],
    ['a text without its element', '<c r="A1" t="inlineStr"/>', null],
    ['a text in a CDATA section', '<c r="A1" t="inlineStr"><is><t><![CDATA[<b> & ]]></t></is></c>', '<b> &'],
    ['a text with character references', '<c r="A1" t="str"><v>caf&#xE9; &#8364;5</v></c>', 'café €5'],
    ['a text in several scripts', '<c r="A1" t="str"><v>Zoë Łęcka 李 😀</v></c>', 'Zoë Łęcka 李 😀'],
    ['a line break', '<c r="A1" t="str"><v>one\r\ntwo</v></c>', 'one\ntwo'],
    ['an escaped carriage return', '<c r="A1" t="str"><v>one_x000D_two</v></c>', 'one\rtwo'],
    ['an escaped underscore', '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', '_x000D_'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1&amp;""</f><v>joined</v></c>', 'joined'],
    ['a formula that gives no text', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ['a formula that was never worked out', '<c r="A1"><f>1+1</f></c>', UNKNOWN],
    ['a formula with an empty number', '<c r="A1"><f>1+1</f><v></v></c>', UNKNOWN],
    ['a formula with an empty tag for a number', '<c r="A1"><f>1+1</f><v/></c>', UNKNOWN],
    ['a date that was never worked out', '<c r="A1" s="1"><f>TODAY()</f></c>', UNKNOWN],
    ['a formula whose text was never worked out', '<c r="A1" t="str"><f>B1</f></c>', UNKNOWN],
    ['a formula that gives no text, as an empty tag', '<c r="A1" t="str"><f>""</f><v/></c>', null],
    ['a true or false never worked out', '<c r="A1" t="b"><f>A2=1</f><v></v></c>', UNKNOWN],
    ['a formula shared with others, not worked out', '<c r="A1"><f t="shared" si="0"/></c>', UNKNOWN],
    ['a shared formula', '<c r="A1"><f t="shared" ref="A1:A9" si="0">B1*2</f><v>4</v></c>', 4],
    ['a whole number', '<c r="A1"><v>1290</v></c>', 1290],
    ['a number as Excel keeps it', '<c r="A1" t="n"><v>1.0000000000000001E-5</v></c>', 0.00001],
    [
      'a number of more digits than it holds',
      '<c r="A1"><v>12345678901234567890</v></c>',
      12345678901234567000,
    ],
    ['a number that is none', '<c r="A1"><v>seven</v></c>', 'seven'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a formatted but blank cell', '<c r="A1" s="1"/>', null],
    ['a day', '<c r="A1" s="1"><v>40238</v></c>', { date: '2010-03-01' }],
    ['a day by a built-in format', '<c r="A1" s="2"><v>40238</v></c>', { date: '2010-03-01' }],
    ['a day by a format with a language', '<c r="A1" s="6"><v>40238</v></c>', { date: '2010-03-01' }],
    ['a day and a time', '<c r="A1" s="1"><v>40238.396</v></c>', { date: '2010-03-01T09:30:14' }],
    ['the last second rounded up', '<c r="A1" s="1"><v>40238.99999999</v></c>', { date: '2010-03-02' }],
    ['the first day', '<c r="A1" s="1"><v>1</v></c>', { date: '1900-01-01' }],
    ['the day before the one that never was', '<c r="A1" s="1"><v>59</v></c>', { date: '1900-02-28' }],
    ['the day that never was', '<c r="A1" s="1"><v>60</v></c>', 60],
    ['the day after it', '<c r="A1" s="1"><v>61</v></c>', { date: '1900-03-01' }],
    ['a negative day', '<c r="A1" s="1"><v>-1</v></c>', -1],
    ['a time of day', '<c r="A1" s="3"><v>0.5</v></c>', 0.5],
    ['a duration', '<c r="A1" s="4"><v>1.5</v></c>', 1.5],
    ['money in a format with the word days', '<c r="A1" s="5"><v>12.5</v></c>', 12.5],
    ['an ISO day', '<c r="A1" t="d"><v>2010-02-28</v></c>', { date: '2010-02-28' }],
    [
      'an ISO day and time',
      '<c r="A1" t="d"><v>2010-02-28T09:30:00.000</v></c>',
      { date: '2010-02-28T09:30:00' },
    ],
    [
      'an ISO day with minutes alone',
      '<c r="A1" t="d"><v>2010-02-28T09:30</v></c>',
      { date: '2010-02-28T09:30:00' },
    ],
    ['an ISO day at midnight', '<c r="A1" t="d"><v> 2010-02-28T00:00:00Z </v></c>', { date: '2010-02-28' }],
    [
      'an ISO day in summer time',
      '<c r="A1" t="d"><v>2010-06-01T00:30:00+01:00</v></c>',
      { date: '2010-06-01T00:30:00' },
    ],
    ['an ISO time', '<c r="A1" t="d"><v>18:00:00</v></c>', 0.75],
    ['an ISO time with fractions', '<c r="A1" t="d"><v>06:00:00.000Z</v></c>', 0.25],
    ['an ISO day that never was', '<c r="A1" t="d"><v>2010-02-30</v></c>', '2010-02-30'],
    ['an ISO hour that never was', '<c r="A1" t="d"><v>2010-02-28T25:00:00</v></c>', '2010-02-28T25:00:00'],
    ['an ISO day that is none', '<c r="A1" t="d"><v>28/02/2010</v></c>', '28/02/2010'],
    ...['true', 'TRUE', 'True', ' true ', '1.0', ' 1 ', '01'].map(
      (text) => [`true as ${text}`, `<c r="A1" t="b"><v>${text}</v></c>`, true] as const,
    ),
    ...['false', 'FALSE', '0.0', ' 0 '].map(
      (text) => [`false as ${text}`, `<c r="A1" t="b"><v>${text}</v></c>`, false] as const,
    ),
    ...['yes', '2', '-1'].map(
      (text) => [`${text}, neither`, `<c r="A1" t="b"><v>${text}</v></c>`, text] as const,
    ),
    ['a cell without a place', '<c><v>5</v></c>', 5],
    ['a style that is not in the list', '<c r="A1" s="99"><v>40238</v></c>', 40238],
  ];
  test.each(cells)('%s', (_, cell, value) => expect(read(cell)).toEqual(value));
});

describe('in a workbook that counts days from 1904', () => {
  test.each([
    ['its first day', 0, { date: '1904-01-01' }],
    ['a day', 38776, { date: '2010-03-01' }],
  ])('%s', (_, serial, value) => expect(read(`<c r="A1" s="1"><v>${serial}</v></c>`, true)).toEqual(value));
});

describe('a formula of a workbook that is to be calculated when it is opened', () => {
  const read = (cell: string, calculation: string): CellValue => {
    const workbook = strFromU8(unzipSync(oneSheet(''))['xl/workbook.xml']!);
    const parts = { 'xl/workbook.xml': workbook.replace('</sheets>', `</sheets>${calculation}`) };
    return openWorkbook(oneSheet(`<row r="1">${cell}</row>`, { parts }), 'a.xlsx')
      .sheet('Staff')
      .cell(0, 0);
  };
  const zero = '<c r="A1"><f>B1*2</f><v>0</v></c>';

  test.each([
    ['0, which libraries store', zero, '<calcPr calcId="124519" fullCalcOnLoad="1"/>', UNKNOWN],
    ['0 as they write it', '<c r="A1"><f>B1</f><v>0.0</v></c>', '<calcPr fullCalcOnLoad="true"/>', UNKNOWN],
    [
      'another result, which its writer knew',
      '<c r="A1"><f>B1</f><v>7</v></c>',
      '<calcPr fullCalcOnLoad="1"/>',
      7,
    ],
    ['a text', '<c r="A1" t="str"><f>B1</f><v>0</v></c>', '<calcPr fullCalcOnLoad="1"/>', '0'],
    ['0 without a formula', '<c r="A1"><v>0</v></c>', '<calcPr fullCalcOnLoad="1"/>', 0],
    ['0 as Excel saves it', zero, '<calcPr calcId="191029"/>', 0],
    [
      '0 in a copy that we saved of what Excel saved',
      zero,
      '<calcPr fullCalcOnLoad="1" calcId="191029"/>',
      0,
    ],
    ['0 in a copy that we saved where nothing was said', zero, '<calcPr fullCalcOnLoad="1"/>', 0],
    ['0 where it is not asked for', zero, '<calcPr fullCalcOnLoad="0"/>', 0],
  ])('%s', (_, cell, calculation, value) => expect(read(cell, calculation)).toEqual(value));
});

it('shares one object among the cells of one date', () => {
  const bytes = oneSheet('<row><c s="1"><v>40238</v></c><c s="1"><v>40238</v></c></row>', { styles: STYLES });
  const sheet = openWorkbook(bytes, 'a.xlsx').sheet('Staff');

  expect(sheet.cell(0, 0)).toBe(sheet.cell(0, 1));
});

it('reads a cell of 32,767 characters whole', () => {
  const text = 'é'.repeat(32_767);

  expect(read(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`)).toBe(text);
});
