import type { JSX } from 'preact';
import { useHost } from './context';

/** Beside what makes Excel empty its list of steps to undo (`Host` says which that is), before it is pressed. */
export function UndoHint(): JSX.Element | null {
  return useHost().kind === 'excel' ? <p class="hint">Excel’s Undo can’t go back past this.</p> : null;
}
