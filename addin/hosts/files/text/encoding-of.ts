/** What the first bytes of a text file say of how it is written. */
import { unreadable } from '../refusing/messages';

export type Encoding =
  'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be' | 'utf-16be-bom' | 'windows-1252';

interface FileEncoding {
  /** `utf-8` also where only reading all of the file can tell it from Windows-1252. */
  readonly encoding: Encoding;
  /** Bytes of the byte order mark. */
  readonly byteStart: number;
}

/** How much of a file tells what it is. */
const SAMPLE = 4_096;
/** Of the bytes that are not zero: more control characters than this no text has. */
const MOST_CONTROLS = 0.05;

/** @throws HostError when it is UTF-32, or no text at all */
export function encodingOf(bytes: Uint8Array): FileEncoding {
  const [a, b, c] = bytes;
  if (isUtf32(bytes)) throw unreadable('utf32');
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8-bom', byteStart: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le-bom', byteStart: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be-bom', byteStart: 2 };
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = countZeros(sample);
  const many = sample.length / 4;
  if (zeros.odd >= many && zeros.even * 10 <= zeros.odd) return { encoding: 'utf-16le', byteStart: 0 };
  if (zeros.even >= many && zeros.odd * 10 <= zeros.even) return { encoding: 'utf-16be', byteStart: 0 };
  if (zeros.odd + zeros.even > 0 && isBinary(sample)) throw unreadable('notText');
  return { encoding: 'utf-8', byteStart: 0 };
}

/** In UTF-16 without a mark, every other byte of plain letters is zero. */
function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  return { even, odd };
}

/** By its mark, or by three zeros with each of its first letters. */
function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return true;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return true;
  const units = Math.floor(Math.min(bytes.length, SAMPLE) / 4);
  if (units < 2) return false;
  const every = (test: (at: number) => boolean): boolean =>
    Array.from({ length: units }, (_, i) => i * 4).every(test);
  return (
    every((at) => bytes[at] !== 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0) ||
    every((at) => bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 3] !== 0)
  );
}

/** A text may hold a zero that a program left behind, or be filled up with them; one of a program’s own files has more. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  let others = 0;
  for (const byte of bytes) {
    if (byte === 0) continue;
    others += 1;
    // Tab, line ends, page breaks, Ctrl-Z and the separators of 0x1c to 0x1f do occur in text.
    if (byte < 0x09 || (byte > 0x0d && byte < 0x1a) || byte === 0x7f) controls += 1;
  }
  return controls > others * MOST_CONTROLS;
}
