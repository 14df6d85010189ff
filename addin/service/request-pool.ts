/** Runs a few tasks at once. */
export interface RequestPool {
  /** Resolves when the task has begun, so that whoever feeds the pool reads no further ahead than it can send. */
  start(task: () => Promise<void>): Promise<void>;
  /** Resolves when every task that began has ended; rejects with the first error of any. */
  idle(): Promise<void>;
}

/** @param size how many tasks may run at once */
export function createRequestPool(size: number): RequestPool {
  const running = new Set<Promise<void>>();
  const errors: unknown[] = [];
  const check = (): void => {
    if (errors.length > 0) throw errors[0];
  };
  return {
    async start(task) {
      while (running.size >= size) await Promise.race(running);
      check();
      const run: Promise<void> = task()
        .catch((error: unknown) => void errors.push(error))
        .finally(() => running.delete(run));
      running.add(run);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
      check();
    },
  };
}
