import type { Reason } from '../http/api';

/** Noise that people cannot see or do not mean; the text without it is what they typed. */
export type Noise = Extract<Reason, 'spaces' | 'hidden-characters'>;

// Spaces of other widths: no-break, figure and narrow no-break space. Pages and mail programs paste them.
const WIDE = /[\u00a0\u2007\u202f]/g;
// Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte-order mark.
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const HIDDEN = /[\u00a0\u2007\u202f\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Up to this length a loop finds hidden characters sooner than an expression, which costs more to begin. */
const LONG = 20;

/** Which noise the text holds, hidden characters before plain spaces at its ends; undefined for none. */
export function findNoise(text: string): Noise | undefined {
  if (text.length > LONG) {
    if (HIDDEN.test(text)) return 'hidden-characters';
  } else {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0xa0 && isHidden(code)) return 'hidden-characters';
    }
  }
  return text.length > 0 && (isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1)))
    ? 'spaces'
    : undefined;
}

/** The characters of `HIDDEN`. */
function isHidden(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x2007 ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

/** The text without its noise: hidden characters taken out, no-break spaces made plain, spaces at the ends cut. */
export function cleanText(text: string): string {
  return text.replace(ZERO_WIDTH, '').replace(WIDE, ' ').trim();
}

/** How words without noise are compared where case and the number of spaces do not matter. */
export function foldText(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
