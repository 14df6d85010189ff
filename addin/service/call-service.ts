import { isProblem } from './answer-shapes';
import { ApiError, offline, rubbish, slow } from './api-error';
import { realWaiting, waitBefore } from './back-off';
import type { Waiting } from './back-off';
import { RouteDoor } from './route-door';

export interface CallOptions {
  readonly fetch?: typeof fetch;
  /** Milliseconds that one attempt may take. */
  readonly timeLimit?: number;
  readonly waiting?: Waiting;
}

/** An answer with its JSON read; `body` is undefined for 304. */
export interface ServiceAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly tag: string | null;
}

/** @param route what the calls of one function of the service share, such as `/code-lists` */
export type Caller = (
  route: string,
  url: string,
  init: RequestInit,
  signal?: AbortSignal,
) => Promise<ServiceAnswer>;

/** Twice what a function may take (15 s), so that a slow line has time for the body. */
const TIME_LIMIT = 30_000;
const ATTEMPTS = 4;
/** A service that answers nothing in time is asked once more, not three times: the user is waiting. */
const SLOW_ATTEMPTS = 2;
/** Too many requests, and the answers of a gateway whose function is busy, restarting or gone for a moment. */
const TRY_AGAIN = new Set([429, 502, 503, 504]);

/** An attempt that failed, and what the service said about trying again. */
interface Failure {
  readonly error: ApiError;
  readonly attempts: number;
  readonly retryAfter: string | null;
}

/**
 * Makes the one function through which every request goes: time limit, further attempts, errors in plain words. While a
 * route gives no answer, one call makes the further attempts for all (`RouteDoor`).
 */
export function createCaller({
  fetch: ask = fetch,
  timeLimit = TIME_LIMIT,
  waiting = realWaiting,
}: CallOptions): Caller {
  const doors = new Map<string, RouteDoor>();

  function doorOf(route: string): RouteDoor {
    const door = doors.get(route) ?? new RouteDoor();
    doors.set(route, door);
    return door;
  }

  /** Attempts for all calls of the route, after the first failed or where the route is known to be away. */
  async function insist(
    door: RouteDoor,
    attempt: () => Promise<ServiceAnswer | Failure>,
    first: Failure | undefined,
    signal: AbortSignal | undefined,
  ): Promise<ServiceAnswer> {
    const end = door.beginTrial();
    let error: ApiError | undefined;
    try {
      for (let failure = first, made = 1; ; made++) {
        if (failure !== undefined) {
          const pause = waitBefore(made, failure.retryAfter, waiting);
          if (made >= failure.attempts || pause === undefined) throw (error = failure.error);
          await waiting.wait(pause, signal);
        }
        const outcome = await attempt();
        if ('status' in outcome) return heard(door, outcome);
        if (first === undefined) throw (error = outcome.error);
        failure = outcome;
      }
    } finally {
      end(error);
    }
  }

  return async function call(route, url, init, signal) {
    const door = doorOf(route);
    const { timesGivenUp } = door;
    signal?.throwIfAborted();
    if (!door.enter()) await door.room();
    const attempt = (): Promise<ServiceAnswer | Failure> => tryOnce(ask, url, init, timeLimit, signal);
    try {
      for (;;) {
        if (door.isBeingTried) await door.trialEnd();
        if (door.away !== undefined && door.timesGivenUp > timesGivenUp) throw door.away;
        signal?.throwIfAborted();
        if (door.isBeingTried) continue;
        if (door.away !== undefined) return await insist(door, attempt, undefined, signal);
        const outcome = await attempt();
        if ('status' in outcome) return heard(door, outcome);
        if (outcome.attempts === 1) door.answered();
        if (outcome.attempts === 1) throw outcome.error;
        if (!door.isBeingTried) return await insist(door, attempt, outcome, signal);
      }
    } finally {
      door.leave();
    }
  };
}

function heard(door: RouteDoor, answer: ServiceAnswer): ServiceAnswer {
  door.answered();
  return answer;
}

async function tryOnce(
  ask: typeof fetch,
  url: string,
  init: RequestInit,
  timeLimit: number,
  signal: AbortSignal | undefined,
): Promise<ServiceAnswer | Failure> {
  signal?.throwIfAborted();
  const limit = linkedLimit(timeLimit, signal);
  try {
    // Called as a plain function: a browser's fetch refuses another `this`.
    const response = await ask(url, { ...init, signal: limit.signal });
    // The body is read within the time limit too: a line may be cut midway.
    const text = await response.text();
    return readAnswer(response, text);
  } catch (cause) {
    signal?.throwIfAborted();
    if (limit.signal.aborted)
      return { error: slow(Math.round(timeLimit / 1000)), attempts: SLOW_ATTEMPTS, retryAfter: null };
    return { error: offline(cause), attempts: ATTEMPTS, retryAfter: null };
  } finally {
    limit.release();
  }
}

function readAnswer(response: Response, text: string): ServiceAnswer | Failure {
  const { status, headers } = response;
  if (status === 304) return { status, body: undefined, tag: null };
  const body = readJson(text);
  if (status >= 200 && status < 300 && body !== undefined) return { status, body, tag: headers.get('etag') };
  const passing = TRY_AGAIN.has(status);
  return {
    error: isProblem(body) ? said(body, status) : unsaid(status),
    attempts: passing ? ATTEMPTS : 1,
    retryAfter: passing ? headers.get('retry-after') : null,
  };
}

function said(
  problem: { type: string; title: string; detail: string; limit?: number },
  status: number,
): ApiError {
  const { type, title, detail, limit } = problem;
  const code = type.slice(type.lastIndexOf(':') + 1);
  return new ApiError(
    { code, title, detail, status, ...(limit === undefined ? {} : { limit }) },
    mayPass(status),
  );
}

/** An answer without our problem details: from a gateway, or not from us at all. */
function unsaid(status: number): ApiError {
  if (status < 400) return rubbish();
  const busy = status === 429 || status === 503;
  const title = busy ? 'The checking service is busy.' : 'The checking service could not answer.';
  const detail = mayPass(status)
    ? 'Try again in a few minutes.'
    : `Its answer was number ${status}. Tell whoever looks after this add-in.`;
  return new ApiError({ code: busy ? 'busy' : 'no-answer', title, detail, status }, mayPass(status));
}

function mayPass(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A signal aborted by the time limit or by the user's own. `AbortSignal.any` is missing in older web views. */
function linkedLimit(timeLimit: number, signal?: AbortSignal): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(), timeLimit);
  signal?.addEventListener('abort', stop, { once: true });
  const release = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  };
  return { signal: controller.signal, release };
}
