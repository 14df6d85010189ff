/** The worker's work without a worker: over a channel, so that everything is copied and handed over as it is to one. */
import type { StartWorker } from '../../../addin/worker/outside/start-worker';
import { Work } from '../../../addin/worker/outside/work';
import { serveWork } from '../../../addin/worker/inside/serve-work';
import type { Port } from '../../../addin/worker/line/call-line';

export interface WorkInProcess {
  readonly work: Work;
  /** Ends the worker as if the browser had. */
  die(): void;
  /** How many have been started. */
  started(): number;
}

/** @param serve what stands at the other end */
export function workInProcess(
  serve: (port: Port) => void = (port) => serveWork(port, Promise.resolve()),
): WorkInProcess {
  let count = 0;
  let die: () => void = () => undefined;
  const start: StartWorker = () => {
    count += 1;
    const { port1, port2 } = new MessageChannel();
    const gone = new Promise<void>((resolve) => (die = resolve));
    serve(port2 as unknown as Port);
    return {
      port: port1 as unknown as Port,
      failed: gone,
      gone: () => gone,
      end() {
        port1.close();
        port2.close();
      },
    };
  };
  const work = new Work(start);
  return { work, die: () => die(), started: () => count };
}
