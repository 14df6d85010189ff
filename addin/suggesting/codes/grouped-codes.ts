import type { Code } from '../../../core/api/shapes';
import { best } from './code-match';
import type { Hit } from './code-match';
import type { ExactNames } from './exact-names';
import { groupedNames, tellingWords } from './grouped-names';
import { isVague } from './no-answer';
import { normalise } from './normalise';

/** A word that so many codes share names their group. */
const GROUP = 3;
const YES_OR_NO = /^(?:yes|no|true|false)$/;
const SCORE = { told: 0.99, likely: 0.9, narrower: 0.85 };

/** The codes of a list by the words that they are told apart by: which code belongs to a group that text names. */
export class GroupedCodes {
  private readonly words = new Map<string, ReadonlySet<string>>();
  private known?: ReadonlySet<string>;

  constructor(private readonly codes: readonly Code[]) {}

  /**
   * `Asian or Asian British: Indian`: the member is looked for among the codes that the group does not speak against.
   * Sure when it is one code's own name and the group's first word, which names it, is that code's too.
   */
  find(text: string, exact: ExactNames, guess: (detail: string) => readonly Hit[]): readonly Hit[] {
    for (const { group, detail } of groupedNames(text)) {
      const told = tellingWords(group);
      const words = told.filter((word) => this.wordsOfList().has(word));
      if (words.length === 0 && told.length > 0) continue;
      const isMember = ({ code }: Hit): boolean =>
        words.length === 0 || words.some((word) => this.wordsOf(code).has(word));
      const named = exact.find(detail).filter(isMember);
      const wider = isOther(detail) ? this.widerThan(named[0]?.code) : undefined;
      if (wider !== undefined) return [wider, ...named.map((hit) => unsure(hit, SCORE.narrower))];
      if (named.length > 1) return named;
      if (named.length === 1) {
        const isPair = exact.find(group).length > 0 || /\d/.test(group);
        const isOfGroup = words.length > 0 && this.wordsOf(named[0]!.code).has(words[0]!);
        const isTold = named[0]!.sure && isOfGroup && !isPair && !isVague(detail);
        return [isTold ? { ...named[0]!, score: SCORE.told } : unsure(named[0]!, SCORE.likely)];
      }
      const members = this.otherOf(detail, words, exact) ?? guess(detail).filter(isMember);
      if (members.length > 0) return best(members.map((hit) => unsure(hit, SCORE.likely)));
    }
    return [];
  }

  /**
   * A word for a whole group of people (`White`, `British`), or none for any: which of its members somebody is must be
   * asked, not guessed.
   */
  saysTooLittle(text: string): boolean {
    if (/\bother\b/.test(normalise(text))) return false;
    const [word, ...more] = new Set(tellingWords(text));
    if (word === undefined) return /\p{L}/u.test(text);
    if (more.length > 0) return false;
    return (
      YES_OR_NO.test(word) || this.codes.filter(({ code }) => this.wordsOf(code).has(word)).length >= GROUP
    );
  }

  /** `Any other` of a group, which is the code of that name with the group's word. */
  private otherOf(detail: string, words: readonly string[], exact: ExactNames): readonly Hit[] | undefined {
    const hits = isOther(detail) ? words.flatMap((word) => exact.find(`any other ${word}`)) : [];
    return hits.length === 0 ? undefined : hits;
  }

  private widerThan(code: string | undefined): Hit | undefined {
    const broader = this.codes.find((one) => one.code === code)?.broader;
    return this.codes.some((one) => one.code === broader)
      ? { code: broader!, score: SCORE.likely, how: 'label', sure: false }
      : undefined;
  }

  private wordsOfList(): ReadonlySet<string> {
    return (this.known ??= new Set(this.codes.flatMap(({ code }) => [...this.wordsOf(code)])));
  }

  private wordsOf(code: string): ReadonlySet<string> {
    let words = this.words.get(code);
    if (words === undefined) {
      const { label = '', aliases = [], broader } = this.codes.find((one) => one.code === code) ?? {};
      const wider = this.codes.find((one) => one.code === broader)?.label ?? '';
      words = new Set([label, ...aliases, wider].flatMap(tellingWords));
      this.words.set(code, words);
    }
    return words;
  }
}

function isOther(text: string): boolean {
  return /^(?:any )?other\b/.test(normalise(text));
}

function unsure(hit: Hit, most: number): Hit {
  return { ...hit, sure: false, score: Math.min(hit.score, most) };
}
