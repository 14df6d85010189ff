import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Store } from '../taskpane/state/store';
import type { FileHost } from '../hosts/files/file-host';
import { DropZone } from './drop-zone';
import { PageHeader } from './page-header';
import type { PageActions } from './state/page-actions';
import type { PageAction, PageState } from './state/page-state';
import { SheetView } from './sheet-view';
import { isTyping } from './grid/is-typing';
import { useFileDrop } from './use-file-drop';
import { useStore } from './state/use-store';

interface PageProps {
  readonly host: FileHost;
  readonly store: Store<PageState, PageAction>;
  readonly actions: PageActions;
}

export function Page({ host, store, actions }: PageProps): JSX.Element {
  const state = useStore(store);
  const dragging = useFileDrop(actions.openFile);
  useWarningBeforeLeaving(state);
  useFocusOnceOpen(state);
  return (
    <div class={`page ${dragging ? 'dragging' : ''}`}>
      <PageHeader state={state} actions={actions} />
      <main class="work" aria-label="Workbook">
        {state.message !== null && (
          <div class="page-message" role="alert">
            <span>{state.message}</span>
            <fluent-button size="small" onClick={actions.dismiss}>
              Close
            </fluent-button>
          </div>
        )}
        {state.waiting !== null && (
          <div class="page-message" role="alert">
            <span>You have changes that are in no downloaded copy yet. Opening another file loses them.</span>
            <fluent-button size="small" onClick={actions.openAnyway}>
              Open anyway
            </fluent-button>
            <fluent-button size="small" onClick={actions.keepEditing}>
              Keep editing
            </fluent-button>
          </div>
        )}
        {state.workbook === null || state.opening !== null ? (
          <DropZone opening={state.opening} actions={actions} />
        ) : (
          <SheetView host={host} workbook={state.workbook} state={state} actions={actions} />
        )}
      </main>
      <aside id="pane" aria-label="Checks" />
    </div>
  );
}

/** What is in no downloaded copy yet would be lost, and what is being typed at this moment as well. */
function useWarningBeforeLeaving({ workbook, unsaved }: PageState): void {
  useEffect(() => {
    if (workbook === null) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (unsaved || isTyping()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [workbook, unsaved]);
}

/** The button that opened a file is gone once it is open: the keyboard goes on in the pane, which says what comes next. */
function useFocusOnceOpen({ workbook }: PageState): void {
  useEffect(() => {
    const { activeElement, body } = document;
    if (workbook === null || (activeElement !== null && activeElement !== body)) return;
    document.querySelector<HTMLElement>('#pane [role=tab][aria-selected=true], #pane fluent-tab')?.focus();
  }, [workbook]);
}
