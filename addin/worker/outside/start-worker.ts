import { endOfLife } from '../line/life';
import type { Port } from '../line/call-line';

export interface StartedWorker {
  readonly port: Port;
  /** Done when its program did not arrive, or met a fault that nobody caught: nobody knows what state it is in. */
  readonly failed: Promise<void>;
  /** Done when it is no more, whatever ended it. To be asked when it has begun to hold its life. */
  gone(): Promise<void>;
  end(): void;
}

export type StartWorker = () => StartedWorker;

/** Where the worker's program lies beside the pages. */
const PROGRAM = './worker.js';

export const startWorker: StartWorker = () => {
  const name = `work ${Math.random().toString(36).slice(2)}`;
  const worker = new Worker(new URL(PROGRAM, document.baseURI), { name });
  const watching = new AbortController();
  return {
    port: worker,
    failed: new Promise((resolve) => {
      worker.onerror = () => resolve();
      worker.onmessageerror = () => resolve();
    }),
    gone: () => endOfLife(name, watching.signal),
    end() {
      watching.abort();
      worker.terminate();
    },
  };
};
