import { codeFamilyOf } from './code-families';
import { CODE_ABBREVIATIONS } from './code-abbreviations';
import { editChanges } from './edit-similarity';
import { sharedStart } from './letters';

/** A word with what comparing it with many others needs. */
export interface ComparedWord {
  readonly text: string;
  readonly stem: string;
  /** A bit for each letter it has. */
  readonly letters: number;
  readonly family: number | undefined;
  /** Words that it may be short for. */
  readonly shortFor: readonly string[] | undefined;
  readonly isNumber: boolean;
}

const SHORTEST_PREFIX = 3;
const SHORTEST_TYPO = 4;
/** Letters that a typing mistake changes at most, of so many; it rarely changes the first. */
const MOST_CHANGES = {
  sameStart: (letters: number): number => Math.floor(letters * 0.3 + 1e-9),
  otherStart: (letters: number): number => Math.floor(letters * 0.18 + 1e-9),
};
const OPPOSITE = /^(?:un|non|in|dis|im)/;

/** A word made ready to be compared with many. */
export function comparedWord(text: string): ComparedWord {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) % 32);
  return {
    text,
    stem: stemOf(text),
    letters,
    family: codeFamilyOf(text),
    shortFor: CODE_ABBREVIATIONS.get(text),
    isNumber: /^\d/.test(text),
  };
}

/** How alike two words are: 1 the same, 0 nothing in common. */
export function codeWordLikeness(asked: ComparedWord, known: ComparedWord): number {
  const [a, b] = [asked.text, known.text];
  if (a === b) return 1;
  if (asked.shortFor?.includes(b) === true) return 0.92;
  if (asked.family !== undefined && asked.family === known.family) return 0.85;
  if (asked.isNumber || known.isNumber) return 0;
  if (asked.stem === known.stem) return 0.96;
  const likeness = a.length <= b.length ? compareLetters(a, b, 0.82) : compareLetters(b, a, 0.74);
  const typo = likeness === 0 ? typoLikeness(asked, known) : likeness;
  return typo > 0 && isOpposite(a, b) ? 0 : typo;
}

/** One word is the beginning of the other, or most of it. */
function compareLetters(short: string, long: string, asPrefix: number): number {
  if (short.length >= SHORTEST_PREFIX && long.startsWith(short)) return asPrefix;
  const shared = sharedStart(short, long);
  return shared >= 5 && shared >= short.length * 0.7 ? 0.78 : 0;
}

function typoLikeness(
  { text: a, letters: lettersOfA }: ComparedWord,
  { text: b, letters: lettersOfB }: ComparedWord,
): number {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < SHORTEST_TYPO) return 0;
  const most =
    a.charCodeAt(0) === b.charCodeAt(0) ? MOST_CHANGES.sameStart(longest) : MOST_CHANGES.otherStart(longest);
  // One letter changed makes two bits differ at most: far cheaper than counting the changes.
  if (Math.abs(a.length - b.length) > most || bitsOf(lettersOfA ^ lettersOfB) > 2 * most) return 0;
  const changes = editChanges(a, b, most);
  return changes <= most ? (1 - changes / longest) * 0.98 : 0;
}

/** Paid and unpaid are all but the same letters. */
function isOpposite(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const start = OPPOSITE.exec(long)?.[0];
  if (start === undefined || OPPOSITE.test(short)) return false;
  const rest = long.slice(start.length);
  return rest.length >= 4 && sharedStart(rest, short) >= Math.min(4, short.length);
}

function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/([^s])e?s$/, '$1')
    .replace(/(?:ing|ed|er|or)$/, (end) => (word.length - end.length < 5 ? end : ''))
    .replace(/e$/, '');
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
