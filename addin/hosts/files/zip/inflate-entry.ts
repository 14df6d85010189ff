/** Unpacks one zip entry, counting bytes as they come: what the directory says of its size is a claim, no more. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { FILE_LIMITS } from '../refusing/limits';
import { damaged, megabytes, tooBig } from '../refusing/messages';
import type { ZipEntry } from './zip-reader';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes handed over at a time: deflate makes at most 1,032 bytes of one, so 34 MB may come at once. */
const STEP = 32_768;

/** Bytes that may still be unpacked from one file. */
export class Allowance {
  private left: number = FILE_LIMITS.totalBytes;

  take(bytes: number): void {
    if (bytes > FILE_LIMITS.partBytes) throw unpacksToMore(FILE_LIMITS.partBytes);
    this.left -= bytes;
    if (this.left < 0) throw unpacksToMore(FILE_LIMITS.totalBytes);
  }
}

export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = unpack(entry);
  if (crc32(bytes) !== entry.crc) throw damaged(`check sum of ${entry.name}`);
  return bytes;
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) {
    if (entry.packed.length !== entry.size) throw damaged(`size of ${entry.name}`);
    return entry.packed;
  }
  if (entry.method !== DEFLATED) throw damaged(`method ${entry.method} of ${entry.name}`);
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw damaged(`${entry.name} holds more than it declares`);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < entry.packed.length; at += STEP) {
      inflate.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch (error) {
    // fflate's own errors carry a code that is a number; ours are told already.
    if (typeof (error as { code?: unknown }).code === 'number')
      throw damaged(`deflate stream of ${entry.name}`);
    throw error;
  }
  if (length !== entry.size) throw damaged(`${entry.name} holds less than it declares`);
  return bytes;
}

function unpacksToMore(limit: number) {
  return tooBig(`it unpacks to more than ${megabytes(limit)}`);
}
