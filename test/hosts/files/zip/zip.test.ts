import { inflateSync, unzipSync, zipSync } from 'fflate';
import { Allowance, inflateEntry } from '../../../../addin/hosts/files/zip/inflate-entry';
import { crc32 } from '../../../../addin/hosts/files/zip/crc32';
import { FILE_LIMITS } from '../../../../addin/hosts/files/refusing/limits';
import { Package } from '../../../../addin/hosts/files/package/package';
import { readZip } from '../../../../addin/hosts/files/zip/zip-reader';
import { packEntry, writeZip } from '../../../../addin/hosts/files/zip/zip-writer';
import { buildXlsx, link, oneSheet, relationships } from '../../../support/build-xlsx';
import { openWorkbook } from '../../../support/open-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const ZEROS = new Uint8Array(40_000_000);

/** Rewrites numbers of an entry in the directory of a zip. */
function withEntry(zip: Uint8Array, name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString() === name) change(view, at);
  }
  return bytes;
}

function declaring(zip: Uint8Array, name: string, size: number): Uint8Array {
  return withEntry(zip, name, (view, at) => view.setUint32(at + 24, size, true));
}

/** What a refusal says to developers. */
function causeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return ((error as Error).cause as Error).message;
  }
  return 'done';
}

function bomb(): Uint8Array {
  return oneSheet('', { parts: { [SHEET]: ZEROS } });
}

describe('a zip bomb', () => {
  it('that says how big it is, is refused by its word before anything is unpacked', () => {
    const bytes = declaring(bomb(), SHEET, FILE_LIMITS.partBytes + 1);

    expect(() => openWorkbook(bytes, 'a.xlsx')).toThrow(
      'This file is too big to open here: it unpacks to more than 400 MB. Delete rows and columns that are not needed, or split it, and try again.',
    );
  });

  it('that says it is small, is refused as soon as more bytes come than it said', () => {
    const [entry] = readZip(declaring(zipSync({ a: ZEROS }), 'a', 1_000));
    // What follows can't be unpacked: the fault named is the one met first.
    const packed = Uint8Array.from([
      ...entry!.packed.subarray(0, 36_000),
      ...new Uint8Array(90_000).fill(0xff),
    ]);

    expect(causeOf(() => inflateEntry({ ...entry!, packed }))).toBe('a holds more than it declares');
  });

  it('of many parts that are each small enough, is refused by their sum', () => {
    const allowance = new Allowance();
    allowance.take(FILE_LIMITS.partBytes);
    allowance.take(FILE_LIMITS.totalBytes - FILE_LIMITS.partBytes);

    expect(() => allowance.take(1)).toThrow('it unpacks to more than 800 MB');
  });

  it('whose entries share their bytes, is refused', () => {
    const zip = zipSync({ 'a.xml': new Uint8Array(500), 'b.xml': new Uint8Array(500) });
    const overlapping = withEntry(zip, 'b.xml', (view, at) => view.setUint32(at + 42, 0, true));

    expect(() => readZip(overlapping)).toThrow(
      'This workbook holds instructions that spreadsheet programs never write',
    );
  });

  it('of very many parts is refused', () => {
    const zip = zipSync(
      Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`p${i}`, new Uint8Array()])),
      { level: 0 },
    );

    expect(() => readZip(zip)).toThrow('This file is too big to open here: it has more than 20,000 parts.');
  });
});

it('is refused when one part stands for many sheets, which would be unpacked for each', () => {
  const names = ['A', 'B', 'C'].map((name) => ({ name, data: '' }));
  const links = names.map((_, i) => link(`rId${i + 1}`, 'worksheet', 'worksheets/sheet1.xml'));
  const bytes = buildXlsx({ sheets: names, parts: { 'xl/_rels/workbook.xml.rels': relationships(links) } });

  expect(causeOf(() => openWorkbook(bytes, 'a.xlsx'))).toBe('one part for two sheets');
});

it('counts the bytes of all parts of a package together, each part once', () => {
  const bytes = zipSync({ a: ZEROS, b: ZEROS, c: ZEROS });
  const declared = FILE_LIMITS.partBytes;
  const zip = ['a', 'b', 'c'].reduce<Uint8Array>((made, name) => declaring(made, name, declared), bytes);
  const pack = new Package(zip);
  for (const name of ['a', 'A', 'b'])
    expect(causeOf(() => pack.read(name))).toBe(`${name.toLowerCase()} holds less than it declares`);

  expect(() => pack.read('c')).toThrow('it unpacks to more than 800 MB');
});

