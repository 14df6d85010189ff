/**
 * What the suites of one run share, whichever process they run in: a local stack, which takes two seconds to start, and
 * a browser. Each is started when a suite first asks for it, in the process that hands the suites out.
 */
import { startLocalStack } from '../../../infra/local/start-local-stack';
import { listen } from '../../../infra/local/listen';
import { serveBrowser } from '../../../tools/browser';
import { SHARED_ADDRESS } from './shared-address';

export interface SharedInRun {
  close(): Promise<void>;
}

interface Started {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const STARTERS = new Map<string, () => Promise<Started>>([
  [
    'stack',
    async () => {
      const stack = await startLocalStack({ port: 0 });
      return { address: stack.url, close: () => stack.close() };
    },
  ],
  [
    'browser',
    async () => {
      const server = await serveBrowser();
      return { address: server.wsEndpoint(), close: () => server.close() };
    },
  ],
]);

/** Listens for suites that ask; what is started for one is there for all, until closed. */
export async function shareOnDemand(): Promise<SharedInRun> {
  const started = new Map<string, Promise<Started>>();
  const listener = await listen(async ({ url }) => {
    const name = new URL(url).pathname.slice(1);
    const starter = STARTERS.get(name);
    if (starter === undefined) return new Response(null, { status: 404 });
    const known = started.get(name) ?? starter();
    started.set(name, known);
    return known.then(
      ({ address }) => new Response(address),
      (error: unknown) =>
        new Response(error instanceof Error ? error.message : String(error), { status: 500 }),
    );
  }, 0);
  process.env[SHARED_ADDRESS] = listener.url;
  return {
    async close() {
      await listener.close();
      const all = await Promise.allSettled(started.values());
      await Promise.all(all.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)));
    },
  };
}
