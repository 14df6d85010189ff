/**
 * How it is known that a worker is no more, whatever ended it: no event tells. It holds a lock as long as it lives, which
 * the browser gives to whoever waits for it when it is gone.
 */

/** In the worker: done when it has the lock. Never, where there are no locks. */
export function holdLife(name: string): Promise<void> {
  return new Promise((held) => {
    void locks()?.request(name, () => {
      held();
      return new Promise(() => undefined);
    });
  });
}

/** In the page, once the worker has the lock: done when the worker is no more. */
export async function endOfLife(name: string, signal: AbortSignal): Promise<void> {
  await locks()?.request(name, { signal }, () => undefined);
}

/** Missing without https, and in browsers before 2022. */
function locks(): LockManager | undefined {
  return (globalThis.navigator as Navigator | undefined)?.locks as LockManager | undefined;
}
