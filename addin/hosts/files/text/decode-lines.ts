/** Text whose lines are not all written in one way: each line is read in its own, and its bytes are found again. */
import { isSurelyUtf8, sequenceLength } from './utf8-sequences';
import { decodeWindows1252 } from './windows-1252';

/** Lines one after the other that are written in one way. */
export interface TextPiece {
  readonly encoding: 'utf-8' | 'windows-1252';
  /** Where it begins, in the text and in the bytes. */
  readonly start: number;
  readonly byteStart: number;
}

export interface DecodedLines {
  readonly text: string;
  /** How most lines with letters beyond ASCII are written. */
  readonly encoding: 'utf-8' | 'windows-1252';
  /** From the first byte to the last; one piece when all lines are alike. */
  readonly pieces: readonly TextPiece[];
}

const LF = 0x0a;
const CR = 0x0d;
const HIGH = 0x80;

/**
 * A line that is no UTF-8 is Windows-1252, but for characters in it that are surely UTF-8, as where columns of two
 * programs stand side by side. A line that could be either is what most of the file is.
 *
 * @param from where the text begins: after a byte order mark
 * @param marked a byte order mark says that the file is UTF-8
 */
export function decodeLines(bytes: Uint8Array, from: number, marked: boolean): DecodedLines {
  const lines = judgeLines(bytes, from);
  const bad = lines.filter(({ kind }) => kind === 'windows-1252').length;
  const encoding = marked || lines.length - bad >= bad ? 'utf-8' : 'windows-1252';
  const pieces: TextPiece[] = [];
  const parts: string[] = [];
  let length = 0;
  const take = (own: TextPiece['encoding'], start: number, end: number): void => {
    if (start === end) return;
    if (pieces.at(-1)?.encoding !== own) pieces.push({ encoding: own, start: length, byteStart: start });
    const part = bytes.subarray(start, end);
    const text = own === 'utf-8' ? UTF8.decode(part) : decodeMingled(part);
    parts.push(text);
    length += text.length;
  };
  // Lines of ASCII alone go with most of the file.
  let start = from;
  for (const line of lines) {
    const own = line.kind === 'either' ? encoding : line.kind;
    if (own === encoding) continue;
    take(encoding, start, line.start);
    take(own, line.start, line.end);
    start = line.end;
  }
  take(encoding, start, bytes.length);
  return { text: parts.join(''), encoding, pieces };
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

interface JudgedLine {
  readonly start: number;
  /** After its line end. */
  readonly end: number;
  readonly kind: 'utf-8' | 'windows-1252' | 'either';
}

/** The lines that have bytes beyond ASCII. */
function judgeLines(bytes: Uint8Array, from: number): JudgedLine[] {
  const lines: JudgedLine[] = [];
  let start = from;
  let kind: JudgedLine['kind'] | undefined;
  for (let at = from; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte === LF || byte === CR) {
      at += 1;
      if (kind !== undefined) lines.push({ start, end: at, kind });
      start = at;
      kind = undefined;
    } else if (byte < HIGH) at += 1;
    else {
      const length = sequenceLength(bytes, at);
      if (length === 0) kind = 'windows-1252';
      else if (kind === undefined) kind = isSurelyUtf8(bytes, at, length) ? 'utf-8' : 'either';
      else if (kind === 'either' && isSurelyUtf8(bytes, at, length)) kind = 'utf-8';
      at += length === 0 ? 1 : length;
    }
  }
  if (kind !== undefined) lines.push({ start, end: bytes.length, kind });
  return lines;
}

/** Windows-1252 with the characters left as they are that are surely UTF-8. */
function decodeMingled(bytes: Uint8Array): string {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at]! < HIGH ? 0 : sureLength(bytes, at);
    if (length > 0) {
      parts.push(decodeWindows1252(bytes.subarray(start, at)), UTF8.decode(bytes.subarray(at, at + length)));
      start = at + length;
    }
    at += length === 0 ? 1 : length;
  }
  return [...parts, decodeWindows1252(bytes.subarray(start))].join('');
}

/** Bytes of a character that is surely UTF-8; 0 where there is none. */
export function sureLength(bytes: Uint8Array, at: number): number {
  const length = sequenceLength(bytes, at);
  return length > 0 && isSurelyUtf8(bytes, at, length) ? length : 0;
}
