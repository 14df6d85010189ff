/** Codes that the user chose for words, remembered where they want it and offered where the words are met again. */
import { withAnswer } from '../../remembering/answers';
import { emptyMemory } from '../../remembering/browser-memory';
import { questionOf } from '../../remembering/question-of';
import { hashAnswer, recallAnswers, withHashed } from '../../remembering/recall-answers';
import { saltedHash } from '../../remembering/salted-hash';
import type { CheckRun, Finding } from '../../model/check-run';
import type { PaneContext } from '../state/pane-context';
import { today } from '../state/today';
import type { AnsweringActions } from '../state/pane-actions';

type Answering = AnsweringActions & {
  /** Follows what is checked and remembered; returns how to end. */
  start(): () => void;
  /** The user has put a code for what a finding's cell said. */
  answered(run: CheckRun, finding: Finding, code: string): Promise<void>;
  /** What the browser remembers has changed. */
  recall(): Promise<void>;
};

/** @param remember keeps the settings in the workbook */
export function createAnswering(
  { store, memory }: Pick<PaneContext, 'store' | 'memory'>,
  remember: () => Promise<void>,
): Answering {
  let latest = 0;

  async function recall(): Promise<void> {
    const { run, answers } = store.state;
    const mine = (latest += 1);
    const kept = memory?.load() ?? emptyMemory();
    const recalled = await recallAnswers(run, answers, kept, saltedHash(kept.salt));
    if (mine === latest) store.dispatch({ type: 'recalled', recalled });
  }

  async function answered(run: CheckRun, finding: Finding, code: string): Promise<void> {
    const { rememberIn: place, lists } = store.state;
    const question = place === 'nowhere' ? undefined : questionOf(run, finding);
    if (question === undefined) return;
    // What was typed may be no code either.
    if (lists.get(question.list)?.codes.some((one) => one.code === code) !== true) return;
    const answer = { ...question, code, on: today() };
    if (place === 'workbook') {
      store.dispatch({ type: 'answers', answers: withAnswer(store.state.answers, answer) });
      await remember();
    } else if (memory !== undefined) {
      const before = memory.load();
      const hashed = await hashAnswer(answer, saltedHash(before.salt));
      const isKept = memory.save({ ...before, answers: withHashed(before.answers, hashed) });
      if (!isKept)
        store.dispatch({ type: 'announce', words: 'This browser keeps nothing: it is not remembered.' });
      await recall();
    }
  }

  return {
    rememberIn: (place) => store.dispatch({ type: 'remember-in', place }),
    answered,
    recall,
    start() {
      let { run, answers } = store.state;
      void recall();
      return store.subscribe(() => {
        const { state } = store;
        if (state.run === run && state.answers === answers) return;
        ({ run, answers } = state);
        void recall();
      });
    },
  };
}