describe('names of parts as some programs write them', () => {
  const parts = unzipSync(oneSheet('<row r="1"><c r="A1"><v>7</v></c></row>'));
  const renamed = (rename: (name: string) => string) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [rename(name), bytes])));

  it.each([
    ['backslashes', (name: string) => name.replaceAll('/', '\\')],
    ['a slash in front', (name: string) => `/${name}`],
    ['a backslash in front', (name: string) => `\\${name.replaceAll('/', '\\')}`],
    ['a dot in front', (name: string) => `./${name}`],
    ['two slashes', (name: string) => name.replaceAll('/', '//')],
    ['other letter case', (name: string) => name.toUpperCase()],
  ])('with %s are read, and written as they should be', (_, rename) => {
    const workbook = openWorkbook(renamed(rename), 'a.xlsx');
    workbook.edit([{ sheet: 'Staff', row: 0, column: 0, value: 8 }]);
    const { bytes } = workbook.save();

    expect(openWorkbook(bytes, 'a.xlsx').sheet('Staff').cell(0, 0)).toBe(8);
    expect(Object.keys(unzipSync(bytes)).map((name) => name.toLowerCase())).toEqual(
      Object.keys(parts).map((name) => name.toLowerCase()),
    );
  });

  it.each(['..\\evil', 'xl/../../evil', '/../evil', 'a\0b'])(
    'that lead out of the package are refused: %j',
    (name) => {
      expect(() => readZip(zipSync({ [name]: ZEROS.subarray(0, 9) }))).toThrow('holds instructions');
    },
  );

  it('twice for the same bytes count once, and for others are refused by name', () => {
    const once = { 'xl/a.xml': new Uint8Array(5) };
    expect(readZip(zipSync({ ...once, 'XL\\A.xml': new Uint8Array(5) })).map(({ name }) => name)).toEqual([
      'xl/a.xml',
    ]);
    expect(() => readZip(zipSync({ ...once, 'XL/A.xml': new Uint8Array(6) }))).toThrow(
      'This workbook holds two parts of the name XL/A.xml that differ. Programs take the one or the other, so it was not opened. ' +
        'Open it in Excel, see that all is there, save it and choose it again.',
    );
  });
});

describe('a zip that is not what it says', () => {
  const zip = zipSync({ a: new TextEncoder().encode('some text, some text, some text') });
  test.each([
    ['a wrong check sum', withEntry(zip, 'a', (view, at) => view.setUint32(at + 16, 1, true)), 'damaged'],
    ['a size too large', declaring(zip, 'a', 500), 'damaged'],
    [
      'a way of packing we do not know',
      withEntry(zip, 'a', (view, at) => view.setUint16(at + 10, 12, true)),
      'damaged',
    ],
    [
      'an entry under a password',
      withEntry(zip, 'a', (view, at) => view.setUint16(at + 8, 1, true)),
      'password',
    ],
    [
      'an entry beyond the end',
      withEntry(zip, 'a', (view, at) => view.setUint32(at + 42, 9_999_999, true)),
      'damaged',
    ],
    [
      'packed bytes beyond the end',
      withEntry(zip, 'a', (view, at) => view.setUint32(at + 20, 9_999, true)),
      'damaged',
    ],
  ])('%s', (_, bytes, word) => {
    expect(() => readZip(bytes).map((entry) => inflateEntry(entry))).toThrow(word);
  });
});

it('reads sizes from zip64 fields, as programs that write in one go leave them', () => {
  const text = new TextEncoder().encode('long numbers');
  const bytes = writeZip([{ ...packEntry('a.xml', text) }]);
  const zip64 = withZip64Field(bytes, text.length);

  expect(readZip(zip64).map((entry) => inflateEntry(entry))).toEqual([text]);
});

/** Moves the sizes of the only entry to an extra field of its directory entry. */
function withZip64Field(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const at = view.getUint32(end + 16, true);
  const nameLength = view.getUint16(at + 28, true);
  const field = new Uint8Array(20);
  const fieldView = new DataView(field.buffer);
  fieldView.setUint16(0, 1, true);
  fieldView.setUint16(2, 16, true);
  fieldView.setBigUint64(4, BigInt(size), true);
  fieldView.setBigUint64(12, BigInt(view.getUint32(at + 20, true)), true);
  const entry = zip.slice(at, end);
  const entryView = new DataView(entry.buffer);
  entryView.setUint32(20, 0xffffffff, true);
  entryView.setUint32(24, 0xffffffff, true);
  entryView.setUint16(30, field.length, true);
  const parts = [zip.slice(0, at), entry.slice(0, 46 + nameLength), field, zip.slice(end)];
  return Uint8Array.from(Buffer.concat(parts));
}

it('writes what other programs read, empty and large parts alike', () => {
  const parts = { 'a.xml': new Uint8Array(), 'dir/ü.xml': new TextEncoder().encode('é'.repeat(70_000)) };
  const zip = writeZip(Object.entries(parts).map(([name, bytes]) => packEntry(name, bytes)));

  expect(unzipSync(zip)).toEqual(parts);
});

it('packs the same part into the same bytes whenever it is done', () => {
  const bytes = new TextEncoder().encode('abc');

  expect([packEntry('a', bytes), inflateSync(packEntry('a', bytes).packed)]).toEqual([
    packEntry('a', bytes),
    bytes,
  ]);
});

it('makes the check sums of the standard', () => {
  expect(
    ['', '123456789', 'The quick brown fox jumps over the lazy dog'].map((text) => crc32(Buffer.from(text))),
  ).toEqual([0, 0xcbf43926, 0x414fa339]);
});
