/** Notes on queries and warnings set aside, kept in the workbook's settings. */
import { asideKey, noteKey, withAside, withNote } from '../../explaining/notes';
import type { PaneContext } from '../state/pane-context';
import { today } from '../state/today';
import type { ExplainingActions } from '../state/pane-actions';

/**
 * @param remember keeps the settings in the workbook
 * @param remark draws the marks of a row anew: a query that is explained is not marked
 * @param remarkAll draws all marks anew
 */
export function createExplaining(
  { store }: Pick<PaneContext, 'store'>,
  remember: () => Promise<void>,
  remark: (finding: number) => Promise<void>,
  remarkAll: () => Promise<void>,
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
    async setAside(finding) {
      const { run, notes } = store.state;
      const found = run?.findings[finding];
      const key = found && asideKey(found);
      if (key === undefined) return;
      const next = withAside(notes, key, today());
      store.dispatch({ type: 'notes', notes: next });
      const words = next.has(key) ? 'Set aside: they are counted apart.' : 'Brought back: they count again.';
      store.dispatch({ type: 'announce', words });
      await remember();
      await remarkAll();
    },
  };
}
