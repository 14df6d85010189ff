import type { Waiting } from '../../../addin/service/back-off';

/** What the service does at one attempt. */
export type Step = Response | Error | 'hang' | ((request: Request) => Response);

export interface Scripted {
  readonly fetch: typeof fetch;
  /** Requests made so far. */
  readonly requests: Request[];
}

/** A fetch that plays its steps in turn, the last again and again. `hang` waits until it is aborted. */
export function scriptedFetch(...steps: readonly Step[]): Scripted {
  const requests: Request[] = [];
  const play = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(new URL(input as string, 'https://service.test'), init);
    requests.push(request);
    const step = steps[Math.min(requests.length, steps.length) - 1]!;
    if (step === 'hang') return untilAborted(init?.signal ?? undefined);
    if (step instanceof Error) return Promise.reject(step);
    return Promise.resolve(step instanceof Response ? step.clone() : step(request));
  };
  return { fetch: play, requests };
}

function untilAborted(signal: AbortSignal | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(new DOMException('Aborted', 'AbortError'));
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop);
  });
}

/** Waiting that takes no time and remembers how long it would have been; chance is always a half. */
export function noWaiting(): Waiting & { readonly waited: number[] } {
  const waited: number[] = [];
  return {
    waited,
    random: () => 0.5,
    now: () => Date.parse('2026-11-22T10:00:00Z'),
    wait: (milliseconds, signal) => {
      waited.push(milliseconds);
      return signal?.aborted === true ? Promise.reject(signal.reason as Error) : Promise.resolve();
    },
  };
}

export function json(value: unknown, init: ResponseInit = {}): Response {
  return Response.json(value, init);
}

export function problem(status: number, code: string, headers: HeadersInit = {}): Response {
  const body = {
    type: `urn:workforce-standard:problem:${code}`,
    title: `Title of ${code}`,
    status,
    detail: `Detail of ${code}`,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

/** An answer whose line is cut midway through the body. */
export function cutMidway(): Response {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"entry":1,"findi'));
      controller.error(new TypeError('network connection was lost'));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}
