import type { PageCalls } from '../calls/page-calls';
import { handedOver } from '../line/handed-over';

/** Requests of the worker are started and stopped by the page; what goes and comes is the worker's to make and to read. */
export function serveFetch(ask: typeof fetch = fetch): Pick<PageCalls, 'fetch'> {
  return {
    async fetch({ url, method, headers, body }, signal) {
      // Called as a plain function: a browser's fetch refuses another `this`.
      const answer = await ask(url, {
        method,
        headers: headers.map(([name, value]): [string, string] => [name, value]),
        ...(body === undefined ? {} : { body }),
        signal,
      });
      const bytes = await answer.arrayBuffer();
      return handedOver({ status: answer.status, headers: [...answer.headers], body: bytes }, [bytes]);
    },
  };
}
