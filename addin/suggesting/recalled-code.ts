import { isInForce } from '../code-lists/load-code-lists';
import { codeKey } from '../checking/encode-part';
import type { Suggestion } from '../model/suggestion';
import { questionKey } from '../remembering/answers';
import type { Answers } from '../remembering/answers';
import { questionOf } from '../remembering/question-of';
import type { SuggestionTask } from './task';

/** The code that the user chose for this word before; undefined when it is no longer in force, or the collection has none. */
export function recalledCode(task: SuggestionTask, answers: Answers): Suggestion | undefined {
  if (answers.size === 0) return undefined;
  const { run, finding, bound, lists } = task;
  const question = questionOf(run, finding);
  const answer = question && answers.get(questionKey(question));
  if (question === undefined || answer === undefined) return undefined;
  const code = lists.get(question.list)?.codes.find((one) => one.code === answer.code);
  if (code === undefined || !isInForce(code, run.referenceDate)) return undefined;
  if (bound?.translate?.get(codeKey(code.code)) === null) return undefined;
  return { value: code.code, label: code.label, sure: false, chosenOn: answer.on };
}
