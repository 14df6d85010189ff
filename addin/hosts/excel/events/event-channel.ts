/** Listeners to one source of events. */
export interface EventChannel<Args extends unknown[]> {
  /** Returns how to stop listening. */
  readonly listen: (listener: (...args: Args) => void) => () => void;
  /** Whether events have been coming since a listener asked for them. */
  readonly isOpen: () => boolean;
}

/**
 * A source that is opened when the first listener comes, and once; should that fail, the next listener opens it.
 * @param open asks for the events, to be told through `tell`
 */
export function createEventChannel<Args extends unknown[]>(
  open: (tell: (...args: Args) => void) => Promise<void>,
): EventChannel<Args> {
  const listeners = new Set<(...args: Args) => void>();
  let opened: Promise<void> | undefined;
  let isOpen = false;

  function tell(...args: Args): void {
    for (const listener of [...listeners]) listener(...args);
  }

  return {
    listen(listener) {
      listeners.add(listener);
      opened ??= open(tell).then(
        () => {
          isOpen = true;
        },
        () => {
          // Without events the pane still checks when asked; it only can't tell that its findings have aged.
          opened = undefined;
        },
      );
      return () => listeners.delete(listener);
    },
    isOpen: () => isOpen,
  };
}
