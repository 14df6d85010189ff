/**
 * Reads the directory of a zip file and unpacks its entries within limits. A packed entry is kept as it came, so that
 * an untouched part can be written back byte for byte. Layout of the records: PKWARE APPNOTE 6.3.
 */
import { FILE_LIMITS } from '../refusing/limits';
import { damaged, suspicious, tooBig, twoPartsOfOneName, unreadable } from '../refusing/messages';

export interface ZipEntry {
  readonly name: string;
  /** As in the file: 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes once unpacked, as the directory says: it may lie. */
  readonly size: number;
  /** Time and date in DOS form, 4 bytes. */
  readonly modified: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Entries in the order of the directory. Nothing is unpacked yet. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw damaged(`zip record outside the file: ${error.message}`);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  if (count > FILE_LIMITS.entries)
    throw tooBig(`it has more than ${FILE_LIMITS.entries.toLocaleString('en-GB')} parts`);
  const entries: ZipEntry[] = [];
  const names = new Map<string, ZipEntry>();
  const spans: [start: number, end: number][] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged('zip directory entry expected');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = readName(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw unreadable('encrypted');
    const sizes = readSizes(view, at, nameLength, extraLength);
    const start = packedStart(view, sizes.local);
    if (start + sizes.packed > bytes.length) throw damaged('zip entry outside the file');
    spans.push([sizes.local, start + sizes.packed]);
    const entry: ZipEntry = {
      name,
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.unpacked,
      packed: bytes.subarray(start, start + sizes.packed),
    };
    const same = names.get(name.toLowerCase());
    // The same twice is as good as once; which of two that differ counts, programs decide differently.
    if (same !== undefined && (same.crc !== entry.crc || same.size !== entry.size))
      throw twoPartsOfOneName(name);
    if (same === undefined) entries.push(entry);
    names.set(name.toLowerCase(), same ?? entry);
    at += ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  assertApart(spans);
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === END_64_LOCATOR) {
      const end64 = longNumber(view, at - 12);
      if (view.getUint32(end64, true) !== END_64) throw damaged('zip64 end record expected');
      return { count: longNumber(view, end64 + 32), offset: longNumber(view, end64 + 48) };
    }
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw damaged('no end of zip directory: the file was cut off');
}

/** Sizes and place of an entry. Numbers that do not fit in 4 bytes stand in its zip64 extra field, in this order. */
function readSizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  const found = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const end = at + ENTRY_LENGTH + nameLength + extraLength;
  for (
    let field = at + ENTRY_LENGTH + nameLength;
    field + 4 <= end;
    field += 4 + view.getUint16(field + 2, true)
  ) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    found.forEach((value, i) => {
      if (value !== 0xffffffff) return;
      found[i] = longNumber(view, next);
      next += 8;
    });
  }
  const [unpacked = 0, packed = 0, local = 0] = found;
  return { unpacked, packed, local };
}

function packedStart(view: DataView, local: number): number {
  if (view.getUint32(local, true) !== LOCAL) throw damaged('zip local header expected');
  return local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** Entries that share bytes make a small file grow without end (D. Fifield, A better zip bomb, 2019). */
function assertApart(spans: [start: number, end: number][]): void {
  spans.sort(([a], [b]) => a - b);
  let last = 0;
  for (const [start, end] of spans) {
    if (start < last) throw suspicious('zip entries overlap');
    last = end;
  }
}

/**
 * The part's name as a package has it: some programs of Windows write backslashes, others a slash or a dot in front. One
 * that would lead out of the package is refused.
 */
function readName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  const steps = name.split('/').filter((step) => step !== '' && step !== '.');
  if (name === '' || name.includes('\0') || steps.includes('..'))
    throw suspicious('zip entry name that leaves the package');
  return steps.join('/') + (name.endsWith('/') || steps.length === 0 ? '/' : '');
}

function longNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
