/** Notes on queries, kept in the workbook's settings. */
import { noteKey, withNote } from '../../checking/explaining/notes';
import type { PaneContext } from './pane-actions';
import { today } from './today';

export interface ExplainingActions {
  /** Writes, changes or, with blank text, takes away the note on a query. */
  explain(finding: number, text: string): Promise<void>;
}

/**
 * @param remember keeps the settings in the workbook
 * @param remark draws the marks of a row anew: a query that is explained is not marked
 */
export function createExplaining(
  { store }: Pick<PaneContext, 'store'>,
  remember: () => Promise<void>,
  remark: (finding: number) => Promise<void>,
): ExplainingActions {
  return {
    async explain(finding, text) {
      const { run, notes } = store.state;
      const found = run?.findings[finding];
      const key = run === null || found === undefined ? undefined : noteKey(run, found);
      if (key === undefined) return;
      store.dispatch({ type: 'notes', notes: withNote(notes, key, text, today()) });
      const words = text.trim() === '' ? 'The note is taken away.' : 'Explained: it no longer counts.';
      store.dispatch({ type: 'announce', words });
      await remember();
      await remark(finding);
    },
  };
}
