import { headingWordLikeness, stem } from '../../likeness/heading-likeness';
import type { Likeness } from '../../likeness/likeness';
import { headingFamilyOf } from '../../likeness/heading-families';
import { addToGroup } from '../../../core/values/group-by';

/** Words remembered at most: more than any workbook's headings have. */
const KEPT = 5_000;

/**
 * Looks up words alike. Only words that begin with the same letter, or are used for each other, can be alike: no others
 * are compared. Each word is looked up once.
 */
export function indexLikeness(words: readonly string[]): (word: string) => Likeness {
  const stems = words.map(stem);
  const byLetter = new Map<string, number[]>();
  const byFamily = new Map<number, number[]>();
  words.forEach((word, id) => {
    addToGroup(byLetter, word[0] ?? '', id);
    const family = headingFamilyOf(word);
    if (family !== undefined) addToGroup(byFamily, family, id);
  });
  const found = new Map<string, Likeness>();
  return (word) => {
    const before = found.get(word);
    if (before !== undefined) return before;
    const like = new Map<number, number>();
    const own = stem(word);
    const family = headingFamilyOf(word);
    const candidates = [
      ...(byLetter.get(word[0] ?? '') ?? []),
      ...(family === undefined ? [] : (byFamily.get(family) ?? [])),
    ];
    for (const id of candidates) {
      const score = headingWordLikeness(word, words[id]!, own, stems[id]);
      if (score > 0) like.set(id, score);
    }
    if (found.size >= KEPT) found.clear();
    found.set(word, like);
    return like;
  };
}
