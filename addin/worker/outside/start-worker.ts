import { endOfLife } from '../life';
import type { Port } from '../line';

export interface StartedWorker {
  readonly port: Port;
  /** Done when the worker is no more, for whatever reason, or was never there. */
  readonly died: Promise<void>;
  end(): void;
}

export type StartWorker = () => StartedWorker;

/** Where the worker's program lies beside the pages. */
const PROGRAM = './worker.js';

export const startWorker: StartWorker = () => {
  const name = `work ${Math.random().toString(36).slice(2)}`;
  const worker = new Worker(new URL(PROGRAM, document.baseURI), { name });
  const watching = new AbortController();
  const failed = new Promise<void>((resolve) => {
    // A fault that nobody caught: what state it is in, nobody knows. Or its program did not arrive.
    worker.onerror = () => resolve();
    worker.onmessageerror = () => resolve();
  });
  const died = Promise.race([failed, endOfLife(name, watching.signal)]).catch(
    () => new Promise<void>(() => undefined),
  );
  return {
    port: worker,
    died,
    end() {
      watching.abort();
      worker.terminate();
    },
  };
};
