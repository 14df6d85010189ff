import { codeWordLikeness, comparedWord } from '../../likeness/code-likeness';
import type { Likeness } from '../../likeness/likeness';
import type { ComparedWord } from '../../likeness/code-likeness';
import { SMALL_WORDS, wordsOf } from './words-of';

const SMALL_WEIGHT = 0.15;
const LEAST_WEIGHT = 0.35;
/** Words remembered at most: a column's wrong values have far fewer. */
const KEPT = 2_000;

/** The words of a list's names, each once, with what each tells: a word that few codes have tells more than one of many. */
export class Vocabulary {
  readonly weights: readonly number[];
  /** What a word weighs that is like none here. */
  readonly usual: number;
  private readonly words: ComparedWord[] = [];
  private readonly ids = new Map<string, number>();
  private readonly looked = new Map<string, Likeness>();

  /** @param names the words of each name, and the number of the thing it names */
  constructor(names: readonly { readonly of: number; readonly words: readonly string[] }[]) {
    const users: Set<number>[] = [];
    for (const { of, words } of names) {
      for (const word of words) {
        const id = this.ids.get(word) ?? this.words.length;
        if (id === this.words.length) {
          this.ids.set(word, id);
          this.words.push(comparedWord(word));
          users.push(new Set());
        }
        users[id]!.add(of);
      }
    }
    const things = new Set(names.map(({ of }) => of)).size;
    this.weights = users.map(({ size }, id) =>
      SMALL_WORDS.has(this.words[id]!.text)
        ? SMALL_WEIGHT
        : Math.max(LEAST_WEIGHT, Math.log((things + 1) / (size + 0.5))),
    );
    this.usual = Math.max(
      1,
      this.weights.reduce((sum, one) => sum + one, 0) / Math.max(1, this.weights.length),
    );
  }

  idOf(word: string): number | undefined {
    return this.ids.get(word);
  }

  /** The words like this one; each word is compared with the vocabulary once. */
  likenessOf(word: string): Likeness {
    const before = this.looked.get(word);
    if (before !== undefined) return before;
    const like = new Map<number, number>();
    const asked = comparedWord(word);
    this.words.forEach((known, id) => {
      const likeness = codeWordLikeness(asked, known);
      if (likeness > 0) like.set(id, likeness);
    });
    if (this.looked.size >= KEPT) this.looked.clear();
    this.looked.set(word, like);
    return like;
  }

  /**
   * The words of normalised text, read with this vocabulary: words run together are parted where both are known
   * (`careworker`), and words parted are joined where only the whole is (`mid day`).
   */
  read(normalised: string): string[] {
    const words = wordsOf(normalised);
    const read: string[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const [word, next] = [words[at]!, words[at + 1]];
      if (next !== undefined && !(this.ids.has(word) && this.ids.has(next)) && this.ids.has(word + next)) {
        read.push(word + next);
        at += 1;
      } else {
        read.push(...this.part(word));
      }
    }
    return [...new Set(read)];
  }

  private part(word: string): string[] {
    if (this.ids.has(word) || word.length < 6) return [word];
    for (let at = 3; at <= word.length - 3; at += 1) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.ids.has(part))) return parts;
    }
    const numbered = /^(\p{L}+)(\d+)$/u.exec(word);
    return numbered === null ? [word] : [numbered[1]!, numbered[2]!];
  }
}
