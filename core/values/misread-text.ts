/**
 * Text that was written in UTF-8 and read as if it were in Windows' own encoding (`ZoÃ«` for `Zoë`), or written in
 * Windows' and read as Latin-1.
 */

/** A letter that the first byte of two would be read as, and a character beyond ASCII after it. */
const MAY_BE_BYTES = /[\u00c2-\u00f4][\u0080-\uffff]/;
/**
 * What names, addresses and labels are written with: Latin letters, accents, punctuation, signs of money. Other
 * characters would come of text that is right as it is, such as the capitals of `RENÉ’S`.
 */
const PLAUSIBLE =
  /^[\t\n\r -~\u00a0-\u017f\u0218-\u021b\p{M}\u1e00-\u1eff\u2010-\u205e\u20a0-\u20bf\u2122\ufeff]*$/u;
/** Windows' letters, quotation marks and dashes where Latin-1 has control characters; marks only between others. */
const WINDOWS = /[\u008a\u008c\u008e\u009a\u009c\u009e\u009f]|(?<=\S)[\u0091-\u0094\u0096\u0097](?=\S)/g;
/** Text is misread more than once on its way through several programs. */
const MOST_TIMES = 3;

/** Windows' own characters, 128 to 159 (WHATWG Encoding Standard); some runtimes' decoders give Latin-1's instead. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(WINDOWS_1252, (character, at) => [character, 128 + at]),
);

/** The text as it was written; unchanged unless all of it is so explained. */
export function decodeMisread(text: string): string {
  let left = text;
  for (let time = 0; time < MOST_TIMES && MAY_BE_BYTES.test(left); time += 1) {
    const decoded = decodeOnce(left);
    if (decoded === undefined) break;
    left = decoded;
  }
  return left.replace(WINDOWS, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 128));
}

function decodeOnce(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 256 ? code : BYTES.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return PLAUSIBLE.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}
