import type { Remote } from '../line/call-line';
import type { PageCalls } from '../calls/page-calls';

/** Statuses whose answers have no body. */
const NO_BODY = new Set([204, 304]);

/** A `fetch` by way of the page: what is sent is made here, and the page starts it and stops it. */
export function pageFetch(page: Pick<Remote<PageCalls>, 'fetch'>): typeof fetch {
  return async (address, { method = 'GET', headers, body, signal } = {}) => {
    const request = {
      url: String(address),
      method,
      headers: [...new Headers(headers)],
      ...(body == null ? {} : { body: new Blob([body as Uint8Array<ArrayBuffer>]) }),
    };
    const answer = await page.fetch(request, signal ?? new AbortController().signal);
    const { status } = answer;
    return new Response(NO_BODY.has(status) ? null : answer.body, {
      status,
      headers: answer.headers.map(([name, value]): [string, string] => [name, value]),
    });
  };
}
