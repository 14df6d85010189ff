import { createApiClient } from '../../addin/service/api-client';
import { ApiError } from '../../addin/service/api-error';
import type { Step } from '../checking/support/scripted-fetch';
import { json, noWaiting, problem, scriptedFetch } from '../checking/support/scripted-fetch';

const NETWORK = new TypeError('fetch failed');
const LIST = json({
  ...{ entry: 1, id: 'a', title: 'A', collection: 'standard', complete: true, source: 'x' },
  ...{ count: 0, total: 0, hash: 'h', codes: [] },
});

/** So many lists asked for at once, and how it ended for each. */
async function askAtOnce(count: number, ...steps: readonly Step[]) {
  const { fetch, requests } = scriptedFetch(...steps);
  const api = createApiClient({ base: '/api', fetch, waiting: noWaiting() });
  const again = (): Promise<string[]> =>
    Promise.all(
      Array.from({ length: count }, (_, at) =>
        api.codeList(`list-${at}`).then(
          () => 'answered',
          (error: unknown) => (error instanceof ApiError ? error.problem.code : String(error)),
        ),
      ),
    );
  return { ended: await again(), again, requests };
}

const all = (count: number, end: string) => Array.from({ length: count }, () => end);

describe('A service that is away', () => {
  test.each<[string, Step, string]>([
    ['cannot be reached', NETWORK, 'offline'],
    ['is busy', problem(503, 'busy'), 'busy'],
  ])('that %s is tried by one call for all, and each is told', async (_, step, code) => {
    const { ended, requests } = await askAtOnce(30, step);

    expect(ended).toEqual(all(30, code));
    // Six that went out at once, and the further attempts of one.
    expect(requests.length).toBe(9);
  });

  test('is asked once when it is wanted again, however often', async () => {
    const { again, requests } = await askAtOnce(30, NETWORK);
    requests.splice(0);

    expect(await again()).toEqual(all(30, 'offline'));
    expect(requests.length).toBe(1);
  });

  test('that comes back answers all that waited', async () => {
    const steps = [...Array.from({ length: 7 }, () => NETWORK), LIST];
    const { ended, again, requests } = await askAtOnce(30, ...steps);

    expect(ended).toEqual(all(30, 'answered'));
    expect(requests.length).toBeLessThan(40);
    expect(await again()).toEqual(all(30, 'answered'));
  });

  test('for one request alone holds up no other', async () => {
    const stuck = (request: Request): Response =>
      request.url.endsWith('/list-0') ? problem(504, 'timeout') : LIST.clone();
    const { ended, requests } = await askAtOnce(30, stuck);

    expect(ended).toEqual(['timeout', ...all(29, 'answered')]);
    expect(requests.length).toBe(33);
  });
});
