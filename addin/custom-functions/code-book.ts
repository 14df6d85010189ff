import type { Code, CodeListAnswer } from '../../core/api/shapes';
import { isInForce, nameCode } from '../code-lists/load-code-lists';
import type { MakeTextMatcher, TextMatch, TextMatcher } from './text-matcher';

/** One published state of a code list, made ready for looking codes up. */
export interface CodeBook {
  readonly list: CodeListAnswer;
  /** The list as messages name it. */
  readonly title: string;
  /** Every period of exactly this code, in the list's order. */
  periodsOf(code: string): readonly Code[];
  inForce(code: string, day: string): Code | undefined;
  matches(text: string, day: string): readonly TextMatch[];
  /** `WBRI (White British)`. */
  name(code: string): string;
  /** The same answer or error for the same question, worked out once. */
  once<T>(question: readonly string[], work: () => T): T;
}

/** Answers that a book remembers; more different questions than this make it start again. */
const MOST_ANSWERS = 50_000;

/** The codes of one list, looked up in every way that a formula may ask. */
export function createCodeBook(list: CodeListAnswer, title: string, makeMatcher: MakeTextMatcher): CodeBook {
  const periods = new Map<string, Code[]>();
  for (const code of list.codes) periods.set(code.code, [...(periods.get(code.code) ?? []), code]);
  const answers = new Map<string, { readonly value: unknown } | { readonly error: unknown }>();
  const matchers = new Map<number, TextMatcher>();
  const stretchOf = stretches(list.codes);

  const periodsOf = (code: string): readonly Code[] => periods.get(code) ?? [];

  function matcherOn(day: string): TextMatcher {
    const stretch = stretchOf(day);
    let matcher = matchers.get(stretch);
    if (matcher === undefined) matchers.set(stretch, (matcher = makeMatcher(list, day)));
    return matcher;
  }

  function once<T>(question: readonly string[], work: () => T): T {
    const key = JSON.stringify(question);
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answer = attempt(work);
      answers.set(key, answer);
    }
    if ('error' in answer) throw answer.error;
    // Kept under the question that this very work answers.
    return answer.value as T;
  }

  return {
    list,
    title,
    periodsOf,
    inForce: (code, day) => periodsOf(code).find((period) => isInForce(period, day)),
    matches: (text, day) => matcherOn(day)(text),
    name: (code) => {
      const [period] = periodsOf(code);
      return period === undefined ? code : nameCode(period);
    },
    once,
  };
}

/** Numbers the stretches of days on which the same codes are in force: a sheet may ask about thousands of days. */
function stretches(codes: readonly Code[]): (day: string) => number {
  const starts = [...new Set(codes.flatMap(({ validFrom }) => validFrom ?? []))];
  const ends = [...new Set(codes.flatMap(({ validTo }) => validTo ?? []))];
  return (day) => starts.filter((start) => start <= day).length + ends.filter((end) => end < day).length;
}

function attempt(work: () => unknown): { readonly value: unknown } | { readonly error: unknown } {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}
