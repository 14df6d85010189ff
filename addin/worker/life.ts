/**
 * How it is known that a worker is no more, whatever ended it: no event tells. It holds a lock as long as it lives, which
 * the browser gives to whoever waits for it when it is gone.
 */

/** In the worker. */
export function holdLife(name: string): void {
  void locks()?.request(name, () => new Promise(() => undefined));
}

/** In the page: done when the worker that holds its life by this name is no more. Never, where there are no locks. */
export async function endOfLife(name: string, signal: AbortSignal): Promise<void> {
  const known = locks();
  if (known === undefined) return new Promise(() => undefined);
  // Until the worker has it, the lock is anyone's.
  while ((await known.query()).held?.some((held) => held.name === name) !== true) {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await known.request(name, { signal }, () => undefined);
}

/** Missing without https, and in browsers before 2022. */
function locks(): LockManager | undefined {
  return (globalThis.navigator as Navigator | undefined)?.locks as LockManager | undefined;
}
