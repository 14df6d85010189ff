import { LIMITS } from '../../core/api/limits';
import { ProblemError } from './problems';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const { imul } = Math;
const SEED = Math.floor(Math.random() * 0xff_ff_ff_ff);

/** What a list or an object costs to parse, empty as it may be, in values. */
const WEIGHT_OF_LIST = 3;

/**
 * Refuses JSON that would cost far more to parse than any real request does, before it is parsed: nested deeply, of
 * millions of objects, or of names of which each is another. 20 KB, packed, can be 24 million lists in each other, and
 * those take gigabytes. One pass over UTF-8, in which every byte of a letter beyond ASCII is above those looked for.
 * Whether it is JSON at all is for the parser to say.
 */
export function refuseCostly(json: Buffer): void {
  const names = new Set<number>();
  let depth = 0;
  let weight = 0;
  let start = 0;
  let end = 0;
  const { length } = json;
  const { values, depth: deepest } = LIMITS;
  for (let at = 0; at < length; at += 1) {
    const byte = json[at] as number;
    if (byte === QUOTE) {
      start = at + 1;
      at = end = endOfText(json, start);
    } else if (byte === COMMA) {
      weight += 1;
    } else if (byte === COLON) {
      weight += 1;
      // The text before a colon is a name.
      if (names.add(hashOf(json, start, end)).size > LIMITS.names) throw new ProblemError('too-many-names');
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      weight += WEIGHT_OF_LIST;
      if (depth > deepest) throw new ProblemError('too-deep');
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      depth -= 1;
    }
    if (weight > values) throw new ProblemError('too-many-values');
  }
}

/** Where the text that begins at `start` has its closing quotation mark; the end, when it has none. */
function endOfText(json: Buffer, start: number): number {
  for (let from = start; ;) {
    const mark = json.indexOf(QUOTE, from);
    if (mark === -1) return json.length;
    if (!isEscaped(json, from, mark)) return mark;
    from = mark + 1;
  }
}

/** Whether an odd number of backslashes stands before the mark, from `from` on. */
function isEscaped(json: Buffer, from: number, mark: number): boolean {
  let before = mark;
  while (before > from && json[before - 1] === BACKSLASH) before -= 1;
  return (mark - before) % 2 === 1;
}

/** FNV-1a, begun anew in each process: that two names have one number can't be arranged from outside. */
function hashOf(json: Buffer, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at += 1) hash = imul(hash ^ (json[at] as number), 0x01_00_01_93);
  return hash;
}
