import * as fc from 'fast-check';
import type { CellValue } from '../../../../core/api/shapes';
import type { CellChange } from '../../../../addin/workbook/host';
import { beginsFormula } from '../../../../core/values/begins-formula';
import { bytes, open, rowsOf } from '../support/csv';
import { openWorkbook } from '../../../support/open-workbook';

describe('an edited CSV file changes where it was edited and nowhere else', () => {
  const set = (row: number, column: number, value: CellValue): Omit<CellChange, 'sheet'> => ({
    row,
    column,
    value,
  });
  const cases: readonly (readonly [
    name: string,
    before: string,
    changes: Omit<CellChange, 'sheet'>[],
    after: string,
  ])[] = [
    ['one cell', '"A", b ,"c"\r\n1,2,3\r\n', [set(1, 1, '9')], '"A", b ,"c"\r\n1,9,3\r\n'],
    ['a cell that needs quotation marks', 'A;B\n', [set(0, 1, 'x;"y"\nz ')], 'A;"x;""y""\nz "\n'],
    ['a cell emptied', 'A,B\n1,2\n', [set(1, 1, null)], 'A,B\n1,\n'],
    ['a cell beyond the end of its row', 'A,B,C\n1\n2,3,4\n', [set(1, 2, 'x')], 'A,B,C\n1,,x\n2,3,4\n'],
    ['a row beyond the last', 'A,B\n1,2', [set(3, 1, 'x')], 'A,B\n1,2\n\n,x\n'],
    [
      'a row beyond the last, with Windows line ends',
      'A,B\r\n1,2\r\n',
      [set(2, 0, 'x')],
      'A,B\r\n1,2\r\nx\r\n',
    ],
    ['a file whose delimiter is named', 'sep=;\nA;B\n', [set(0, 0, 'x')], 'sep=;\nx;B\n'],
    ['a negative number', 'A\n', [set(0, 0, '-5')], '-5\n'],
    ['a telephone number', 'A\n', [set(0, 0, '+44 (0)20 7946 0018')], '+44 (0)20 7946 0018\n'],
    ['a formula, behind an apostrophe', 'A\n=1+1\n', [set(0, 0, '=A1')], "'=A1\n=1+1\n"],
    [
      'cells in quotation marks, which stay',
      '"A", "B" ,C\n',
      [set(0, 0, '1'), set(0, 1, '2')],
      '"1", "2" ,C\n',
    ],
    ['a cell in quotation marks emptied', '"A","B"\n', [set(0, 1, null)], '"A",""\n'],
    ['a row before Ctrl-Z', 'A\r\n1\r\n\u001a', [set(2, 0, 'x')], 'A\r\n1\r\nx\r\n\u001a'],
    [
      'a row in marks as a whole',
      '"A,B,C"\n"1,""x,y"",3"\n',
      [set(1, 1, 'z"'), set(1, 2, '4')],
      '"A,B,C"\n"1,""z"""""",4"\n',
    ],
    [
      'such a row with more cells than headings',
      '"A,B,C"\n"1,2,3"\n',
      [set(1, 3, '4')],
      '"A,B,C"\n1,2,3,4\n',
    ],
    ['a cell that alone would be a whole row', 'A,B,C\n1\n', [set(1, 0, 'x,y,z')], 'A,B,C\n"x,y,z",\n'],
    [
      'values other than text',
      'A,B,C\n',
      [set(0, 0, 1.5), set(0, 1, true), set(0, 2, { date: '2026-09-30' })],
      '1.5,TRUE,30/09/2026\n',
    ],
  ];
  test.each(cases)('%s', (_, before, changes, after) => {
    const workbook = open(before);
    workbook.edit(changes.map((change) => ({ ...change, sheet: 'staff' })));

    expect(new TextDecoder().decode(workbook.save().bytes)).toBe(after);
  });

  it.each([
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 'A,B\r\n'), bytes(0xef, 0xbb, 0xbf, 'A,9\r\n')],
    ['Windows-1252', bytes(0xe9, ',', 0x81, '\r\n'), bytes(0xe9, ',9\r\n')],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, ...Buffer.from('A,B\n', 'utf16le')),
      Uint8Array.of(0xff, 0xfe, ...Buffer.from('A,9\n', 'utf16le')),
    ],
    [
      'UTF-16 without a mark',
      Uint8Array.from(Buffer.from('A,B\n', 'utf16le')),
      Uint8Array.from(Buffer.from('A,9\n', 'utf16le')),
    ],
  ])('in %s', (_, before, after) => {
    const workbook = open(before);
    workbook.edit([{ sheet: 'staff', row: 0, column: 1, value: '9' }]);

    expect(workbook.save().bytes).toEqual(after);
  });

  it('becomes UTF-8 with a mark when its own encoding lacks a character', () => {
    const workbook = open(bytes(0xe9, ',B\n'));
    workbook.edit([{ sheet: 'staff', row: 0, column: 1, value: 'Łódź' }]);

    expect(workbook.save().bytes).toEqual(new TextEncoder().encode('\ufeffé,Łódź\n'));
  });

  it('is the very file when an edit was undone', () => {
    const file = bytes(0xe9, ',"B"\n');
    const workbook = open(file);
    workbook.edit([{ sheet: 'staff', row: 0, column: 1, value: 'x' }]);
    workbook.undo();

    expect(workbook.save().bytes).toEqual(file);
  });
});

it('keeps every byte of Windows-1252, also those that stand for nothing', () => {
  const file = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 0 || byte === 0x22 ? 0x61 : byte));
  const workbook = open(Uint8Array.of(...file, 0x0a, 0x41));
  workbook.edit([{ sheet: 'staff', row: workbook.sheets[0]!.rowCount - 1, column: 0, value: 'B' }]);

  expect(workbook.save().bytes).toEqual(Uint8Array.of(...file, 0x0a, 0x42));
});

it('reads back what it wrote, whatever was typed', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\r', '\n', '=', '😀'),
    maxLength: 6,
  });
  const change = fc.record({ sheet: fc.constant('staff'), row: fc.nat(5), column: fc.nat(5), value: text });
  const delimiter = fc.constantFrom(',', ';', '\t', '^');
  const guarded = (value: CellValue): CellValue =>
    typeof value === 'string' && beginsFormula(value) ? `'${value}` : value;
  fc.assert(
    fc.property(delimiter, fc.array(change, { maxLength: 10 }), (mark, changes) => {
      const workbook = open(`sep=${mark}\nA${mark}"B"\n1${mark}2${mark}3\n`);
      workbook.edit(changes);

      const shown = rowsOf(workbook).map((row) => row.map(guarded));
      expect(rowsOf(open(workbook.save().bytes))).toEqual(shown);
    }),
  );
});

describe('a marked copy of a CSV file', () => {
  it('is a workbook of text cells, blanks and leading zeros as they were', () => {
    const workbook = open('A,B,C\n007, x ,\n,=1+1,31/12/2010\n');
    const saved = workbook.save({
      as: 'workbook',
      marks: [{ sheet: 'staff', cells: [{ row: 1, column: 0, severity: 'error' }] }],
    });

    expect({ name: saved.name, rows: rowsOf(openWorkbook(saved.bytes, saved.name)) }).toEqual({
      name: 'staff (marked).xlsx',
      rows: rowsOf(workbook),
    });
  });

  it('has the edits in it', () => {
    const workbook = open('A\n1\n');
    workbook.edit([{ sheet: 'staff', row: 1, column: 0, value: '2' }]);

    expect(rowsOf(openWorkbook(workbook.save({ as: 'workbook' }).bytes, 'a.xlsx'))).toEqual([['A'], ['2']]);
  });
});
