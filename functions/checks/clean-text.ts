import type { Reason } from '../http/api';

/** Noise that people cannot see or do not mean; the text without it is what they typed. */
export type Noise = Extract<Reason, 'spaces' | 'hidden-characters'>;

// Spaces of other widths, the no-break space first among them. Pages and mail programs paste them.
const WIDE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// Soft hyphen, zero-width space and joiners, marks of direction, word joiner, byte-order mark. Windows puts marks of
// direction (U+202A and the like) around numbers that are copied from its dialogs.
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const HIDDEN = /[\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/;
const SPACE_AROUND = /^\s|\s$/;

const SPACE = 32;
const TILDE = 126;
const LONG_PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;
/** Characters up to which a loop over them is quicker than setting out with an expression. */
const SHORT = 12;

/** Printable ASCII that neither begins nor ends with a space: nearly all text. */
function isPlain(text: string): boolean {
  if (text.length > SHORT) return LONG_PLAIN.test(text);
  // Below 0 once a character is out of the range: one test at the end costs less than two at every character.
  let beyond = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    beyond |= (code - SPACE) | (TILDE - code);
  }
  return beyond >= 0 && text.charCodeAt(0) !== SPACE && text.charCodeAt(text.length - 1) !== SPACE;
}

/** Which noise the text holds, hidden characters before plain spaces at its ends; undefined for none. */
export function findNoise(text: string): Noise | undefined {
  if (isPlain(text)) return undefined;
  if (HIDDEN.test(text)) return 'hidden-characters';
  return SPACE_AROUND.test(text) ? 'spaces' : undefined;
}

/** The text without its noise: hidden characters taken out, no-break spaces made plain, spaces at the ends cut. */
export function cleanText(text: string): string {
  return text.replace(ZERO_WIDTH, '').replace(WIDE, ' ').trim();
}

/** How words without noise are compared where case and the number of spaces do not matter. */
export function foldText(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
