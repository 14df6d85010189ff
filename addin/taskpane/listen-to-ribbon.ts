import type { RibbonRequest, RibbonBus } from '../commands/ribbon-bus';
import type { RibbonState } from '../commands/ribbon-state';
import type { MountedPane } from './mount-pane';
import { codedSheets, isNotPrepared, ribbonStateOf, suggestionOf } from './ribbon-state-of';
import type { PaneState } from './state/pane-state';

type Pane = Pick<MountedPane, 'actions' | 'store'>;
type Asking = Pick<RibbonBus, 'listen'>;

/** Carries out what the ribbon's buttons ask, and tells the ribbon which of them can be pressed. */
export function listenToRibbon(
  pane: Pane,
  ribbon: Asking,
  show: (state: RibbonState) => unknown,
): () => void {
  const stopListening = carryOut(pane, onceRead(pane, ribbon));
  let shown = '';
  const stopTelling = pane.store.subscribe(() => {
    const state = ribbonStateOf(pane.store.state);
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

/** Carries out what buttons and shortcuts ask. Returns how to stop. */
export function carryOut(pane: Pane, asking: Asking): () => void {
  return asking.listen((asked) => void WORK[asked](pane));
}

/** The button that opened the pane is carried out once the workbook is read: before that there is nothing to check. */
function onceRead({ store }: Pane, ribbon: Asking): Asking {
  return {
    listen(listener) {
      let waiting: RibbonRequest | undefined;
      const stopListening = ribbon.listen((asked) => {
        if (isStarting(store.state)) waiting = asked;
        else listener(asked);
      });
      const stopWaiting = store.subscribe(() => {
        if (waiting === undefined || isStarting(store.state)) return;
        const asked = waiting;
        waiting = undefined;
        listener(asked);
      });
      return () => {
        stopListening();
        stopWaiting();
      };
    },
  };
}

function isStarting({ match, serviceTrouble, trouble }: PaneState): boolean {
  return match === null && serviceTrouble === null && trouble === null;
}

const WORK: Readonly<Record<RibbonRequest, (pane: Pane) => unknown>> = {
  check: ({ actions }) => actions.check(),
  mark: ({ actions }) => actions.markAgain(),
  clear: ({ actions }) => actions.clearMarks(),
  'previous-problem': ({ actions }) => actions.step(-1),
  'next-problem': ({ actions }) => actions.step(1),
  'use-suggestion': applySuggestion,
  'undo-fix': (pane) => {
    const [last] = pane.store.state.fixes;
    return last === undefined
      ? say(pane, 'Nothing has been changed from here.')
      : pane.actions.undoFix(last.id);
  },
  prepare: (pane) =>
    isNotPrepared(pane.store.state)
      ? pane.actions.prepareForProvider({ comments: false })
      : say(pane, 'There is nothing to prepare, or it is prepared already: see Hand over in the pane.'),
  report: ({ actions }) => actions.giveReport(),
  'drop-downs': ({ actions, store }) =>
    actions.setDropDowns(store.state.dropDowns.sheets.length > 0 ? [] : codedSheets(store.state)),
};

/** Where Excel can't grey a button, it can be pressed for nothing. */
function say({ store }: Pane, words: string): void {
  store.dispatch({ type: 'announce', words });
}

/**
 * What is sure is done at once. What is not is shown first, for the pane may have been closed or on another tab; pressed
 * again, it is done.
 */
function applySuggestion(pane: Pane): unknown {
  const { actions, store } = pane;
  const { current, preview } = store.state;
  const suggestion = suggestionOf(store.state);
  if (current === null || suggestion === undefined)
    return say(pane, 'There is no suggestion for this problem.');
  if (suggestion.sure) return actions.fixOne(current, 0);
  const { scope } = preview ?? {};
  if (scope?.kind === 'one' && scope.finding === current && scope.suggestion === 0) return actions.applyFix();
  return actions.previewFix({ kind: 'one', finding: current, suggestion: 0 });
}
