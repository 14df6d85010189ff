import type { Code, CodeListAnswer } from '../../../core/api/shapes';
import { isInForce } from '../../code-lists/load-code-lists';
import { indexCodes } from './code-look-ups';
import type { CodeLookUps } from './code-look-ups';
import { best } from './code-match';
import type { CodeMatch, Hit } from './code-match';
import { GroupedCodes } from './grouped-codes';
import { tellingWords } from './grouped-names';
import { isNoAnswer, isVague } from './no-answer';
import { lookUpKey } from './normalise';
import type { OtherLists } from '../../code-lists/other-lists';
import { pastedPairs } from './pasted-forms';
import { mistypedCode } from './typed-codes';

/** Below it a likeness is chance, and nothing is better than a guess. */
const FLOOR = 0.5;
/** Text beyond this is no code and no label. */
const LONGEST = 160;
/** A number below 0 is no code with a mark before it. */
const NEGATIVE = /^[-−]\d+$/;
/** A label cut shorter than this may be another's. */
const LEAST_CUT = 6;
const ONE_HALF = 0.75;
/** Lists of what only the person can say. */
const PERSONAL = /ethnic/;
const BOTH = /\p{L}\s+(?:and|&|\+)\s+\p{L}/iu;
/** Answers remembered at most. They are of the user's cells, and go with the matcher. */
const KEPT = 5_000;

export interface MatcherOptions {
  /** ISO date on which codes must be in force; left out: every code that the list ever had. */
  readonly on?: string;
  /** Maps of the standard, and lists to read them with. */
  readonly others?: OtherLists;
}

export interface CodeMatcher {
  /** Codes that the text may have meant, the likeliest first; a sure one stands alone. None for what is like nothing. */
  match(text: string, limit?: number): readonly CodeMatch[];
}

/** Finds the codes of a list that people's words mean. What it looks things up in is made when first needed. */
export function createCodeMatcher(list: CodeListAnswer, options: MatcherOptions = {}): CodeMatcher {
  const matcher = new ListMatcher(list, options);
  return { match: (text, limit = 3) => matcher.match(text).slice(0, limit) };
}

class ListMatcher {
  private readonly inForce: readonly Code[];
  private readonly labels: ReadonlyMap<string, string>;
  private readonly known = new Map<string, readonly CodeMatch[]>();
  private index?: CodeLookUps;
  private readonly groups: GroupedCodes;

  constructor(
    private readonly list: CodeListAnswer,
    private readonly options: MatcherOptions,
  ) {
    const { on } = options;
    this.inForce = on === undefined ? list.codes : list.codes.filter((code) => isInForce(code, on));
    this.labels = new Map(this.inForce.map(({ code, label }) => [code, label]));
    this.groups = new GroupedCodes(this.inForce);
  }

  match(text: string): readonly CodeMatch[] {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const found = text.length > LONGEST || NEGATIVE.test(text) ? [] : this.find(text);
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(text, found);
    return found;
  }

  private find(text: string): readonly CodeMatch[] {
    const { exact, retired } = (this.index ??= indexCodes(this.list, this.inForce, this.options.others));
    const gone = retired.find(text)[0];
    if (gone?.code === text) return this.labelled(this.successorsOf(gone.code));
    const named = exact.find(text);
    if (isNoAnswer(text)) return this.labelled(named.filter((hit) => isOwnName(hit, text)));
    const isNamed = named.length > 0 && !isVague(text);
    if (!isNamed && PERSONAL.test(this.list.id) && this.groups.saysTooLittle(text))
      return this.labelled(named.filter(({ how }) => how === 'label'));
    if (named.length > 0)
      return this.labelled(
        named.map((hit) => (isVague(text) || this.joinsGroup(text, hit) ? unlessOwn(hit) : hit)),
      );
    if (gone !== undefined) return this.labelled(this.successorsOf(gone.code));
    const pasted = this.findPasted(text);
    if (pasted[0]?.sure === true) return this.labelled(pasted);
    const grouped = this.groups.find(text, exact, (detail) => this.guess(detail));
    if (grouped[0]?.sure === true && pasted.length === 0) return this.labelled(grouped);
    return this.labelled(best([...pasted, ...(grouped.length > 0 ? grouped : this.guess(text))]));
  }

