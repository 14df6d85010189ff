import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { type Listener, listen } from '../../../infra/local/listen';

const open: Listener[] = [];
afterEach(() => Promise.all(open.splice(0).map((listener) => listener.close())));

async function start(port?: number): Promise<Listener> {
  const listener = await listen(async (request) => new Response(await request.text()), port);
  open.push(listener);
  return listener;
}

test('it is reached on this machine alone', async () => {
  const { url } = await start(0);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of others) {
    await expect(fetch(url.replace('127.0.0.1', address))).rejects.toThrow('fetch failed');
  }
});

test('a port that is asked for and taken is refused', async () => {
  const { url } = await start(0);
  await expect(start(Number(new URL(url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('without a port to take, the next free one is taken', async () => {
  const [first, second] = [await start(), await start()];
  const [one, two] = [first, second].map(({ url }) => Number(new URL(url).port)) as [number, number];
  expect(two).toBeGreaterThan(one);
  expect(one).toBeGreaterThanOrEqual(3000);
});

test('what goes wrong while answering is answered with 500 and no words', async () => {
  const listener = await listen(() => Promise.reject(new Error('a cell value')), 0);
  open.push(listener);
  const response = await fetch(listener.url);
  expect([response.status, await response.text()]).toEqual([500, '']);
});

test('closing does not wait for connections that are kept open', async () => {
  const listener = await listen(() => Promise.resolve(new Response('ok')), 0);
  await (await fetch(listener.url)).text();
  await listener.close();
  const server = createServer().listen(Number(new URL(listener.url).port), '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  expect((server.address() as AddressInfo).port).toBe(Number(new URL(listener.url).port));
  await new Promise((resolve) => server.close(resolve));
});
