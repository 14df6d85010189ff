/** What programs leave in and around a value on its way from sheet to sheet, and the value without it. */
import { decodeEntities } from './entities';
import { decodeMisread } from './misread-text';

/**
 * Noise by its kind, the one that matters most first: a character that was lost cannot be put back; text read in another
 * encoding than it was written in; characters as web pages write them; marks that keep a spreadsheet from changing the
 * value; characters that nobody sees; spaces at the ends. Then `.0` behind a number that is a name, not a measure.
 */
export type Noise =
  'lost-character' | 'garbled' | 'entities' | 'wrapped' | 'hidden-characters' | 'spaces' | 'added-decimals';

/** The sign that stands for a character which could not be read, halves of characters, and those of one program alone. */
const LOST = /[\ufffc\ufffd]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}/u;
/** Spaces of other widths, the no-break space first among them, and line ends of other programs, within text too. */
const WIDE = /[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
/**
 * Control characters but for tabs and line ends; zero-width spaces, joiners, marks of direction (which Windows puts
 * around numbers copied from its dialogs), soft hyphens, byte-order marks, variation selectors.
 */
const UNSEEN = /(?![\t-\r\u0085])\p{Cc}|\p{DI}|[\ufff9-\ufffb]/gu;
const HIDDEN = new RegExp(`${WIDE.source}|${UNSEEN.source}`, 'u');
const SPACE_AROUND = /^\s|\s$/;

/** `="00123"` and `=T("00123")`, by which programs keep Excel from reading a number. */
const AS_FORMULA = /^=\s*(?:T\s*\(\s*)?"((?:[^"]|"")*)"(?:\s*\))?$/i;
const IN_QUOTES = /^(?:"([^"]*)"|“([^“”]*)”|'([^']*)')$/;
/** Excel's mark for text. It is a name's own in 't Hart, 's-Gravenhage and the '90s. */
const APOSTROPHE = /^['‘’`](?![a-z]{1,2}[ -]|\d0s)/;
/** Wrapped twice is seen, more often is nobody's doing. */
const MOST_LAYERS = 3;

const SPACE = 32;
const TILDE = 126;
const AMPERSAND = 38;
/** Printable ASCII with no `&` in it, and none of `"`, `'`, `=` and the grave accent in front. */
const LONG_PLAIN = /^[!#-%(-<>-_a-~](?:[ -%'-~]*[!-%'-~])?$/;
/** Characters up to which a loop over them is quicker than setting out with an expression. */
const SHORT = 12;

/** Text of plain characters without spaces at its ends or marks in front: nearly all text. */
export function isPlain(text: string): boolean {
  if (text.length > SHORT) return LONG_PLAIN.test(text);
  // Below 0 once a character is out of the range: one test at the end costs less than two at every character.
  let beyond = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    beyond |= (code - SPACE) | (TILDE - code) | ((code ^ AMPERSAND) - 1);
  }
  return beyond >= 0 && !mayBeMark(text.charCodeAt(0)) && text.charCodeAt(text.length - 1) !== SPACE;
}

/** A space, a quotation mark, an apostrophe, an equals sign or a grave accent. */
function mayBeMark(code: number): boolean {
  return code === SPACE || code === 34 || code === 39 || code === 61 || code === 96;
}

/** Which noise the text holds, the kind that matters most; undefined for none. */
export function findNoise(text: string): Noise | undefined {
  if (isPlain(text)) return undefined;
  if (LOST.test(text)) return 'lost-character';
  if (decodeMisread(text) !== text) return 'garbled';
  const seen = withoutUnseen(text);
  if (decodeEntities(seen) !== seen) return 'entities';
  if (unwrap(seen) !== seen) return 'wrapped';
  if (HIDDEN.test(text)) return 'hidden-characters';
  return SPACE_AROUND.test(text) ? 'spaces' : undefined;
}

/** The text without its noise. A character that was lost stays as it is. */
export function removeNoise(text: string): string {
  if (isPlain(text)) return text;
  let left = withoutUnseen(decodeMisread(text));
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const next = withoutUnseen(decodeMisread(unwrap(decodeEntities(left))));
    if (next === left) break;
    left = next;
  }
  return left;
}

/** `10001` of `10001.0`, as programs write whole numbers that they took for measures; undefined for all else. */
export function withoutDecimals(text: string): string | undefined {
  return text.charCodeAt(text.length - 1) === 48 && /^\d+\.0+$/.test(text)
    ? text.slice(0, text.indexOf('.'))
    : undefined;
}

function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '').replace(WIDE, ' ').trim();
}

function unwrap(text: string): string {
  const formula = AS_FORMULA.exec(text);
  if (formula !== null) return (formula[1] ?? '').replaceAll('""', '"');
  const quoted = IN_QUOTES.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? quoted[3] ?? '';
  return text.replace(APOSTROPHE, '');
}
