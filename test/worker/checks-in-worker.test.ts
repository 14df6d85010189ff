import { FileHost } from '../../addin/hosts/files/file-host';
import type { CheckRun } from '../../addin/model/check-run';
import type { Checks, LiveListeners, Watch } from '../../addin/worker/checks/checks';
import { createChecks } from '../../addin/worker/checks/create-checks';
import { checksInWorker } from '../../addin/worker/outside/checks-in-worker';
import { filesInWorker } from '../../addin/worker/outside/files-in-worker';
import { serveFetch } from '../../addin/worker/outside/serve-fetch';
import { serveHost } from '../../addin/worker/outside/serve-host';
import { memoryHost } from '../../tools/memory-host';
import { engineApi, realStandard } from '../support/real-standard';
import { workInProcess, type WorkInProcess } from './support/work-in-process';

const CSV = [
  'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY',
  'home,w1,NEW,Ann,,,01/02/1980,77,31',
  'home,w2,NEW,Ben,,,31/02/1980,1,78',
  'home,w2,NEW,Cy,,,01/02/1980,1,31',
].join('\r\n');
const OPTIONS = { referenceDate: '2026-09-30', collections: [] };
const WATCH: Watch = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  onFindings: () => undefined,
};

/** The service, asked as the page asks it. */
const answer: typeof fetch = async (address, init) => {
  const path = String(address).replace('/api', '');
  const body = init?.body as Blob | undefined;
  const stream = body?.stream() as ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  const isPacked = new Headers(init?.headers).get('content-type') === 'application/gzip';
  const text = await new Response(
    isPacked ? stream!.pipeThrough(new DecompressionStream('gzip')) : stream,
  ).text();
  const list = /^\/code-lists\/([^?]+)/.exec(path)?.[1];
  const given =
    list !== undefined
      ? await engineApi.codeList(decodeURIComponent(list))
      : path === '/checks'
        ? await engineApi.check(JSON.parse(text) as never)
        : await engineApi.relations(JSON.parse(text) as never);
  return Response.json(given);
};

let made: WorkInProcess;
beforeEach(() => (made = workInProcess()));
afterEach(() => made.work.end());

async function openHost(): Promise<FileHost> {
  const file = new Blob([new TextEncoder().encode(CSV)]);
  return new FileHost('browser', await filesInWorker(made.work).open(file, 'staff.csv'));
}

function inWorker(host: FileHost): Checks {
  const { checks, calls } = checksInWorker(made.work, host, '/api');
  made.work.offer({ ...serveHost(host, host), ...serveFetch(answer), ...calls });
  return checks;
}

async function checked(checks: Checks): Promise<CheckRun> {
  const match = await checks.match(realStandard, OPTIONS);
  return checks.check(realStandard, match, OPTIONS, WATCH);
}

/** All that is shown of a run. */
function seenOf(run: CheckRun) {
  const { tables, findings, valueAt, ruleOf, standard: _, ...rest } = run;
  return {
    ...rest,
    tables: tables.map((table) => ({ ...table, layout: table.layout.id })),
    findings: findings.map((one) => [one, valueAt(one.table, one.row, one.column), ruleOf(one).id]),
  };
}

test('A run from the worker is the same as one made here', async () => {
  const host = await openHost();
  const here = await checked(createChecks({ host, api: engineApi }));
  expect(here.findings.length).toBeGreaterThan(2);
  expect(seenOf(await checked(inWorker(host)))).toEqual(seenOf(here));
});

test('Cells that were edited since the file was opened are checked as they are now', async () => {
  const host = await openHost();
  host.workbook!.edit([{ sheet: 'staff', row: 1, column: 7, value: '1' }]);
  const here = await checked(createChecks({ host, api: engineApi }));
  expect(seenOf(await checked(inWorker(host)))).toEqual(seenOf(here));
});

test('A workbook of which the worker has no file is read through the page', async () => {
  const cells = CSV.split('\r\n').map((line) => line.split(',').map((cell) => (cell === '' ? null : cell)));
  const host = memoryHost([{ name: 'Staff', cells }], { blockRows: 2 });
  const { checks, calls } = checksInWorker(made.work, host, '/api');
  made.work.offer({ ...serveHost(host), ...serveFetch(answer), ...calls });
  const here = await checked(createChecks({ host, api: engineApi }));
  expect(seenOf(await checked(checks))).toEqual(seenOf(here));
});

describe('A run that is kept true', () => {
  async function live(host: FileHost) {
    const checks = inWorker(host);
    const run = await checked(checks);
    const runs: CheckRun[] = [];
    let heard: () => void = () => undefined;
    const listeners: LiveListeners = {
      onRun(next) {
        runs.push(next);
        heard();
      },
      onStale: () => undefined,
      onState: () => undefined,
    };
    const next = () => new Promise<void>((resolve) => (heard = resolve));
    const checking = checks.live(() => realStandard, listeners);
    checking.start(run);
    return { run, runs, checking, next };
  }

  it('follows an edit', async () => {
    const host = await openHost();
    const { run, runs, checking, next } = await live(host);
    host.workbook!.edit([{ sheet: 'staff', row: 1, column: 7, value: '1' }]);
    checking.wrote([{ sheet: 'staff', rows: [{ row: 1, rowCount: 1 }] }]);
    await next();
    const gender = (of: CheckRun) => of.findings.filter(({ field, row }) => field === 'GENDER' && row === 1);
    expect([gender(run).length, gender(runs[0]!).length]).toEqual([1, 0]);
    expect(runs[0]!.valueAt(0, 1, 7)).toBe('1');
    checking.stop();
  });

  it('goes on in another worker', async () => {
    const host = await openHost();
    const { run, runs, checking, next } = await live(host);
    made.die();
    await next();
    expect(seenOf(runs[0]!)).toEqual(seenOf(run));
    checking.stop();
  });
});
