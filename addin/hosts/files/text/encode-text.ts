/** Text -> bytes as a file is written. */
import { sureLength } from './decode-lines';
import type { Encoding } from './encoding-of';
import { encodeWindows1252 } from './windows-1252';

/** Undefined when the encoding lacks a character, or the bytes would be read as UTF-8. No byte order mark is written. */
export function encodeText(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) return encodeUtf16(text, encoding.startsWith('utf-16le'));
  const bytes = encodeWindows1252(text);
  return bytes?.some((byte, at) => byte > 0x7f && sureLength(bytes, at) > 0) === true ? undefined : bytes;
}

function encodeUtf16(text: string, lowFirst: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), lowFirst);
  return bytes;
}
