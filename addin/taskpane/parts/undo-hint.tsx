import type { JSX } from 'preact';
import { useHost } from './context';

/** What is said beside whatever makes Excel empty its list of steps to undo (`Host` says which that is). */
export const UNDO_WORDS = 'Excel’s Undo can’t go back past this.';

/** In Excel alone, before it is pressed. `id`: what the button names as its description, by `useUndoHint`. */
export function UndoHint({ id }: { readonly id: string }): JSX.Element | null {
  return useHost().kind === 'excel' ? (
    <p id={id} class="hint">
      {UNDO_WORDS}
    </p>
  ) : null;
}

/** The id as a description, where the hint is shown: none elsewhere. */
export function useUndoHint(id: string): string | undefined {
  return useHost().kind === 'excel' ? id : undefined;
}
