/** A client that a generator makes from the description of the API alone, used on the service as it is deployed. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describeApi } from '../../functions/http/openapi';
import { ROOT } from '../../infra/plans/paths';
import { useSharedStack } from '../support/run/shared';

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly error?: Record<string, unknown>;
  readonly response: Response;
}
/** What the generator calls by the names of our operations. */
type Client = Record<string, (options: Record<string, unknown>) => Promise<Answer>>;

const stack = useSharedStack();
const folder = mkdtempSync(join(tmpdir(), 'workforce-client-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let client: Client;
beforeAll(async () => {
  const [described, made, bundle] = ['openapi.json', 'client', 'client.cjs'].map((name) =>
    join(folder, name),
  );
  writeFileSync(described!, JSON.stringify(describeApi()));
  const generator = join(ROOT, 'node_modules', '@hey-api', 'openapi-ts', 'bin', 'run.js');
  const options = ['-i', described!, '-o', made!, '-c', '@hey-api/client-fetch', '--no-log-file'];
  await promisify(execFile)(process.execPath, [generator, ...options], { cwd: folder });
  await build({
    entryPoints: [join(made!, 'index.ts')],
    ...{ bundle: true, format: 'cjs', platform: 'node', outfile: bundle!, logLevel: 'error' },
  });
  client = createRequire(__filename)(bundle!) as Client;
});

function call(operation: string, options: Record<string, unknown> = {}): Promise<Answer> {
  return client[operation]!({ baseUrl: `${stack().url}/api`, ...options });
}

test('Every operation has a function of its name', () => {
  const operations = Object.values(describeApi().paths ?? {})
    .flatMap((methods) => Object.values(methods as object))
    .map(({ operationId }: { operationId: string }) => operationId);
  expect(operations.filter((operation) => typeof client[operation] !== 'function')).toEqual([]);
});

test('The standard and a code list are read', async () => {
  const { data: standard } = await call('getStandard');
  const { data: lists } = await call('listCodeLists');
  const [first] = (lists as { codeLists: { id: string; hash: string }[] }).codeLists;
  const { data: list } = await call('getCodeList', { path: { id: first!.id } });
  expect([standard?.entry, list?.id, list?.hash]).toEqual([1, first!.id, first!.hash]);
});

test('A table is checked', async () => {
  const columns = [
    { field: 'LOCALESTID', values: ['Home 1', 'Home 1'] },
    { field: 'UNIQUEWORKERID', values: ['W1', 'W2'] },
    { field: 'STATUS', values: ['NEW', 'NWE'] },
  ];
  const body = { layout: 'asc-wds/worker', referenceDate: '2026-09-30', source: 'text', rows: 2, columns };
  const { data } = await call('checkTable', { body });
  const { findings } = data as { findings: { field: string }[] };
  expect(findings.filter(({ field }) => field === 'STATUS')).toEqual([
    { rule: 'asc-wds/worker-1040-1', field: 'STATUS', reason: 'not-in-list', rows: [2] },
  ]);
});

test('What is refused comes as a problem of its own', async () => {
  const { error, response } = await call('getCodeList', { path: { id: 'no-such-list' } });
  expect([response.status, error?.title]).toEqual([404, expect.any(String)]);
});
