import { useEffect, useRef } from 'preact/hooks';
import { isTextBox } from '../state/keys';
import { readPasted } from './read-pasted';

/**
 * Takes what is pasted while the grid has the focus. The grid's own way asks the browser to read the clipboard, which
 * asks the user, and ends at the last row that is drawn.
 */
export function usePaste(onPaste: (rows: string[][]) => void): void {
  const latest = useRef(onPaste);
  latest.current = onPaste;
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // The box that words are searched with lies in the grid too.
      if (
        text === '' ||
        isTextBox(event.target) ||
        document.activeElement?.closest('[data-part="grid"]') == null
      )
        return;
      event.preventDefault();
      latest.current(readPasted(text));
    };
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
}
