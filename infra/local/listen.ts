/** Serves a fetch-shaped handler over HTTP on this machine alone. */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Nobody on another machine may ask: sheets hold personal data. */
const LOOPBACK = '127.0.0.1';
const FIRST_PORT = 3000;
const TRIES = 50;

export interface Listener {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export type Respond = (request: Request) => Promise<Response>;

/** Listens on `port` (0: any free one); without it, on the first free one from 3000. */
export async function listen(answer: Respond, port?: number): Promise<Listener> {
  const server = createServer((request, response) => void respond(answer, request, response));
  await (port === undefined ? listenFrom(server, FIRST_PORT) : listenOn(server, port));
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${LOOPBACK}:${taken}`, close: () => closeServer(server) };
}

async function listenFrom(server: Server, first: number): Promise<void> {
  for (let port = first; port < first + TRIES; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${first} and ${first + TRIES - 1}. Set PORT to one that is free.`);
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function respond(answer: Respond, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const response = await answer(await toRequest(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch {
    if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain' });
    outgoing.end();
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const bodiless = method === 'GET' || method === 'HEAD';
  return new Request(`http://${LOOPBACK}${incoming.url ?? '/'}`, {
    method,
    headers,
    body: bodiless ? undefined : Buffer.concat(chunks),
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
