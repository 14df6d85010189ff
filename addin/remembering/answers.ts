/**
 * Answers of the user's to what a word of a coded column means: a code of its list. They are offered where the word is met
 * again, in this workbook or the next, and never applied unasked.
 */
import { cleanText } from '../../core/values/fold-text';

/** What was asked of the user: what does this word mean in this list? */
export interface Question {
  /** Id of the code list. */
  readonly list: string;
  /** As typed but for letter case, and what nobody sees. */
  readonly word: string;
}

/** As a workbook keeps one. */
export interface Answer extends Question {
  readonly code: string;
  /** ISO date on which it was given. */
  readonly on: string;
}

/** By `questionKey`. */
export type Answers = ReadonlyMap<string, Pick<Answer, 'code' | 'on'>>;

export const NO_ANSWERS: Answers = new Map();

/** The newest are kept; nobody gives more. */
export const MOST_ANSWERS = 1_000;
/** Words longer than this are a text, and no name of a code. */
export const LONGEST_WORD = 100;

export function askedWord(text: string): string {
  return cleanText(text).toLowerCase();
}

/** Ids of lists have no spaces. */
export function questionKey({ list, word }: Question): string {
  return `${list} ${word}`;
}

/** The answers with this one in front, in place of another to the same question. */
export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  return [answer, ...withoutAnswer(answers, answer)].slice(0, MOST_ANSWERS);
}

export function withoutAnswer(answers: readonly Answer[], question: Question): readonly Answer[] {
  const key = questionKey(question);
  return answers.filter((one) => questionKey(one) !== key);
}

/** The answers that a workbook keeps, to be looked up. */
export function answersOf(kept: readonly Answer[]): Answers {
  if (kept.length === 0) return NO_ANSWERS;
  return new Map(kept.map((one) => [questionKey(one), { code: one.code, on: one.on }]));
}
