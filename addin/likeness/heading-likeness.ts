import { editSimilarity } from './edit-similarity';
import { areKin } from './heading-families';
import { sharedStart } from './letters';

/** Below this many letters a likeness is chance. */
const SHORTEST_PREFIX = 3;
const SHORTEST_TYPO = 5;
const TYPO = 0.74;

/**
 * How alike two words are: 1 the same, 0 nothing in common. Their stems come with them, since each word is compared
 * with many.
 */
export function headingWordLikeness(a: string, b: string, stemOfA = stem(a), stemOfB = stem(b)): number {
  if (a === b) return 1;
  if (stemOfA === stemOfB) return 0.95;
  if (areKin(a, b)) return 0.85;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) {
    if (short.length >= SHORTEST_PREFIX + 1) return 0.8;
    return short.length === SHORTEST_PREFIX ? 0.65 : 0;
  }
  const shared = sharedStart(short, long);
  // Disabled and disability, employer and employed: a shared start that is most of the shorter word.
  if (shared >= 5 && shared >= short.length * 0.7) return 0.75;
  if (short.length < SHORTEST_TYPO || a[0] !== b[0]) return 0;
  const similarity = editSimilarity(short, long, TYPO);
  return similarity >= TYPO ? similarity * 0.95 : 0;
}

/** A word without its commonest endings. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ss|[^s])(?:es|s)$/, (whole, before: string) => (whole.endsWith('ss') ? whole : before))
    .replace(/(?:ing|ed)$/, '')
    .replace(/e$/, '');
}
