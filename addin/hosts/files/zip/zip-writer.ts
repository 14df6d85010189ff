/** Writes a zip file. Packed entries go in as they are; sizes stand in the headers, so any reader takes it. */
import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-reader';

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
/** Version of the format that knows deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the zip format's first day: a written file then depends on what is in it alone. */
const FIRST_DAY = 0x00210000;

/** Three times as fast as the usual level 6, for a sheet one eighth larger: the user is waiting. */
const LEVEL = 1;

/** Packs a new or changed part. */
export function packEntry(name: string, bytes: Uint8Array, modified = FIRST_DAY): ZipEntry {
  return {
    name,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    modified,
    packed: deflateSync(bytes, { level: LEVEL }),
  };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const heads = entries.map((entry, i) => header(entry, names[i]?.length ?? 0));
  const total = entries.reduce((sum, entry, i) => {
    return sum + LOCAL_LENGTH + ENTRY_LENGTH + 2 * (names[i]?.length ?? 0) + entry.packed.length;
  }, END_LENGTH);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (part: Uint8Array): void => {
    bytes.set(part, at);
    at += part.length;
  };
  const offsets = entries.map((entry, i) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    at += 4;
    put(heads[i]!);
    put(names[i]!);
    put(entry.packed);
    return offset;
  });
  const directory = at;
  offsets.forEach((offset, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    at += 6;
    put(heads[i]!);
    // No comment, first disk, no attributes.
    view.setUint32(at + 10, offset, true);
    at += 14;
    put(names[i]!);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What the local header and the directory have in common. */
function header(entry: ZipEntry, nameLength: number): Uint8Array {
  const bytes = new Uint8Array(LOCAL_LENGTH - 4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, VERSION, true);
  view.setUint16(2, FLAGS, true);
  view.setUint16(4, entry.method, true);
  view.setUint32(6, entry.modified, true);
  view.setUint32(10, entry.crc, true);
  view.setUint32(14, entry.packed.length, true);
  view.setUint32(18, entry.size, true);
  view.setUint16(22, nameLength, true);
  return bytes;
}
