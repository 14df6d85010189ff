/** Characters of more than one byte in UTF-8, and which of them no one writes in Windows-1252 by chance. */

const LEADS_TWO = 0xc2;
const LEADS_THREE = 0xe0;
const LEADS_FOUR = 0xf0;
const AFTER_LEADS = 0xf5;

/** Bytes of the character that stands at a place: 2 to 4, or 0 when these bytes are no UTF-8 (Unicode, table 3-7). */
export function sequenceLength(bytes: Uint8Array, at: number, end = bytes.length): 0 | 2 | 3 | 4 {
  const lead = bytes[at] ?? 0;
  if (lead < LEADS_TWO || lead >= AFTER_LEADS) return 0;
  const length = lead < LEADS_THREE ? 2 : lead < LEADS_FOUR ? 3 : 4;
  if (at + length > end || !isSecond(lead, bytes[at + 1]!)) return 0;
  for (let next = at + 2; next < at + length; next++) if (!follows(bytes[next]!)) return 0;
  return length;
}

function follows(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** No character is written longer than need be, none is half of a pair, none lies beyond the last. */
function isSecond(lead: number, byte: number): boolean {
  if (!follows(byte)) return false;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte < 0xa0;
  if (lead === 0xf0) return byte >= 0x90;
  if (lead === 0xf4) return byte < 0x90;
  return true;
}

/**
 * Whether a sequence is surely UTF-8, also where other bytes beside it are not: letters of European names, dashes,
 * quotation marks, the euro. In Windows-1252 these bytes are `Ã«`, `Å‚`, `â€“`, which no one types; whereas the bytes
 * of ɔ or Ӓ are `É”` and `Ó’`, a capital at the end of a quotation.
 */
export function isSurelyUtf8(bytes: Uint8Array, at: number, length: number): boolean {
  const lead = bytes[at]!;
  const second = bytes[at + 1]!;
  if (length === 4) return true;
  if (length === 3) {
    return (
      (lead === 0xe1 && second >= 0xb8 && second <= 0xbb) || // U+1E00 to U+1EFF
      (lead === 0xe2 && (second === 0x80 || second === 0x82 || second === 0x84)) ||
      (lead === 0xef && (second === 0xbb || second === 0xbf)) // U+FEFF, U+FFFD
    );
  }
  if (lead === 0xc2) return second >= 0xa0;
  return (
    lead === 0xc3 || lead === 0xc4 || lead === 0xc5 || (lead === 0xc8 && second >= 0x98 && second <= 0x9b)
  );
}
