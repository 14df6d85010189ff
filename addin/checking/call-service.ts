import { isProblem } from './answer-shapes';
import { ApiError, offline, rubbish, slow } from './api-error';
import { realWaiting, waitBefore } from './back-off';
import type { Waiting } from './back-off';

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

export type Caller = (url: string, init: RequestInit, signal?: AbortSignal) => Promise<ServiceAnswer>;

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

/** Makes the one function through which every request goes: time limit, further attempts, errors in plain words. */
export function createCaller({
  fetch: ask = fetch,
  timeLimit = TIME_LIMIT,
  waiting = realWaiting,
}: CallOptions): Caller {
  return async function call(url, init, signal) {
    for (let attempt = 1; ; attempt++) {
      const outcome = await tryOnce(ask, url, init, timeLimit, signal);
      if ('status' in outcome) return outcome;
      if (attempt >= outcome.attempts) throw outcome.error;
      const pause = waitBefore(attempt, outcome.retryAfter, waiting);
      if (pause === undefined) throw outcome.error;
      await waiting.wait(pause, signal);
    }
  };
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
