import { guessDelimiter } from '../../../../addin/hosts/files/csv/guess-delimiter';

const rows = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${row(at)}\n`).join('');

describe('the heading line, and the rows that agree with it, say what stands between cells', () => {
  const files: readonly (readonly [name: string, text: string, delimiter: string])[] = [
    ['semicolons with decimal commas', `a;b;c\n${rows(10, () => '1,5;2,5;3,5')}`, ';'],
    [
      'semicolons with decimal commas in words',
      `Name;Pay;Hours\n${rows(9, () => 'Smith, Ann;38000,50;37,5')}`,
      ';',
    ],
    [
      'semicolons and a comma in a heading',
      `Name;Pay, yearly;Hours\n${rows(9, () => 'Ann;38000,50;37')}`,
      ';',
    ],
    ['semicolons below a title with a comma', `Staff list, 2026\na;b;c\n${rows(9, () => '1,5;2;3')}`, ';'],
    ['tabs with addresses', `Name\tAddress\n${rows(9, () => 'Ann\t1 High St, Leeds, W Yorks')}`, '\t'],
    ['tabs with one comma in each row', `Name\tAddress\n${rows(9, () => 'Ann\tHigh St, Leeds')}`, '\t'],
    ['bars with commas', `Name|Address\n${rows(9, () => 'Ann|1 High St, Leeds')}`, '|'],
    ['commas with codes set apart by semicolons', `Name,Codes\n${rows(9, () => 'Ann,1;2;3')}`, ','],
    [
      'commas in rows that leave out blank cells at the end',
      `a,b,c,d,e\n${rows(9, (at) => `x${',y'.repeat(at % 5)};1`)}`,
      ',',
    ],
    [
      'commas below a title with a semicolon',
      `Staff; confidential\n\nName,Pay\n${rows(9, () => 'Ann,1')}`,
      ',',
    ],
    ['commas where only headings are', 'StaffReference,Sex', ','],
    ['circumflexes', `a^b^c\n${rows(3, () => '1,5^2^3')}`, '^'],
    ['rows in marks, with decimal commas', `a;b;c\n${rows(9, () => '"1,5;2,5;3,5"')}`, ';'],
    ['nothing: one column of words', 'Name\nAnn\nBob\n', ','],
  ];
  test.each(files)('%s', (_, text, delimiter) => expect(guessDelimiter(text).delimiter).toBe(delimiter));
});

describe('rows that stand in quotation marks as a whole', () => {
  const files: readonly (readonly [name: string, text: string, width: number])[] = [
    ['all of them', '"a,b"\n"1,2"\n"3,4"\n', 2],
    ['all but the headings', 'a,b\n"1,2"\n"3,4"\n', 2],
    ['one of many, in a file of three columns', 'a,b,c\n1,2,3\n"1,2,3"\n4,5,6\n', 3],
    ['none: a note in a file of two columns', 'a,b\n1,2\n"x,y"\n4,5\n6,7\n', 0],
    ['none: one column of addresses', 'Address\n"1 High St, Leeds"\n"2 Low St, Leeds"\n', 0],
  ];
  test.each(files)('%s', (_, text, width) => expect(guessDelimiter(text, ',').width).toBe(width));
});
