import { bytes, open, rowsOf } from '../support/csv';

const NOT_UTF8 = '(Windows-1252, not UTF-8)';
const one = (row: number, how = NOT_UTF8): string =>
  `Row ${row} is written in another way than the rest of the file ${how}. It was read as such, and is saved as it was.`;
const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const E_ACUTE = utf8('é');

describe('rows in another encoding than the rest are read in their own, named, and written back in it', () => {
  const files: readonly (readonly [
    name: string,
    file: Uint8Array,
    words: readonly (readonly string[])[],
    note: string | undefined,
    saved: string,
  ])[] = [
    [
      'a row of Windows-1252 in UTF-8',
      bytes(utf8('name,n\nZoë,1\n'), 'Ren\xe9,2\n'),
      [['Zoë'], ['René']],
      one(3),
      `name,n\n${utf8('Zoë')},${E_ACUTE}\nRen\xe9,\xe9\n`,
    ],
    [
      'after a byte order mark',
      bytes(0xef, 0xbb, 0xbf, 'name,n\ncaf\xe9,1\nZ,2\n'),
      [['café'], ['Z']],
      one(2),
      `\xef\xbb\xbfname,n\ncaf\xe9,\xe9\nZ,${E_ACUTE}\n`,
    ],
    [
      'a row of UTF-8 in Windows-1252',
      bytes('name,n\nRen\xe9,1\n', utf8('Zoë,2\n'), '\xc9va,3\n'),
      [['René'], ['Zoë'], ['Éva']],
      one(3, '(UTF-8, not Windows-1252)'),
      `name,n\nRen\xe9,\xe9\n${utf8('Zoë')},${E_ACUTE}\n\xc9va,\xe9\n`,
    ],
    [
      'cells of both in one row',
      bytes(utf8('name,n\nŁódź,1\nZoë '), 'N\xfa\xf1ez,2\n'),
      [['Łódź'], ['Zoë Núñez']],
      one(3),
      `name,n\n${utf8('Łódź')},${E_ACUTE}\n${utf8('Zoë')} N\xfa\xf1ez,\xe9\n`,
    ],
    [
      'a capital before a closing quotation mark, which is no UTF-8',
      bytes('name,n\n\x93CAF\xc9\x94,1\nRen\xe9,2\n'),
      [['“CAFÉ”'], ['René']],
      undefined,
      'name,n\n\x93CAF\xc9\x94,\xe9\nRen\xe9,\xe9\n',
    ],
  ];
  test.each(files)('%s', (_, file, words, note, saved) => {
    const workbook = open(file);
    const [sheet] = workbook.sheets;
    const rows = words.map((__, at) => [sheet!.cell(at + 1, 0)]);
    workbook.edit(words.map((__, at) => ({ sheet: 'staff', row: at + 1, column: 1, value: 'é' })));

    expect({ rows, notes: sheet!.info().notes }).toEqual({
      rows: words,
      notes: note === undefined ? undefined : [note],
    });
    expect(Buffer.from(workbook.save().bytes).toString('latin1')).toBe(saved);
    expect(rowsOf(open(workbook.save().bytes))).toEqual(rowsOf(workbook));
  });
});

it('names many such rows as stretches, and counts the rest', () => {
  const rows = Array.from({ length: 60 }, (_, at) => (at % 4 < 2 ? 'Ren\xe9\n' : `${utf8('Zoë')}\n`));
  const file = bytes(0xef, 0xbb, 0xbf, 'name\n', rows.join(''));

  expect(open(file).sheets[0]!.info().notes).toEqual([
    'Rows 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31, 34, 35, 38, 39 and 10 more are written in another ' +
      `way than the rest of the file ${NOT_UTF8}. They were read as such, and are saved as they were.`,
  ]);
});

describe('a character that the row’s encoding lacks', () => {
  const edited = (file: Uint8Array, row: number): { saved: string; notes: readonly string[] } => {
    const workbook = open(file);
    workbook.edit([{ sheet: 'staff', row, column: 1, value: 'Ł' }]);
    const { bytes: saved, notes = [] } = workbook.save();
    return { saved: Buffer.from(saved).toString('latin1'), notes };
  };

  it('makes the row UTF-8 in a file of UTF-8', () => {
    expect(edited(bytes(utf8('n,m\nZoë,1\n'), 'Ren\xe9,2\nIn\xe8s,3\n', utf8('é\n')), 2)).toEqual({
      saved: utf8('n,m\nZoë,1\nRené,Ł\n') + 'In\xe8s,3\n' + utf8('é\n'),
      notes: [],
    });
  });

  it('makes a file of Windows-1252 all UTF-8, and says so', () => {
    expect(edited(bytes('n,m\nRen\xe9,2\n'), 1)).toEqual({
      saved: utf8('\ufeffn,m\nRené,Ł\n'),
      notes: [
        'The file was written in Windows-1252, which lacks some of the characters now in it, so all of it was saved as ' +
          'UTF-8. Excel opens it as before.',
      ],
    });
  });
});

describe('broken UTF-16 keeps its bytes', () => {
  const half = 'A,B\n\ud800x,1\nZoë,2\n';
  const units = Uint8Array.from(
    [...half].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  );
  it('where half of a pair stands alone', () => {
    const workbook = open(Uint8Array.of(0xff, 0xfe, ...units));
    workbook.edit([{ sheet: 'staff', row: 2, column: 1, value: '9' }]);
    const after = Uint8Array.of(0xff, 0xfe, ...units);
    after[after.length - 4] = 0x39;

    expect(workbook.sheets[0]!.info().notes).toEqual([
      'Row 2 holds bytes that are no character, shown as \ufffd. They stay in the file as they are until you change the cell.',
    ]);
    expect(workbook.save().bytes).toEqual(after);
  });

  it('where its last byte is odd', () => {
    const file = Uint8Array.of(0xff, 0xfe, ...Buffer.from('A,B\n1,2\n', 'utf16le'), 0x0a);
    const workbook = open(file);
    workbook.edit([{ sheet: 'staff', row: 2, column: 0, value: '3' }]);

    expect(workbook.sheets[0]!.info().notes).toEqual([
      'The file ends in the middle of a character. Its last byte was not read, and is kept.',
    ]);
    expect(workbook.save().bytes).toEqual(
      Uint8Array.of(...file.subarray(0, -1), ...Buffer.from('3\n', 'utf16le'), 0x0a),
    );
  });
});
