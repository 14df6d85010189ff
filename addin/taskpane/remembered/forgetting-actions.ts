/** What is remembered, in the browser and in the workbook, taken away by the piece or as a whole. */
import { NO_NOTES } from '../../explaining/notes';
import { withoutAnswer } from '../../remembering/answers';
import type { PaneContext } from '../state/pane-context';
import type { ForgettingActions } from '../state/pane-actions';

interface Afterwards {
  /** Keeps the settings in the workbook. */
  readonly remember: () => Promise<void>;
  /** The day is no longer chosen, and the sheets are read again. */
  readonly forgetChoices: () => Promise<void>;
  /** Looks up again what is remembered of a run's words. */
  readonly recall: () => Promise<void>;
  /** Draws the marks anew: what was explained is to be looked at again. */
  readonly remark: () => Promise<void>;
}

export function createForgetting(
  { store, memory }: Pick<PaneContext, 'store' | 'memory'>,
  { remember, forgetChoices, recall, remark }: Afterwards,
): ForgettingActions {
  function announce(words: string): void {
    store.dispatch({ type: 'announce', words });
  }

  return {
    inBrowser: () => memory?.load(),
    async keepInBrowser(left) {
      if (memory === undefined) return;
      const isDone = memory.save({ ...memory.load(), ...left });
      announce(
        isDone ? 'Forgotten.' : 'The browser does not let go of it: clear this site’s data in its settings.',
      );
      await recall();
    },
    async forgetAnswer(question) {
      store.dispatch({ type: 'answers', answers: withoutAnswer(store.state.answers, question) });
      announce('Forgotten.');
      await remember();
    },
    async forgetNote(key) {
      const notes = new Map(store.state.notes);
      notes.delete(key);
      store.dispatch({ type: 'notes', notes });
      announce('Forgotten.');
      await remember();
      await remark();
    },
    async forgetWorkbook() {
      store.dispatch({ type: 'notes', notes: NO_NOTES });
      store.dispatch({ type: 'answers', answers: [] });
      announce('The workbook remembers nothing of this any more.');
      await forgetChoices();
      await remark();
    },
  };
}
