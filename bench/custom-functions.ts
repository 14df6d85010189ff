/**
 * A sheet of formulas, calculated at once: what it asks of the service, and how long it takes beside a function that
 * asks for each cell. No line lies between the two and the service: over a real one a request a cell is slower still.
 */
import { createApiClient } from '../addin/service/api-client';
import { createCaller } from '../addin/service/call-service';
import { createFunctions } from '../addin/custom-functions/create-functions';
import type { Code, CodeListAnswer, StandardAnswer } from '../core/api/shapes';
import type { StandardPackage } from '../functions/standard/standard-package';
import { printTable, times } from './report';

const CELLS = 10_000;
const ROUNDS = 5;
const LIST = 'ethnic-group';
const TODAY = '2026-11-22';

export async function benchmarkCustomFunctions(standard: StandardPackage): Promise<void> {
  const { codes } = standard.codeLists.find(({ id }) => id === LIST)!;
  const cells = Array.from({ length: CELLS }, (_, at) => codes[at % codes.length]!);
  const together = await least(() => calculate(standard, cells));
  const again = await least(() => recalculate(standard, cells));
  const single = await least(() => askForEach(cells));
  printTable(`${CELLS} cells of =WORKFORCE.LABEL("${LIST}", A1), ${codes.length} different codes`, [
    { what: 'requests', seen: String(together.requests), goal: '2', note: 'the catalogue, and the list' },
    { what: 'first calculation', seen: `${together.spent.toFixed(0)} ms`, goal: '' },
    {
      what: 'calculated again',
      seen: `${again.spent.toFixed(0)} ms`,
      goal: '',
      note: `${again.requests} requests`,
    },
    {
      what: 'against a request a cell',
      seen: times(single.spent / together.spent),
      goal: '',
      note: `${single.requests} requests, ${single.spent.toFixed(0)} ms in the client alone`,
    },
  ]);
}

interface Measured {
  readonly spent: number;
  readonly requests: number;
}

/** What else the machine does only adds to it: the least of all rounds counts. */
async function least(run: () => Promise<Measured>): Promise<Measured> {
  let best = await run();
  for (let round = 0; round < ROUNDS; round += 1) {
    const one = await run();
    if (one.spent < best.spent) best = one;
  }
  return best;
}

async function calculate(standard: StandardPackage, cells: readonly Code[]): Promise<Measured> {
  const { functions, asked } = open(standard);
  return timed(functions, asked, cells);
}

async function recalculate(standard: StandardPackage, cells: readonly Code[]): Promise<Measured> {
  const { functions, asked } = open(standard);
  await timed(functions, asked, cells);
  asked.length = 0;
  return timed(functions, asked, cells);
}

async function timed(
  functions: ReturnType<typeof createFunctions>,
  asked: readonly string[],
  cells: readonly Code[],
): Promise<Measured> {
  const from = performance.now();
  await Promise.all(cells.map(({ code }) => functions.label(LIST, code)));
  return { spent: performance.now() - from, requests: asked.length };
}

/** The functions, with a service that answers at once what the real one would. */
function open(standard: StandardPackage) {
  const asked: string[] = [];
  const summaries = standard.codeLists.map(({ codes, ...list }) => ({
    ...list,
    ...{ count: codes.length, hash: list.id },
  }));
  const answer: StandardAnswer = {
    ...{ version: standard.version, entry: 1, collections: standard.collections, items: standard.items },
    ...{ layouts: standard.layouts, rules: standard.fieldRules, codeLists: summaries, maps: standard.maps },
  };
  const whole = JSON.stringify(answer);
  const { codes } = standard.codeLists.find(({ id }) => id === LIST)!;
  const list: CodeListAnswer = {
    ...summaries.find(({ id }) => id === LIST)!,
    ...{ entry: 1, total: codes.length, codes: [...codes] },
  };
  const json = JSON.stringify(list);
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url);
    return new Response(url.endsWith('/standard') ? whole : json);
  };
  const api = createApiClient({ base: 'http://localhost/api', fetch: fetch as typeof globalThis.fetch });
  const dateSystem = () => Promise.resolve(1900 as const);
  return { functions: createFunctions({ api, today: () => TODAY, now: Date.now, dateSystem }), asked };
}

/** As a function would that asks the service for each cell, one code a request. */
async function askForEach(cells: readonly Code[]): Promise<Measured> {
  let requests = 0;
  const fetch = async (_url: string, init?: RequestInit): Promise<Response> => {
    requests += 1;
    const { code } = JSON.parse(String(init?.body)) as { code: string };
    return new Response(JSON.stringify({ result: true, code, label: code, entry: 1 }));
  };
  const call = createCaller({ fetch: fetch as typeof globalThis.fetch });
  const from = performance.now();
  await Promise.all(
    cells.map(async ({ code }) => {
      const body = JSON.stringify({ code, on: TODAY });
      const { body: answer } = await call('/one', 'http://localhost/api/one', { method: 'POST', body });
      return (answer as { label: string }).label;
    }),
  );
  return { spent: performance.now() - from, requests };
}
