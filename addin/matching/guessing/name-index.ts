import { foldText } from '../../../core/values/fold-text';
import { takeWordsApart } from './take-apart';
import { initialsOf, splitHeading } from './split-heading';
import { FILLERS } from './stop-words';
import { indexLikeness } from './word-likeness';
import type { Likeness } from '../../likeness/likeness';

/** Something that a heading could mean, and the names it goes by, its own first. */
export interface Named<Key> {
  readonly key: Key;
  readonly names: readonly string[];
  /** Words that may stand before or after its names: `absence` for the start date of an absence. */
  readonly context?: readonly string[];
}

export interface Ranked<Key> {
  readonly key: Key;
  /** 1 for the same words; a half is little more than chance. */
  readonly score: number;
  /** The name that came nearest. */
  readonly name: string;
}

export interface NameIndex<Key> {
  /** Meanings by likeness, the likeliest first. */
  rank(heading: string): readonly Ranked<Key>[];
}

interface Name {
  readonly entry: number;
  readonly text: string;
  readonly words: readonly number[];
}

/** A filler without an answer weighs this much of its weight; a word nobody knows, which tells of something else, more. */
const FILLER = { inHeading: 0.25, inName: 0.45 };
const UNKNOWN = 1.3;
const IN_CONTEXT = 0.85;
const INITIALS = 0.9;

/**
 * Finds what a heading means by its words: each is compared with every word of all names once, and names are scored by
 * the share of words, rare ones counting more, that answer each other both ways.
 */
export function indexNames<Key>(entries: readonly Named<Key>[]): NameIndex<Key> {
  const vocabulary = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    vocabulary.set(word, vocabulary.size);
    return vocabulary.size - 1;
  };
  // Headings run together (EXPIRYDATE) are read by the words of the names that are not.
  const plain = new Set(entries.flatMap(({ names }) => names.filter(isSpaced).flatMap(splitHeading)));
  const wordsOf = (name: string): string[] => takeWordsApart(splitHeading(name), (word) => plain.has(word));
  const split = entries.map(({ names }) =>
    names.map((text) => ({ text, ids: [...new Set(wordsOf(text).map(idOf))] })),
  );
  const contexts = entries.map(({ context = [] }) => new Set(context.flatMap(splitHeading).map(idOf)));
  const words = [...vocabulary.keys()];
  const weights = weigh(words.length, split);
  const usual = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const names = split.flatMap((own, entry) =>
    own.flatMap(({ text, ids }): Name[] => (ids.length === 0 ? [] : [{ entry, text, words: ids }])),
  );
  const initials = new Map<string, Name[]>();
  for (const name of names) {
    const letters = initialsOf(name.text);
    if (letters.length > 1) initials.set(letters, [...(initials.get(letters) ?? []), name]);
  }
  const likenessOf = indexLikeness(words);
  const namesByWord = words.map((): number[] => []);
  names.forEach((name, at) => {
    for (const id of name.words) namesByWord[id]!.push(at);
  });

  function score(name: Name, query: readonly QueryWord[]): number {
    let [answered, asked, met] = [0, 0, 0];
    const best = name.words.map(() => 0);
    const context = contexts[name.entry]!;
    for (const { like, weight, filler } of query) {
      let top = 0;
      name.words.forEach((id, at) => {
        const similarity = like.get(id) ?? 0;
        if (similarity > best[at]!) best[at] = similarity;
        if (similarity > top) top = similarity;
      });
      if (top === 0) for (const id of context) top = Math.max(top, (like.get(id) ?? 0) * IN_CONTEXT);
      const counted = filler && top === 0 ? weight * FILLER.inHeading : weight;
      answered += top * counted;
      asked += counted;
    }
    let whole = 0;
    name.words.forEach((id, at) => {
      const idle = best[at] === 0 && FILLERS.has(words[id]!);
      const weight = weights[id]! * (idle ? FILLER.inName : 1);
      met += best[at]! * weight;
      whole += weight;
    });
    if (answered === 0 || met === 0) return 0;
    const [heading, own] = [answered / asked, met / whole];
    return (2 * heading * own) / (heading + own);
  }

  function queryOf(heading: string): QueryWord[] {
    const known = (word: string): boolean => vocabulary.has(word);
    return [...new Set(takeWordsApart(splitHeading(heading), known))].map((word) => {
      const like = likenessOf(word);
      let weight = 0;
      for (const [id, similarity] of like) weight = Math.max(weight, similarity >= 0.6 ? weights[id]! : 0);
      if (vocabulary.has(word)) weight = weights[vocabulary.get(word)!]!;
      return { like, weight: weight === 0 ? usual * UNKNOWN : weight, filler: FILLERS.has(word) };
    });
  }

  return {
    rank(heading) {
      const query = queryOf(heading);
      const best = new Map<number, Ranked<Key>>();
      const offer = (name: Name, value: number): void => {
        const before = best.get(name.entry);
        // Names after the first are other people's words: all else alike, its own name comes first.
        const weighed = value * (name.text === entries[name.entry]!.names[0] ? 1 : 0.99);
        if (weighed <= 0 || (before !== undefined && before.score >= weighed)) return;
        best.set(name.entry, { key: entries[name.entry]!.key, score: weighed, name: name.text });
      };
      const candidates = new Set(
        query.flatMap(({ like }) => [...like.keys()].flatMap((id) => namesByWord[id]!)),
      );
      for (const at of candidates) offer(names[at]!, score(names[at]!, query));
      for (const name of initials.get(foldText(heading)) ?? []) offer(name, INITIALS);
      return [...best].sort((a, b) => b[1].score - a[1].score || a[0] - b[0]).map(([, ranked]) => ranked);
    },
  };
}

function isSpaced(name: string): boolean {
  return name.includes(' ');
}

interface QueryWord {
  readonly like: Likeness;
  readonly weight: number;
  readonly filler: boolean;
}

/** A word that few entries use tells more than one that many use. */
function weigh(words: number, split: readonly (readonly { readonly ids: readonly number[] }[])[]): number[] {
  const uses = new Array<number>(words).fill(0);
  for (const names of split) for (const id of new Set(names.flatMap(({ ids }) => ids))) uses[id]! += 1;
  return uses.map((count) => Math.max(0.3, Math.log((split.length + 1) / (count + 0.5))));
}
