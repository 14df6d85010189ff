import { createApiClient } from '../../addin/service/api-client';
import { ApiError } from '../../addin/service/api-error';
import type { Step } from '../checking/support/scripted-fetch';
import { cutMidway, json, noWaiting, problem, scriptedFetch } from '../checking/support/scripted-fetch';

const LISTS = { entry: 1, codeLists: [] };
const NETWORK = new TypeError('fetch failed');

/** Plays the steps to one call: how it ended, how often the service was asked, how long was waited between. */
async function ask(
  ...steps: readonly Step[]
): Promise<{ outcome: unknown; asked: number; waited: number[] }> {
  const { fetch, requests } = scriptedFetch(...steps);
  const waiting = noWaiting();
  // Short only where it is waited for: a busy machine must not make another fault look like this one.
  const timeLimit = steps.includes('hang') ? 5 : undefined;
  const api = createApiClient({ base: '/api', fetch, waiting, timeLimit });
  const outcome = await api.codeLists().catch((error: unknown) => error);
  return {
    outcome: outcome instanceof ApiError ? [outcome.problem.code, outcome.retry] : outcome,
    asked: requests.length,
    waited: waiting.waited,
  };
}

describe('faults that pass', () => {
  it.each<[string, readonly Step[], number[]]>([
    ['too many requests, then an answer', [problem(429, 'throttled'), json(LISTS)], [300]],
    ['busy twice, then an answer', [problem(503, 'busy'), problem(503, 'busy'), json(LISTS)], [300, 600]],
    ['a gateway without its function', [new Response('', { status: 502 }), json(LISTS)], [300]],
    ['a line cut before the answer', [NETWORK, json(LISTS)], [300]],
    ['a line cut midway', [cutMidway(), json(LISTS)], [300]],
    ['no answer in time, once', ['hang', json(LISTS)], [300]],
    ['told to wait two seconds', [problem(429, 'throttled', { 'retry-after': '2' }), json(LISTS)], [2_200]],
    [
      'told to wait until a time',
      [problem(503, 'busy', { 'retry-after': 'Sun, 22 Nov 2026 10:00:05 GMT' }), json(LISTS)],
      [5_200],
    ],
  ])('%s', async (_, steps, waited) => {
    expect(await ask(...steps)).toEqual({ outcome: LISTS, asked: steps.length, waited });
  });
});

describe('faults that stay', () => {
  it.each<[string, readonly Step[], unknown, number]>([
    ['busy all the time: four attempts', [problem(503, 'busy')], ['busy', true], 4],
    ['the line is gone: four attempts', [NETWORK], ['offline', true], 4],
    ['never an answer in time: two attempts', ['hang'], ['slow', true], 2],
    [
      'told to wait an hour: not waited for',
      [problem(429, 'throttled', { 'retry-after': '3600' })],
      ['throttled', true],
      1,
    ],
    [
      'a fault of the service: not asked again at once',
      [problem(500, 'unexpected')],
      ['unexpected', true],
      1,
    ],
    ['a request too large', [problem(413, 'body-too-large')], ['body-too-large', false], 1],
    ['a refusal without our words', [new Response('no', { status: 403 })], ['no-answer', false], 1],
    ['a throttle without our words', [new Response('no', { status: 429 })], ['busy', true], 4],
  ])('%s', async (_, steps, outcome, asked) => {
    expect(await ask(...steps)).toMatchObject({ outcome, asked });
  });

  it("give the service's own words and limit", async () => {
    const body = {
      type: 'urn:workforce-standard:problem:too-many-rows',
      title: 'Too many rows',
      status: 413,
      detail: 'At most 10,000.',
      limit: 10_000,
    };
    const { fetch } = scriptedFetch(json(body, { status: 413 }));

    await expect(createApiClient({ base: '/api', fetch }).codeLists()).rejects.toMatchObject({
      message: 'Too many rows',
      problem: {
        code: 'too-many-rows',
        title: 'Too many rows',
        detail: 'At most 10,000.',
        status: 413,
        limit: 10_000,
      },
    });
  });
});

describe('a stop', () => {
  it('before the call asks nothing', async () => {
    const { fetch, requests } = scriptedFetch(json(LISTS));

    await expect(
      createApiClient({ base: '/api', fetch }).codeLists(AbortSignal.abort()),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(requests).toEqual([]);
  });

  it('during the call ends it', async () => {
    const stop = new AbortController();
    const { fetch, requests } = scriptedFetch('hang');
    const answer = createApiClient({ base: '/api', fetch }).codeLists(stop.signal);
    stop.abort();

    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(requests).toHaveLength(1);
  });

  it('while waiting for another attempt ends that', async () => {
    const stop = new AbortController();
    const { fetch, requests } = scriptedFetch(() => {
      stop.abort();
      return problem(503, 'busy');
    });

    await expect(createApiClient({ base: '/api', fetch }).codeLists(stop.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(requests).toHaveLength(1);
  });
});
