import { gunzipSync } from 'node:zlib';
import { createApiClient } from '../../addin/service/api-client';
import type { CheckAnswer, CheckRequest, RelationsRequest } from '../../core/api/shapes';
import { json, scriptedFetch } from '../checking/support/scripted-fetch';
import { ETHNICITY, SMALL_STANDARD } from '../checking/support/small-standard';

const request = (rows: number): CheckRequest => ({
  layout: 'demo/staff',
  referenceDate: '2026-09-30',
  source: 'workbook',
  rows,
  columns: [{ field: 'REF', values: Array.from({ length: rows }, (_, at) => `W${at}`) }],
});

const ANSWER: CheckAnswer = {
  entry: 1,
  findings: [{ rule: 'demo/1', field: 'REF', rows: [1, 2] }],
  blankRows: [],
};

const RELATIONS: RelationsRequest = {
  referenceDate: '2026-09-30',
  tables: [{ id: '0', layout: 'demo/staff', source: 'workbook', rows: 2, columns: [] }],
};

describe('requests', () => {
  it.each([
    ['/api', 'https://service.test/api/standard'],
    ['https://other.test/api/', 'https://other.test/api/standard'],
  ])('go to the base %s', async (base, url) => {
    const { fetch, requests } = scriptedFetch(json(SMALL_STANDARD));

    await createApiClient({ base, fetch }).standard();

    expect(requests.map(({ method, url: asked }) => [method, asked])).toEqual([['GET', url]]);
  });

  it("escape a code list's id, and name the day", async () => {
    const { fetch, requests } = scriptedFetch(json(ETHNICITY));

    await createApiClient({ base: '/api', fetch }).codeList('a/b?c', { on: '2026-09-30' });

    expect(requests[0]!.url).toBe('https://service.test/api/code-lists/a%2Fb%3Fc?on=2026-09-30');
  });

  it('that are small go as JSON', async () => {
    const { fetch, requests } = scriptedFetch(json({ ...ANSWER, findings: [] }));

    await createApiClient({ base: '/api', fetch }).check(request(2));

    expect(requests[0]!.headers.get('content-type')).toBe('application/json');
    expect(await requests[0]!.json()).toEqual(request(2));
  });

  it('that are large go packed', async () => {
    const { fetch, requests } = scriptedFetch(json(ANSWER));

    await createApiClient({ base: '/api', fetch }).check(request(5_000));

    const body = Buffer.from(await requests[0]!.arrayBuffer());
    expect(requests[0]!.headers.get('content-type')).toBe('application/gzip');
    expect(JSON.parse(gunzipSync(body).toString('utf8'))).toEqual(request(5_000));
  });

  it('never carry a cell in their address', async () => {
    const { fetch, requests } = scriptedFetch(json(ANSWER));

    await createApiClient({ base: '/api', fetch }).check(request(10));

    expect(requests[0]!.url).toBe('https://service.test/api/checks');
  });
});

describe('reads are kept', () => {
  it('and asked for again by their tag', async () => {
    const { fetch, requests } = scriptedFetch(
      json(SMALL_STANDARD, { headers: { etag: '"7"' } }),
      new Response(null, { status: 304 }),
    );
    const api = createApiClient({ base: '/api', fetch });

    const answers = [await api.standard(), await api.standard()];

    expect(answers).toEqual([SMALL_STANDARD, SMALL_STANDARD]);
    expect(requests.map((one) => one.headers.get('if-none-match'))).toEqual([null, '"7"']);
  });

  it('until they change', async () => {
    const changed = { ...SMALL_STANDARD, entry: 8 };
    const { fetch } = scriptedFetch(
      json(SMALL_STANDARD, { headers: { etag: '"7"' } }),
      json(changed, { headers: { etag: '"8"' } }),
    );
    const api = createApiClient({ base: '/api', fetch });

    expect([(await api.standard()).entry, (await api.standard()).entry]).toEqual([3, 8]);
  });
});

describe('answers that are not what they should be are never used', () => {
  const group = (more: object): object => ({
    entry: 1,
    blankRows: [],
    findings: [{ rule: 'demo/1', field: 'REF', rows: [1], ...more }],
  });

  it.each<[string, unknown]>([
    ['a page of HTML', '<html>Please sign in</html>'],
    ['nothing', null],
    ['a list', []],
    ['no entry', { findings: [], blankRows: [] }],
    ['findings that are no list', { entry: 1, findings: {}, blankRows: [] }],
    ['a finding without a rule', group({ rule: undefined })],
    ['rows that are no numbers', group({ rows: ['1'] })],
    ['rows beyond those asked about', group({ rows: [1, -2] })],
    ['steps without end', group({ rows: [-1_000_000_000] })],
    ['steps of nothing', group({ rows: [0] })],
  ])('%s', async (_, body) => {
    const { fetch, requests } = scriptedFetch(typeof body === 'string' ? new Response(body) : json(body));

    const answer = createApiClient({ base: '/api', fetch }).check(request(2));

    await expect(answer).rejects.toMatchObject({
      name: 'ApiError',
      retry: true,
      problem: { code: 'rubbish' },
    });
    expect(requests).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['of another table', { table: '1' }],
    ['that clash with rows that are not there', { table: '0', related: [2] }],
    ['that clash with another table that is not there', { table: '0', related: [0], relatedTable: '5' }],
  ])('comparisons %s', async (_, more) => {
    const answer = { entry: 1, findings: [{ rule: 'demo/4', field: 'REF', rows: [1], ...more }] };
    const { fetch } = scriptedFetch(json(answer));

    await expect(createApiClient({ base: '/api', fetch }).relations(RELATIONS)).rejects.toMatchObject({
      problem: { code: 'rubbish' },
    });
  });

  it('nor a standard whose layouts have no fields', async () => {
    const { fetch } = scriptedFetch(
      json({ ...SMALL_STANDARD, layouts: [{ id: 'x', collection: 'x', title: 'x', keys: [] }] }),
    );

    await expect(createApiClient({ base: '/api', fetch }).standard()).rejects.toMatchObject({
      problem: { code: 'rubbish' },
    });
  });

  it('nor an answer that says nothing has changed when nothing is kept', async () => {
    const { fetch } = scriptedFetch(new Response(null, { status: 304 }));

    await expect(createApiClient({ base: '/api', fetch }).standard()).rejects.toMatchObject({
      problem: { code: 'rubbish' },
    });
  });
});
