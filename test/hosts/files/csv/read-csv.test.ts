import type { CellValue } from '../../../../core/api/shapes';
import { bytes, open, rowsOf } from '../support/csv';

const UTF16 = Buffer.from('Zoë;7\r\n', 'utf16le');

describe('a CSV file is read as it was written', () => {
  const files: readonly (readonly [name: string, file: string | Uint8Array, rows: CellValue[][]])[] = [
    [
      'commas, as text and nothing else',
      'A,B\n007,31/12/2010\n',
      [
        ['A', 'B'],
        ['007', '31/12/2010'],
      ],
    ],
    [
      'semicolons',
      'A;B\n1,5;2\n',
      [
        ['A', 'B'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'A\tB\n1,5\t2\n',
      [
        ['A', 'B'],
        ['1,5', '2'],
      ],
    ],
    [
      'bars',
      'A|B\n1|2\n',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    ['a line that names the delimiter', 'sep=;\r\nA;B,C\r\n', [['A', 'B,C']]],
    [
      'a delimiter in quotation marks',
      '"a;b;c;d",2\n"e;f;g;h",3\n',
      [
        ['a;b;c;d', '2'],
        ['e;f;g;h', '3'],
      ],
    ],
    [
      'any other character that is named',
      'sep=^\nA^B,C\n1^2\n',
      [
        ['A', 'B,C'],
        ['1', '2'],
      ],
    ],
    ['one column', 'NINUMBER\nQQ123456C\n', [['NINUMBER'], ['QQ123456C']]],
    [
      'no line end at the last row',
      'A,B\n1,2',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    [
      'old Mac line ends',
      'A,B\r1,2\r',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    ['doubled quotation marks', '"say ""yes""",b\n', [['say "yes"', 'b']]],
    ['quotation marks inside a cell', 'five 5" pipes,b\n', [['five 5" pipes', 'b']]],
    ['text after a closing mark', '"a"b,c\n', [['ab', 'c']]],
    [
      'a space before the quotation marks',
      'A, "B", "C"\n1, "Leeds, W Yorks" , "say ""yes"""\n',
      [
        ['A', 'B', 'C'],
        ['1', 'Leeds, W Yorks', 'say "yes"'],
      ],
    ],
    [
      'a space before marks that hold but a part',
      'A,B\n1, "Acting" head\n',
      [
        ['A', 'B'],
        ['1', ' "Acting" head'],
      ],
    ],
    [
      'a space before a mark that is never closed',
      'A,B\n1, "x\n',
      [
        ['A', 'B'],
        ['1', ' "x'],
      ],
    ],
    [
      'text that Excel is kept from taking for a number',
      'A,B\n="007","=""1,5"""\n="Leeds, W Yorks",x\n',
      [
        ['A', 'B'],
        ['="007"', '="1,5"'],
        ['="Leeds, W Yorks"', 'x'],
      ],
    ],
    [
      'marks of typesetting, which are text',
      'A,B\n“a”,‘b’\n',
      [
        ['A', 'B'],
        ['“a”', '‘b’'],
      ],
    ],
    [
      'single quotation marks, which are text',
      "A,B\n'a','b'\n",
      [
        ['A', 'B'],
        ["'a'", "'b'"],
      ],
    ],
    [
      'line ends of several kinds',
      'A,B\r\n1,2\n3,4\r5,6\r\n',
      [
        ['A', 'B'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['Ctrl-Z in a line of its own', 'A\r\n1\r\n\u001a', [['A'], ['1']]],
    ['Ctrl-Z after the last row', 'A\r\n1\u001a', [['A'], ['1']]],
    ['zeros that fill up the file', 'A\r\n1\r\n\0\0\0\0', [['A'], ['1']]],
    [
      'Ctrl-Z and zeros in cells',
      'A,B\r\n\u001a1,\0\r\n',
      [
        ['A', 'B'],
        ['\u001a1', '\0'],
      ],
    ],
    ['line breaks in a cell', '"one\r\ntwo",b\r\n', [['one\r\ntwo', 'b']]],
    [
      'rows of unequal length',
      'A\n1,2,3\n',
      [
        ['A', null, null],
        ['1', '2', '3'],
      ],
    ],
    [
      'rows of commas at the end',
      'A,B\n1,2\n,\n,\n,\n',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    ['blank rows between', 'A\n\n\n1\n', [['A'], [null], [null], ['1']]],
    ['spaces, which are the user’s', ' A ,B\u00a0\n', [[' A ', 'B\u00a0']]],
    [
      'headings such as __proto__',
      '__proto__,constructor\n1,2\n',
      [
        ['__proto__', 'constructor'],
        ['1', '2'],
      ],
    ],
    ['UTF-8', 'Zoë,Łódź\n', [['Zoë', 'Łódź']]],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 'A,B\n'), [['A', 'B']]],
    ['UTF-16, low byte first', Uint8Array.of(0xff, 0xfe, ...UTF16), [['Zoë', '7']]],
    [
      'UTF-16, high byte first',
      Uint8Array.of(
        0xfe,
        0xff,
        ...UTF16.toString('latin1')
          .match(/../gs)!
          .flatMap((p) => [p.charCodeAt(1), p.charCodeAt(0)]),
      ),
      [['Zoë', '7']],
    ],
    ['UTF-16 without a mark', Uint8Array.from(UTF16), [['Zoë', '7']]],
    ['Windows-1252', bytes('Zo', 0xeb, ',', 0x80, '5', 0x96, '6\n'), [['Zoë', '€5–6']]],
  ];
  test.each(files)('%s', (_, file, rows) => expect(rowsOf(open(file))).toEqual(rows));
});

it('says in which row a quotation mark is never closed', () => {
  expect(() => open('A,B\n1,2\n"3,4\n5,6\n')).toThrow(
    'Row 3 of this file has a quotation mark (") that is never closed, so it can’t be told where the cell ends. Put the closing mark in, or take the mark away, and try again.',
  );
});

it('says so too where the mark meets one further down, and rows would be lost in a cell', () => {
  expect(() => open('A,B\n"Acting head,1\n2,3\n"Deputy",4\n')).toThrow(
    'Row 2 of this file has a quotation mark',
  );
});

describe('says truly why a file of text can’t be read', () => {
  const utf32 = (first: number[], unit: (code: number) => number[]): Uint8Array =>
    Uint8Array.from([...first, ...[...'A,B\n1,2\n'].flatMap((letter) => unit(letter.charCodeAt(0)))]);
  it.each([
    ['UTF-32', utf32([0xff, 0xfe, 0, 0], (code) => [code, 0, 0, 0]), 'is written in UTF-32'],
    ['UTF-32, high byte first', utf32([0, 0, 0xfe, 0xff], (code) => [0, 0, 0, code]), 'is written in UTF-32'],
    ['UTF-32 without a mark', utf32([], (code) => [code, 0, 0, 0]), 'is written in UTF-32'],
    [
      'a program’s own file',
      bytes(1, 2, 0, 0, 'abcdef', 3, 4, 0, 5),
      'This is not an Excel workbook (.xlsx) or a CSV file.',
    ],
    ['a delimiter of two characters', bytes('sep=||\nA||B\n'), 'is to name the one character'],
    ['a letter as delimiter', bytes('sep=x\nAxB\n'), 'is to name the one character'],
    ['no delimiter', bytes('sep=\nA,B\n'), 'is to name the one character'],
  ])('%s', (_, file, words) => expect(() => open(file)).toThrow(words));
});

it('refuses more columns than a sheet holds', () => {
  expect(() => open(','.repeat(16_384))).toThrow('it has more columns than a sheet holds (16,384)');
});

it.each([
  ['staff list.csv', 'staff list'],
  ['a[b]*c.d.csv', 'a b  c.d'],
  [`${'x'.repeat(40)}.csv`, 'x'.repeat(31)],
  ['.csv', 'Sheet1'],
])('names the sheet of %s %s, by the rules for names of sheets', (name, sheet) => {
  expect(open('A\n', name).sheets[0]?.name).toBe(sheet);
});
