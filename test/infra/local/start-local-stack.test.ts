/** The local stack over a template of stand-ins: everything between a request and a function. */
import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type LocalStack, startLocalStack } from '../../../infra/local/start-local-stack';
import { createTestApp, temporaryFolder } from '../support';

interface Echo {
  readonly function: string;
  readonly calls: number;
  readonly table: string | null;
  readonly home: string | null;
  readonly event: APIGatewayProxyEventV2;
}

const lines: string[] = [];
let stack: LocalStack;
let assembly: string;

beforeAll(async () => {
  assembly = createTestApp(temporaryFolder()).synth().directory;
  stack = await startLocalStack({ assembly, port: 0, onLog: (line) => lines.push(line) });
});
afterAll(() => stack.close());

async function ask(path: string, init?: RequestInit): Promise<Echo> {
  return (await (await stack.fetch(path, init)).json()) as Echo;
}

test('what the template has run at a deployment has run once before anything is served', () => {
  expect(lines.filter((line) => line.includes('publish-standard'))).toEqual([
    '{"function":"publish-standard","call":1}',
  ]);
});

test.each([
  ['GET', '/api/standard', 'get-standard'],
  ['GET', '/api/code-lists', 'list-code-lists'],
  ['GET', '/api/code-lists/sex', 'get-code-list'],
  ['POST', '/api/checks', 'check-table'],
  ['POST', '/api/checks/relations', 'relate-tables'],
  ['POST', '/api/maps/sex--gender/translate', 'translate-code'],
  ['GET', '/api/openapi.json', 'get-openapi'],
])('%s %s reaches %s', async (method, path, name) => {
  expect((await ask(path, { method })).function).toBe(name);
});

test('a function that may use the register is told its name, another is not; neither sees this machine', async () => {
  const [reader, other] = [await ask('/api/standard'), await ask('/api/openapi.json')];
  expect([reader.table, reader.home]).toEqual([expect.stringMatching(/^RegisterTable/), null]);
  expect([other.table, other.home]).toEqual([null, null]);
});

test('a path parameter is decoded, and query values given twice are joined', async () => {
  const { event } = await ask('/api/code-lists/a%20list?on=2026-09-30&filter=one&filter=two');
  expect([event.pathParameters, event.queryStringParameters, event.rawPath]).toEqual([
    { id: 'a list' },
    { on: '2026-09-30', filter: 'one,two' },
    '/api/code-lists/a%20list',
  ]);
});

test.each([
  ['JSON', 'application/json', '{"rows":1}', { body: '{"rows":1}', isBase64Encoded: false }],
  [
    'problem details',
    'application/problem+json; charset=utf-8',
    '{}',
    { body: '{}', isBase64Encoded: false },
  ],
  ['packed bytes', 'application/gzip', Uint8Array.of(1, 2, 3), { body: 'AQID', isBase64Encoded: true }],
  ['a form', 'application/x-www-form-urlencoded', 'a=1', { body: 'YT0x', isBase64Encoded: true }],
])('a body of %s comes as API Gateway hands it over', async (_what, type, body, expected) => {
  const { event } = await ask('/api/checks', { method: 'POST', headers: { 'content-type': type }, body });
  expect({ body: event.body, isBase64Encoded: event.isBase64Encoded }).toEqual(expected);
});

test.each([
  ['a path that no route has', '/api/nothing', {}, 404, { message: 'Not Found' }],
  ['a method that no route has', '/api/standard', { method: 'DELETE' }, 404, { message: 'Not Found' }],
  ['a parameter that is no text', '/api/code-lists/%E0%A4%A', {}, 400, { message: 'Bad Request' }],
  ['a function that throws', '/api/standard?throw', {}, 500, { message: 'Internal Server Error' }],
  [
    'a body over 10 MB',
    '/api/checks',
    { method: 'POST', body: 'x'.repeat(10 * 1024 * 1024 + 1) },
    413,
    { message: 'Request Entity Too Large' },
  ],
  [
    'a body that Lambda would not take',
    '/api/checks',
    {
      method: 'POST',
      headers: { 'content-type': 'application/gzip' },
      body: new Uint8Array(5 * 1024 * 1024),
    },
    413,
    { message: 'Request Entity Too Large' },
  ],
  [
    'an answer that Lambda would not give',
    '/api/checks',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: '"'.repeat(2 * 1024 * 1024) },
    500,
    { message: 'Internal Server Error' },
  ],
])('%s is answered as API Gateway answers it', async (_what, path, init: RequestInit, status, body) => {
  const response = await stack.fetch(path, init);
  expect([response.status, await response.json()]).toEqual([status, body]);
});

test('the page is served with the headers of the template', async () => {
  const response = await stack.fetch('/');
  expect(await response.text()).toBe('<!doctype html><title>Page</title>');
  expect(Object.fromEntries(response.headers)).toEqual({
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    'content-length': '34',
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; script-src 'self' https:/,
    ) as string,
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-resource-policy': 'cross-origin',
    etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) as string,
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

test('the manifest served here is the one of development: those of deployments have blanks to be filled in', async () => {
  expect(await (await stack.fetch('/manifest.xml')).text()).toContain('https://localhost:3000/taskpane.html');
});

test('an answer of the API has the headers of the API', async () => {
  const { headers } = await stack.fetch('/api/standard');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
});

test('a chunk is kept for ever, and a file that is known is not sent again', async () => {
  const chunk = await stack.fetch('/chunks/one-ABCD.js');
  expect(chunk.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const again = await stack.fetch('/chunks/one-ABCD.js', {
    headers: { 'if-none-match': chunk.headers.get('etag') ?? '' },
  });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test.each(['/nothing.html', '/..%2f..%2fmanifest.json', '/chunks', '/%E0%A4%A'])(
  'there is no page %s',
  async (path) => {
    expect((await stack.fetch(path)).status).toBe(404);
  },
);

test('what is asked over the network is what is asked without', async () => {
  const [near, far] = [await stack.fetch('/'), await fetch(`${stack.url}/`)];
  expect(await far.text()).toBe(await near.text());
  const { event } = (await (
    await fetch(`${stack.url}/api/checks`, { method: 'POST', body: '{}' })
  ).json()) as Echo;
  expect(event.body).toBe('{}');
});

test('a request that was stopped is not answered', async () => {
  await expect(stack.fetch('/api/standard', { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  const stop = new AbortController();
  const waiting = stack.fetch('/api/standard', { signal: stop.signal });
  stop.abort();
  await expect(waiting).rejects.toThrow('aborted');
});

test('two stacks in one process know nothing of each other', async () => {
  const other = await startLocalStack({ assembly, port: null });
  try {
    const { calls } = (await (await other.fetch('/api/openapi.json')).json()) as Echo;
    expect(calls).toBe(1);
  } finally {
    await other.close();
  }
});

test('a test can answer in place of the stack, and unpacked is what it packed', async () => {
  const packed = { 'content-encoding': 'gzip' };
  const faulty = await startLocalStack({
    assembly,
    port: null,
    intercept: ({ url }) =>
      url.endsWith('/api/standard')
        ? new Response(gzipSync('rubbish'), { status: 502, headers: packed })
        : undefined,
  });
  try {
    const response = await faulty.fetch('/api/standard');
    expect([response.status, await response.text()]).toEqual([502, 'rubbish']);
    expect((await faulty.fetch('/api/openapi.json')).status).toBe(200);
  } finally {
    await faulty.close();
  }
});

test('nothing answers once the stack is closed', async () => {
  const closed = await startLocalStack({ assembly, port: 0 });
  await closed.close();
  await expect(fetch(closed.url)).rejects.toThrow('fetch failed');
});
