import type { PaneActions as Ribbon } from '../commands/pane-actions';
import type { RibbonState } from '../commands/ribbon-state';
import type { MountedPane } from './mount-pane';
import type { PaneState } from './state/pane-state';

/** Carries out what the ribbon's buttons ask, and tells the ribbon which of them can be pressed. */
export function listenToRibbon(
  { actions, store }: Pick<MountedPane, 'actions' | 'store'>,
  ribbon: Pick<Ribbon, 'listen'>,
  show: (state: RibbonState) => Promise<void>,
): () => void {
  const stopListening = ribbon.listen((asked) => {
    if (asked === 'check') void actions.check();
    else if (asked === 'next-problem') void actions.step(1);
    else void actions.clearMarks();
  });
  let shown = '';
  const stopTelling = store.subscribe(() => {
    const state = ribbonStateOf(store.state);
    const key = JSON.stringify(state);
    if (key === shown) return;
    shown = key;
    void show(state);
  });
  return () => {
    stopListening();
    stopTelling();
  };
}

function ribbonStateOf({ match, progress, run, workbookOpen }: PaneState): RibbonState {
  return {
    check: match !== null && match.tables.length > 0 && progress === null,
    nextProblem: run !== null && run.findings.length > 0,
    // A workbook may hold the marks of an earlier day.
    clear: workbookOpen,
  };
}
