/** The bytes of a text file -> its text, and how its parts are written. */
import { decodeLines } from './decode-lines';
import type { TextPiece } from './decode-lines';
import { encodingOf } from './encoding-of';
import type { Encoding } from './encoding-of';

export interface DecodedText {
  readonly text: string;
  /** How the file is written; where its lines differ, how most of them are. */
  readonly encoding: Encoding;
  /** Where its text begins: after a byte order mark. */
  readonly byteStart: number;
  /** Lines in another encoding than the rest stand in pieces of their own. None in UTF-16. */
  readonly pieces: readonly TextPiece[];
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const { encoding, byteStart } = encodingOf(bytes);
  if (encoding.startsWith('utf-16')) {
    // An odd byte at the end belongs to no character; halves of pairs alone become U+FFFD, one for one.
    const whole = bytes.length - ((bytes.length - byteStart) % 2);
    const label = encoding.replace('-bom', '');
    const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(byteStart, whole));
    return { text, encoding, byteStart, pieces: [] };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(byteStart));
    return { text, encoding, byteStart, pieces: [{ encoding: 'utf-8', start: 0, byteStart }] };
  } catch {
    const marked = encoding === 'utf-8-bom';
    const lines = decodeLines(bytes, byteStart, marked);
    return { ...lines, encoding: marked ? 'utf-8-bom' : lines.encoding, byteStart };
  }
}

/** Whether some lines are written in another encoding than the rest. */
export function isMixed({ pieces, encoding }: DecodedText): boolean {
  return pieces.length > 1 || (pieces[0] !== undefined && !encoding.startsWith(pieces[0].encoding));
}
