/** Waits that a test can do without. Clock and chance come in so that nothing here is timed in a test. */
export interface Waiting {
  /** Resolves after so many milliseconds; rejects with the signal's reason when it is aborted first. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly now: () => number;
}

export const realWaiting: Waiting = { wait, random: Math.random, now: Date.now };

const FIRST_WAIT = 400;
const LONGEST_WAIT = 8_000;
/** A service that asks for a longer wait is not waited for: the user is told, and tries again by hand. */
const LONGEST_ASKED_WAIT = 20_000;

/**
 * Milliseconds to wait before the next attempt (`attempt` counts from 1), or undefined when the service asks for more
 * than we wait. Half of each wait is chance, so that many panes do not come back at the same moment.
 */
export function waitBefore(
  attempt: number,
  retryAfter: string | null,
  { random, now }: Waiting,
): number | undefined {
  const asked = readRetryAfter(retryAfter, now());
  if (asked !== undefined) return asked > LONGEST_ASKED_WAIT ? undefined : asked + random() * FIRST_WAIT;
  const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));
  return longest / 2 + (random() * longest) / 2;
}

/** Retry-After is seconds or an HTTP date (RFC 9110, 10.2.3). */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
