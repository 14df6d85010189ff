/** Boots the synthesised template on this machine: what runs here is what would be deployed. */
import { gunzipSync } from 'node:zlib';
import { readBuilt } from '../build/read-built';
import { Assembly } from './assembly';
import { LocalDistribution } from './distribution';
import { readFunctions } from './functions';
import { type Gateway, callGateway } from './gateway';
import { type Listener, listen } from './listen';
import { startTables } from './local-table';
import { readRoutes, readStage } from './routes';
import { ServedFiles } from './served-files';
import { runTriggers } from './triggers';

export interface LocalStackOptions {
  /** Port to listen on; 0 any free one; null none at all; left out, the first free one from 3000. */
  readonly port?: number | null;
  /** Folder of the assembly. Left out: built from the sources when they have changed. */
  readonly assembly?: string;
  /** Hears every line that functions log. */
  readonly onLog?: (line: string) => void;
  /** Answers in place of the stack, when it answers at all: for tests of what goes wrong on the way. */
  readonly intercept?: (request: Request) => Response | undefined | Promise<Response | undefined>;
}

export interface LocalStack {
  /** Address of the site without a slash at the end; the API is at `${url}/api`. */
  readonly url: string;
  /** Asks the stack without a port between. Only the path of the address matters. */
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

/** The address that `fetch` takes when nothing listens. */
const NO_LISTENER = 'http://workforce.localhost';

/** Starts the table, the functions and the site; resolves once the code lists are published and all is served. */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const { port, intercept, onLog = () => undefined } = options;
  const assembly =
    options.assembly === undefined ? await readBuilt(Assembly.read) : Assembly.read(options.assembly);
  const tables = await startTables(assembly);
  try {
    const functions = readFunctions(assembly, tables.endpoint, onLog);
    await runTriggers(assembly, functions);
    const answer = createAnswer(assembly, {
      stage: readStage(assembly),
      routes: readRoutes(assembly),
      functions,
    });
    const intercepted = async (request: Request) => (await intercept?.(request)) ?? answer(request);
    const listener: Listener | undefined = port === null ? undefined : await listen(intercepted, port);
    const url = listener?.url ?? NO_LISTENER;
    return {
      url,
      fetch: createFetch(intercepted, url),
      close: async () => {
        await listener?.close();
        await tables.close();
      },
    };
  } catch (error) {
    await tables.close();
    throw error;
  }
}

function createAnswer(assembly: Assembly, gateway: Gateway): (request: Request) => Promise<Response> {
  const distribution = new LocalDistribution(assembly);
  const pages = new ServedFiles(assembly);
  return (request) => {
    const path = new URL(request.url).pathname;
    return distribution.answer(path, {
      api: () => callGateway(gateway, request),
      pages: () => pages.answer(request, path),
    });
  };
}

/** A `fetch` that behaves as the real one: relative addresses, signals, packed answers unpacked. */
function createFetch(answer: (request: Request) => Promise<Response>, url: string): typeof fetch {
  return async (input, init) => {
    const request = new Request(typeof input === 'string' ? new URL(input, url) : input, init);
    request.signal.throwIfAborted();
    const stopped = new Promise<never>((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error), { once: true });
    });
    // Nobody may be left to hear of it once the answer has come.
    stopped.catch(() => undefined);
    return unpack(await Promise.race([answer(request), stopped]));
  };
}

async function unpack(response: Response): Promise<Response> {
  if (response.headers.get('content-encoding') !== 'gzip') return response;
  const body = gunzipSync(Buffer.from(await response.arrayBuffer()));
  const { status, headers } = response;
  return new Response(status === 304 ? null : body, { status, headers });
}
