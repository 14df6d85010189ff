/**
 * What Excel in Britain writes as “CSV (Comma delimited)”. By a table of our own: the TextDecoder of Node 20 and of
 * others takes it for Latin-1 (nodejs/node#56542), and no TextEncoder writes it.
 */

/** Characters of the bytes 0x80 to 0x9f (WHATWG Encoding, index windows-1252); all other bytes are their own. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const FIRST_HIGH = 0x80;
const AFTER_HIGH = 0xa0;

export function decodeWindows1252(bytes: Uint8Array): string {
  const codes = new Uint16Array(bytes);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (code >= FIRST_HIGH && code < AFTER_HIGH) codes[at] = HIGH.charCodeAt(code - FIRST_HIGH);
  }
  return UTF16.decode(codes);
}

/** Typed arrays hold numbers with the low byte first on every machine that browsers and Node run on. */
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Undefined when the text has a character that the encoding lacks. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isOwn = code < FIRST_HIGH || (code >= AFTER_HIGH && code <= 0xff);
    const high = isOwn ? 0 : HIGH.indexOf(text.charAt(i));
    if (high === -1) return undefined;
    bytes[i] = isOwn ? code : FIRST_HIGH + high;
  }
  return bytes;
}
