/**
 * What the ribbon and its shortcuts ask of the pane. The pane and the commands share one runtime (manifest.xml), so a
 * plain in-process bus joins them: the commands send, the pane listens.
 */
export type RibbonRequest =
  | 'check'
  | 'mark'
  | 'clear'
  | 'previous-problem'
  | 'next-problem'
  | 'use-suggestion'
  | 'undo-fix'
  | 'prepare'
  | 'report'
  | 'drop-downs';

export interface RibbonBus {
  /** Hands the action to the pane, or keeps it until the pane listens. */
  send(action: RibbonRequest): void;
  /** The pane's subscription; at once given the action that was waiting, if any. Returns how to stop. */
  listen(listener: (action: RibbonRequest) => void): () => void;
}

/**
 * A bus with room for one waiting action: a button pressed while the pane's page is still loading is carried out once
 * it is up; pressed twice, it is carried out once.
 */
export function createRibbonBus(): RibbonBus {
  const listeners = new Set<(action: RibbonRequest) => void>();
  let waiting: RibbonRequest | undefined;
  return {
    send(action) {
      if (listeners.size === 0) waiting = action;
      for (const listener of [...listeners]) listener(action);
    },
    listen(listener) {
      listeners.add(listener);
      const action = waiting;
      waiting = undefined;
      if (action !== undefined) listener(action);
      return () => listeners.delete(listener);
    },
  };
}

/** The bus of this runtime. */
export const ribbonBus: RibbonBus = createRibbonBus();
