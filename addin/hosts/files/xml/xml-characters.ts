/** What bytes of UTF-8 may stand for in XML (1.0, 2.2 and 2.3). Characters beyond ASCII are taken for parts of names. */

/** 1 for each byte that may begin a name, 0 for all others. */
export const NAME_STARTS = table(/[A-Za-z_:]/);
export const NAME_PARTS = table(/[\w:.-]/);

/** A reference to a character or to one of the five that XML has names for, at the beginning of a text. */
const REFERENCE = /^&(?:(?:amp|lt|gt|quot|apos)|#(?:\d+|x[\da-fA-F]+));/;
/** One to something else, which a part would have to define itself. */
const OWN_REFERENCE = /^&[A-Za-z_:][\w:.-]*;/;
/** Names are seldom longer; so much of one is looked at, and shown. */
const LONGEST = 64;

/** What an ampersand begins: nothing, when it stands alone, which XML allows nowhere. */
export function referenceAt(bytes: Uint8Array, at: number): 'known' | 'own' | undefined {
  const text = ascii(bytes, at, Math.min(at + LONGEST, bytes.length));
  if (REFERENCE.test(text)) return 'known';
  return OWN_REFERENCE.test(text) ? 'own' : undefined;
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function isControl(byte: number): boolean {
  return byte < 0x20 && !isSpace(byte);
}

export function sameBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  other: number,
  otherEnd: number,
): boolean {
  if (to - from !== otherEnd - other) return false;
  for (let i = 0; from + i < to; i++) if (bytes[from + i] !== bytes[other + i]) return false;
  return true;
}

export function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** A name as it is shown to people. */
export function nameAt(bytes: Uint8Array, from: number, to: number): string {
  const name = new TextDecoder().decode(bytes.subarray(from, Math.min(to, from + LONGEST)));
  return to - from > LONGEST ? `${name}…` : name;
}

function table(belongs: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    byte >= 0x80 || belongs.test(String.fromCharCode(byte)) ? 1 : 0,
  );
}
