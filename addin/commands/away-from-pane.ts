/** The page's own window and document, as far as they are asked. */
export interface PageFocus {
  readonly document: Pick<Document, 'hasFocus' | 'documentElement'>;
  readonly window: Pick<Window, 'addEventListener'>;
}

/**
 * Does something with the latest value once the keyboard, or the pointer, is not in the pane: Excel on the web takes the
 * keyboard out of the pane whenever the ribbon changes (https://github.com/OfficeDev/office-js/issues/2287), and who
 * goes through the pane with Tab would be thrown out of it at every step. On the way to the ribbon one leaves the pane.
 */
export function awayFromPane<Value>(
  work: (value: Value) => void,
  { document, window }: PageFocus,
): (value: Value) => void {
  let waiting: { readonly value: Value } | undefined;
  const go = (): void => {
    const due = waiting;
    waiting = undefined;
    if (due !== undefined) work(due.value);
  };
  window.addEventListener('blur', go);
  document.documentElement.addEventListener('pointerleave', go);
  return (value) => {
    waiting = { value };
    if (!document.hasFocus()) go();
  };
}
