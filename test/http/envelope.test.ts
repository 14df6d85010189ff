import * as z from 'zod';
import { createHttpHandler } from '../../functions/http/envelope';
import type { RouteRequest, Reply } from '../../functions/http/envelope';
import { ProblemError } from '../../functions/http/problems';
import { RegisterError } from '../../functions/register/register-error';
import { httpEvent, jsonEvent } from './support/http-event';
import { createRecorder } from './support/recorder';
import { jsonOf } from './support/read-result';

const bodySchema = z.strictObject({ rows: z.int() });
type Body = z.infer<typeof bodySchema>;

function checkRoute(reply: (asked: RouteRequest<Body, undefined>) => Promise<Reply>) {
  const recorder = createRecorder();
  return {
    recorder,
    handler: createHttpHandler({ name: 'POST /checks', body: bodySchema, reply }, recorder),
  };
}

describe('the envelope of a route', () => {
  it('hands over what was asked, answers its value and says in one line what was done', async () => {
    const { recorder, handler } = checkRoute(({ body }) =>
      Promise.resolve({
        value: { doubled: body.rows * 2 },
        fields: { entry: 3, rows: body.rows },
        counts: [['RowsChecked', body.rows]],
      }),
    );

    const result = await handler(jsonEvent({ rows: 21 }));

    expect(result).toEqual({
      statusCode: 200,
      body: '{"doubled":42}',
      isBase64Encoded: false,
      headers: {
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'content-type': 'application/json',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
      },
    });
    const fields = { route: 'POST /checks', requestId: 'request-1', bytesIn: 11, entry: 3, rows: 21 };
    expect(recorder.lines).toEqual([
      ['info', 'WS-001', { ...fields, status: 200, milliseconds: 0, bytesOut: 14 }],
    ]);
    expect(recorder.counted).toEqual(['RowsChecked 21', 'RequestsAnswered 1']);
  });

  it('hands over the id of the path and the query held against its schema', async () => {
    const query = z.strictObject({ count: z.coerce.number() });
    const handler = createHttpHandler<undefined, { count: number }>(
      { name: 'GET /any', query, reply: (asked) => Promise.resolve({ value: asked }) },
      createRecorder(),
    );

    expect(jsonOf(await handler(httpEvent({ id: 'sex', query: { count: '3' } })))).toEqual({
      id: 'sex',
      query: { count: 3 },
    });
  });

  it('answers an expected failure as a problem, and logs its name', async () => {
    const { recorder, handler } = checkRoute(() => Promise.reject(new ProblemError('unknown-layout')));

    const result = await handler(jsonEvent({ rows: 1 }));

    expect([result.statusCode, result.headers?.['content-type'], result.headers?.['cache-control']]).toEqual([
      404,
      'application/problem+json',
      'no-store',
    ]);
    expect(jsonOf(result)).toEqual({
      type: 'urn:workforce-standard:problem:unknown-layout',
      title: 'There is no such layout',
      status: 404,
      detail: 'The standard has no layout of that name. GET /api/standard lists them all.',
      instance: 'urn:workforce-standard:request:request-1',
    });
    expect(recorder.lines).toEqual([
      [
        'info',
        'WS-002',
        {
          route: 'POST /checks',
          requestId: 'request-1',
          bytesIn: 10,
          problem: 'unknown-layout',
          status: 404,
          milliseconds: 0,
          bytesOut: result.body?.length,
        },
      ],
    ]);
    expect(recorder.counted).toEqual(['RequestsRefused 1']);
  });

  it('answers a failure it did not foresee without a word of it, and logs where it came from', async () => {
    const { recorder, handler } = checkRoute(() => Promise.reject(new TypeError('Smith, John')));

    const result = await handler(jsonEvent({ rows: 1 }));

    expect(jsonOf(result)).toEqual({
      type: 'urn:workforce-standard:problem:unexpected',
      title: 'The service could not do this',
      status: 500,
      detail: expect.stringContaining('The fault is ours') as string,
      instance: 'urn:workforce-standard:request:request-1',
    });
    const [level, code, fields] = recorder.lines[0]!;
    expect([level, code, fields.error?.name]).toEqual(['error', 'WS-004', 'TypeError']);
    expect(fields.error?.frames[0]).toContain('envelope.test.ts');
    expect(JSON.stringify(recorder.lines)).not.toContain('Smith');
    expect(recorder.counted).toEqual(['RequestsFailed 1']);
  });

  it.each([
    [
      'cannot be reached',
      new RegisterError('unavailable', 'no answer'),
      503,
      '2',
      'WS-003',
      'register-unavailable',
    ],
    ['has nothing published yet', new ProblemError('not-published'), 503, '2', 'WS-003', 'not-published'],
    ['is damaged', new RegisterError('damaged', 'hash'), 500, undefined, 'WS-004', 'unexpected'],
  ])('says whether to ask again when the register %s', async (_name, error, status, retry, code, problem) => {
    const { recorder, handler } = checkRoute(() => Promise.reject(error));

    const result = await handler(jsonEvent({ rows: 1 }));

    expect([result.statusCode, result.headers?.['retry-after']]).toEqual([status, retry]);
    expect(recorder.lines.map(([, logged, fields]) => [logged, fields.problem])).toEqual([[code, problem]]);
  });

  it('does not repeat a request id that does not look like one', async () => {
    const { recorder, handler } = checkRoute(() => Promise.reject(new ProblemError('unknown-layout')));
    const event = jsonEvent({ rows: 1 });
    event.requestContext.requestId = 'John Smith <script>';

    const result = await handler(event);

    expect(result.body).not.toContain('Smith');
    expect(JSON.stringify(recorder.lines)).not.toContain('Smith');
  });
});