  /** In place of a code that is out of use: one of the same name, else the wider one, else what is like it by words. */
  private successorsOf(gone: string): readonly Hit[] {
    const { exact } = this.index!;
    const code = this.list.codes.find((one) => one.code === gone)!;
    for (const name of [gone, code.label, ...(code.aliases ?? [])]) {
      const same = exact.find(name).filter(({ how }) => how === 'label' || how === 'alias');
      if (same.length > 0) return same;
    }
    const wider: Hit[] =
      code.broader !== undefined && this.labels.has(code.broader)
        ? [{ code: code.broader, score: 0.9, how: 'label', sure: false, relation: 'broader' }]
        : [];
    return best([...wider, ...this.guess(code.label)]);
  }

  /** `WBRI - White British`: sure when both halves mean one code. */
  private findPasted(text: string): readonly Hit[] {
    const { exact } = this.index!;
    const halves: Hit[] = [];
    for (const [first, second] of pastedPairs(text)) {
      const [a, b] = [exact.find(first), exact.find(second)];
      const both = a.filter((hit) => b.some(({ code }) => code === hit.code));
      if (both.length === 1) return [{ ...both[0]!, score: 0.99, sure: isSure(a) || isSure(b) }];
      for (const [hits, rest, known] of [
        [a, second, b],
        [b, first, a],
      ] as const) {
        const [hit] = hits;
        if (hits.length !== 1 || (hit!.how !== 'code' && hit!.how !== 'other-list')) continue;
        if (hit!.sure && known.length === 0 && this.isCutLabel(rest, hit!.code))
          return [{ ...hit!, score: 0.99 }];
        if (/[-–—:=|()[\]]/.test(text)) halves.push({ ...hit!, score: ONE_HALF, sure: false });
      }
    }
    return halves;
  }

  /** Labels are often cut short, or written out at more length. */
  private isCutLabel(text: string, code: string): boolean {
    const [typed, label] = [lookUpKey(text), lookUpKey(this.labels.get(code) ?? '')];
    const [short, long] = typed.length <= label.length ? [typed, label] : [label, typed];
    // `Level 1` is not the beginning of `Level 12`.
    const isNumberCut = /\d$/.test(short) && /^\d/.test(long.slice(short.length));
    return short.length >= LEAST_CUT && long.startsWith(short) && !isNumberCut;
  }

  /** `White: Asian` sets a member below a group, and the code is of people of both: which is meant must be asked. */
  private joinsGroup(text: string, { code }: Hit): boolean {
    if (!PERSONAL.test(this.list.id) || !/:|\s[-–—]\s/.test(text)) return false;
    return BOTH.test(this.labels.get(code) ?? '') && !BOTH.test(text) && !/\bmixed\b/i.test(text);
  }

  private guess(text: string): Hit[] {
    const { scores, names, keys } = this.index!;
    const key = lookUpKey(text);
    if (key.length < 2 || !/\p{L}/u.test(key)) return [];
    const words = tellingWords(text);
    if (PERSONAL.test(this.list.id) && words.length > 1 && scores().shareKnown(words) <= 0.5) return [];
    const hits: Hit[] = [];
    if (!text.trim().includes(' ')) {
      this.inForce.forEach(({ code }, at) => {
        const score = mistypedCode(key, keys[at]!);
        if (score > 0) hits.push({ code, score, how: 'typing', sure: false });
      });
    }
    for (const [of, { score, name }] of scores().rank(text, FLOOR)) {
      const { relation } = names[name]!;
      const wide = relation === undefined || relation === 'equal' ? {} : { relation };
      hits.push({
        code: this.inForce[of]!.code,
        score: Math.min(score, 0.97),
        how: 'words',
        sure: false,
        ...wide,
      });
    }
    return hits;
  }

  private labelled(hits: readonly Hit[]): CodeMatch[] {
    return hits.map((hit) => ({ ...hit, label: this.labels.get(hit.code) ?? '' }));
  }
}

/** What says that there is no answer is a code only where it is written so: `n/a` is not Namibia's NA. */
function isOwnName({ how, code }: Hit, text: string): boolean {
  return how === 'label' || how === 'alias' || code === text;
}

/** Words that may mean several codes are sure only as a code's own label. */
function unlessOwn(hit: Hit): Hit {
  return hit.how === 'label' || hit.how === 'code'
    ? hit
    : { ...hit, sure: false, score: Math.min(hit.score, 0.9) };
}

function isSure(hits: readonly Hit[]): boolean {
  return hits.length === 1 && hits[0]!.sure;
}
