/** The bytes of a text file -> its text, and back into the same bytes. */
import { unreadable } from './messages';
import { decodeWindows1252, encodeWindows1252 } from './windows-1252';

export type Encoding =
  'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be' | 'utf-16be-bom' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How much of a file tells what it is. */
const SAMPLE = 4_096;

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding };
  const bomLength = !encoding.endsWith('-bom') ? 0 : encoding === 'utf-8-bom' ? 3 : 2;
  const label = encoding.replace('-bom', '');
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(bomLength));
  return { text, encoding };
}

/** Characters the encoding lacks make the whole text UTF-8 with a byte order mark, which Excel knows: nothing is lost. */
export function encodeText({ text, encoding }: DecodedText): Uint8Array {
  if (encoding === 'windows-1252')
    return encodeWindows1252(text) ?? encodeText({ text, encoding: 'utf-8-bom' });
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const withBom = encoding.endsWith('-bom') ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(withBom.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < withBom.length; i++)
    view.setUint16(i * 2, withBom.charCodeAt(i), encoding.startsWith('utf-16le'));
  return bytes;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-bom';
  if (a === 0xff && b === 0xfe) return 'utf-16le-bom';
  if (a === 0xfe && b === 0xff) return 'utf-16be-bom';
  const zeros = countZeros(bytes.subarray(0, SAMPLE));
  const many = Math.min(bytes.length, SAMPLE) / 4;
  if (zeros.odd >= many && zeros.even === 0) return 'utf-16le';
  if (zeros.even >= many && zeros.odd === 0) return 'utf-16be';
  if (bytes.includes(0)) throw unreadable('notText');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
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
