import { overlap, pairsOf } from './bigrams';
import type { Pairs } from './bigrams';
import { normalise } from './normalise';
import { Vocabulary } from './vocabulary';
import { SMALL_WORDS } from './words-of';

/** How much each thing counts. Settled on hand-made cases (test/suggesting/hand.csv), never on the hold-out. */
const WEIGHT = { words: 0.8, letters: 0.2 };
/** What was typed must find its answer in the name more than the other way round: labels say more than people type. */
const LEAN = 0.6;
const INITIALS = { score: 0.8, least: 2, most: 6 };
/** A number that the name lacks tells of another one: level 3 is not level 2. */
const OTHER_NUMBER = 0.55;
/** Shorter words may be short for something. */
const LONG = 5;

/** A name of a thing. */
export interface ScoredName {
  /** Number of the thing. */
  readonly of: number;
  readonly text: string;
  /** 1 for its own name, a little less for one that others give it. */
  readonly trust: number;
}

/** How like a thing is, and the number of its name that is the likest. */
export interface NameScore {
  readonly score: number;
  readonly name: number;
}

interface Name {
  readonly of: number;
  readonly trust: number;
  readonly words: readonly number[];
  readonly weight: number;
}

/** Scores by words how like what was typed each of many names is; the best name of each thing counts. */
export class NameScores {
  private readonly vocabulary: Vocabulary;
  private readonly names: readonly Name[];
  private readonly byWord: readonly (readonly number[])[];
  private readonly initials = new Map<string, number[]>();
  private readonly pairs: (Pairs | undefined)[];
  private readonly keys: readonly string[];

  constructor(names: readonly ScoredName[]) {
    const plain = names.map(({ of, text }) => ({ of, normalised: normalise(text) }));
    const first = plain.map(({ of, normalised }) => ({ of, words: normalised.split(' ') }));
    // Read once plainly to learn the words, then with them, so that labels are read as what is typed will be.
    const known = new Vocabulary(first);
    const read = plain.map(({ of, normalised }) => ({ of, words: known.read(normalised) }));
    this.vocabulary = new Vocabulary(read);
    const { weights } = this.vocabulary;
    this.names = read.map(({ of, words }, at) => {
      const ids = words.map((word) => this.vocabulary.idOf(word)!);
      return {
        of,
        trust: names[at]!.trust,
        words: ids,
        weight: ids.reduce((sum, id) => sum + weights[id]!, 0),
      };
    });
    const byWord: number[][] = weights.map(() => []);
    this.names.forEach(({ words }, at) => words.forEach((id) => byWord[id]!.push(at)));
    this.byWord = byWord;
    plain.forEach(({ normalised }, at) => this.indexInitials(normalised.split(' '), at));
    this.keys = plain.map(({ normalised }) => normalised.replaceAll(' ', ''));
    this.pairs = this.keys.map(() => undefined);
  }

  /**
   * The best score of each thing whose score is at least `least`, by its number: 1 for the same, a half is little. Only
   * names with a word like one of the text's are looked at.
   */
  rank(text: string, least: number): Map<number, NameScore> {
    const normalised = normalise(text);
    const key = normalised.replaceAll(' ', '');
    const pairs = pairsOf(key);
    const asked = this.vocabulary.read(normalised).map((word) => this.askFor(word));
    const best = new Map<number, NameScore>();
    const offer = (name: number, likeness: number): void => {
      const { of, trust } = this.names[name]!;
      const score = likeness * trust;
      if (score >= least && score > (best.get(of)?.score ?? 0)) best.set(of, { score, name });
    };
    const met = new Set<number>();
    for (const { like } of asked)
      for (const id of like.keys()) for (const at of this.byWord[id]!) met.add(at);
    for (const at of met) {
      const words = WEIGHT.words * this.scoreWords(this.names[at]!, asked);
      if (words + WEIGHT.letters < least) continue;
      const own = (this.pairs[at] ??= pairsOf(this.keys[at]!));
      offer(at, words + WEIGHT.letters * overlap(pairs, own));
    }
    for (const at of this.initials.get(key) ?? []) offer(at, INITIALS.score);
    return best;
  }

  /** The share of the words that are like a word of any name; short ones count only where they are. */
  shareKnown(words: readonly string[]): number {
    const known = words.filter((word) => this.vocabulary.likenessOf(word).size > 0);
    const asked = words.filter((word) => word.length >= LONG || known.includes(word));
    return asked.length === 0 ? 1 : known.length / asked.length;
  }

  private askFor(word: string): AskedWord {
    const like = this.vocabulary.likenessOf(word);
    let weight = 0;
    for (const [id, likeness] of like)
      if (likeness >= 0.6) weight = Math.max(weight, this.vocabulary.weights[id]!);
    if (weight === 0) weight = SMALL_WORDS.has(word) ? 0.15 : this.vocabulary.usual;
    return { like, weight, isNumber: /^\d/.test(word) };
  }

  private scoreWords(name: Name, asked: readonly AskedWord[]): number {
    let [answered, whole, met, numbers] = [0, 0, 0, 1];
    const best = name.words.map(() => 0);
    for (const { like, weight, isNumber } of asked) {
      let top = 0;
      name.words.forEach((id, at) => {
        const likeness = like.get(id) ?? 0;
        if (likeness > best[at]!) best[at] = likeness;
        if (likeness > top) top = likeness;
      });
      if (isNumber && top === 0) numbers = OTHER_NUMBER;
      answered += top * weight;
      whole += weight;
    }
    name.words.forEach((id, at) => (met += best[at]! * this.vocabulary.weights[id]!));
    if (answered === 0 || met === 0) return 0;
    const [forAsked, forName] = [answered / whole, met / name.weight];
    const lean = LEAN * LEAN;
    return (numbers * (1 + lean) * forAsked * forName) / (lean * forAsked + forName);
  }

  private indexInitials(words: readonly string[], at: number): void {
    const big = words.filter((word) => !SMALL_WORDS.has(word));
    for (const letters of new Set([words, big].map((all) => all.map((word) => word[0]).join('')))) {
      if (letters.length < INITIALS.least || letters.length > INITIALS.most) continue;
      this.initials.set(letters, [...(this.initials.get(letters) ?? []), at]);
    }
  }
}

interface AskedWord {
  readonly like: ReadonlyMap<number, number>;
  readonly weight: number;
  readonly isNumber: boolean;
}
