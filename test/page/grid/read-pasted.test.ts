import { readPasted } from '../../../addin/page/grid/read-pasted';

test.each([
  ['one cell', 'Ann', [['Ann']]],
  ['a row', 'Ann\t31\t', [['Ann', '31', '']]],
  [
    'lines as Excel ends them, the last too',
    'Ann\t1\r\nBen\t2\r\n',
    [
      ['Ann', '1'],
      ['Ben', '2'],
    ],
  ],
  ['lines as others end them', 'Ann\nBen', [['Ann'], ['Ben']]],
  ['an empty line between', 'Ann\r\n\r\nBen\r\n', [['Ann'], [''], ['Ben']]],
  ['a cell of two lines', '"Ann\nBen"\t31\r\n', [['Ann\nBen', '31']]],
  ['a cell of two lines as Excel writes it', '"Ann\r\nBen"\r\n', [['Ann\nBen']]],
  ['a cell with a tab', '"Ann\tBen"\t31', [['Ann\tBen', '31']]],
  ['quotation marks doubled', '"say ""yes"""\t31', [['say "yes"', '31']]],
  ['quotation marks as they stand', '"Acting" head\t5" pipe\t"yes"', [['"Acting" head', '5" pipe', '"yes"']]],
  ['a quotation mark that is never closed', '"Ann\tBen', [['"Ann', 'Ben']]],
  ['spaces and leading zeros as they are', ' 007 \t', [[' 007 ', '']]],
])('Pasting takes %s', (_, text, rows) => {
  expect(readPasted(text)).toEqual(rows);
});

test('Pasting takes 5,000 rows of 40 cells', () => {
  const row = Array.from({ length: 40 }, (_, at) => `cell ${at}`);
  const rows = readPasted(`${Array<string>(5_000).fill(row.join('\t')).join('\r\n')}\r\n`);
  expect([rows.length, rows.at(-1)]).toEqual([5_000, row]);
});
