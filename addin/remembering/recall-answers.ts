import type { CheckRun } from '../model/check-run';
import { answersOf, questionKey } from './answers';
import type { Answer, Answers, Question } from './answers';
import type { BrowserMemory, HashedAnswer } from './browser-memory';
import { questionOf } from './question-of';
import type { Hash } from './salted-hash';

/** The answer as the browser keeps it. */
export async function hashAnswer({ list, word, code, on }: Answer, hash: Hash): Promise<HashedAnswer> {
  return { list, hash: await hashOf({ list, word }, hash), code, on };
}

/** The browser's answers with this one in front, in place of another to the same question. */
export function withHashed(answers: readonly HashedAnswer[], answer: HashedAnswer): readonly HashedAnswer[] {
  return [answer, ...answers.filter((one) => one.list !== answer.list || one.hash !== answer.hash)];
}

/**
 * What is remembered of the words in a run's findings: by the workbook, and by the browser, which only knows a word again
 * by its hash. Where both have an answer, the workbook's goes before.
 */
export async function recallAnswers(
  run: CheckRun | null,
  kept: readonly Answer[],
  { answers }: Pick<BrowserMemory, 'answers'>,
  hash: Hash,
): Promise<Answers> {
  const own = answersOf(kept);
  if (run === null || answers.length === 0) return own;
  const lists = new Set(answers.map(({ list }) => list));
  const byHash = new Map(answers.map((one) => [`${one.list} ${one.hash}`, one]));
  const recalled = new Map(own);
  for (const [key, question] of questionsOf(run)) {
    if (recalled.has(key) || !lists.has(question.list)) continue;
    const found = byHash.get(`${question.list} ${await hashOf(question, hash)}`);
    if (found !== undefined) recalled.set(key, { code: found.code, on: found.on });
  }
  return recalled;
}

function questionsOf(run: CheckRun): ReadonlyMap<string, Question> {
  const questions = new Map<string, Question>();
  for (const finding of run.findings) {
    const question = questionOf(run, finding);
    if (question !== undefined) questions.set(questionKey(question), question);
  }
  return questions;
}

function hashOf({ list, word }: Question, hash: Hash): Promise<string> {
  return hash(`answer ${list} ${word}`);
}
