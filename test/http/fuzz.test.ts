import * as fc from 'fast-check';
import type { HttpHandler } from '../../functions/http/envelope';
import { problemSchema } from '../../core/api/shapes';
import { createMemoryRegister } from '../../functions/register/memory-register';
import { gzipEvent, httpEvent, jsonEvent, packedEvent, textEvent } from './support/http-event';
import { jsonOf } from './support/read-result';
import { createRecorder } from './support/recorder';
import { PERSON, SEX_TO_GENDER, createService, publishedRegister } from './support/service';

/** Status of an answer that is what it should be: 200, or a problem of the sender's. A fault of ours is shown whole. */
async function outcome(handler: HttpHandler, event: Parameters<HttpHandler>[0]): Promise<string> {
  const result = await handler(event);
  if (result.statusCode === 200) {
    return 'answered';
  }
  const problem = problemSchema.parse(jsonOf(result));
  const fits = result.headers?.['content-type'] === 'application/problem+json' && problem.status < 500;
  return fits ? 'refused' : JSON.stringify(problem);
}

const jsonValue = fc.jsonValue({ maxDepth: 4 });
const name = fc.oneof(
  fc.constantFrom('PERSON', 'SEX', 'BIRTHDATE', 'HOURS', '__proto__', 'constructor', 'toString'),
  fc.string(),
);
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.record({
    date: fc.oneof(
      fc.constantFrom('2026-09-30', '2026-02-31', '2026-09-30T09:30:00', ['2026-09-30']),
      jsonValue,
    ),
  }),
  fc.record({ error: fc.oneof(fc.constant('#N/A'), jsonValue) }),
  jsonValue,
);
const index = fc.oneof(
  fc.base64String(),
  fc.string(),
  fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64')),
);
const columns = (rows: number) =>
  fc.array(
    fc.oneof(
      fc.record({ field: name, values: fc.array(cell, { minLength: rows, maxLength: rows }) }),
      fc.record({ field: name, values: fc.array(cell, { minLength: 1, maxLength: 4 }), index }),
    ),
    { minLength: 1, maxLength: 4 },
  );
const table = fc.integer({ min: 0, max: 6 }).chain((rows) =>
  fc.record({
    layout: fc.constantFrom(PERSON.id, PERSON.id, PERSON.id, '__proto__'),
    source: fc.constantFrom('workbook', 'text'),
    rows: fc.constant(rows),
    columns: columns(rows),
  }),
);
const check = table.map((one) => ({ ...one, referenceDate: '2026-09-30' }));
const relations = fc
  .array(
    table.map((one) => ({ ...one, id: 'Staff' })),
    { minLength: 1, maxLength: 3 },
  )
  .map((tables) => ({ referenceDate: '2026-09-30', tables }));

const asked = fc.oneof(
  fc.constantFrom('1', '2', '3', '01', '__proto__', 'constructor'),
  fc.string({ unit: 'binary' }),
);
const translation = fc.record(
  {
    code: asked,
    codes: fc.array(fc.oneof({ weight: 9, arbitrary: asked }, jsonValue), { maxLength: 4 }),
    reverse: fc.boolean(),
    on: fc.constantFrom('2026-09-30', '2020-03-31', '2026-02-31'),
  },
  { requiredKeys: [] },
);

type BodyRoute = 'POST /checks' | 'POST /checks/relations' | 'POST /maps/{id}/translate';
const outcomesOf = async (route: BodyRoute, body: fc.Arbitrary<unknown>) => {
  const handler = createService(createRecorder(), await publishedRegister())[route];
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(body, async (value) => {
      outcomes.add(await outcome(handler, jsonEvent(value, SEX_TO_GENDER.id)));
    }),
    // A fixed seed: that some tables are answered and some refused must not hang on luck.
    { numRuns: 400, seed: 20_261_122 },
  );
  return [...outcomes].sort();
};

describe('whatever is sent is answered, or refused as the sender’s fault', () => {
  it.each(['POST /checks', 'POST /checks/relations', 'POST /maps/{id}/translate'] as const)(
    'to %s: any JSON',
    async (route) => {
      expect(await outcomesOf(route, jsonValue)).toEqual(['refused']);
    },
  );

  it('to POST /checks: tables nearly right', async () => {
    expect(await outcomesOf('POST /checks', check)).toEqual(['answered', 'refused']);
  });

  it('to POST /checks/relations: tables nearly right', async () => {
    expect(await outcomesOf('POST /checks/relations', relations)).toEqual(['answered', 'refused']);
  });

  it('to POST /maps/{id}/translate: codes nearly right', async () => {
    expect(await outcomesOf('POST /maps/{id}/translate', translation)).toEqual(['answered', 'refused']);
  });

  it('any text, any bytes, any gzip', async () => {
    const handler = createService(createRecorder(), await publishedRegister())['POST /checks'];
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.string({ unit: 'binary' }), async (bytes, text) => {
        for (const event of [textEvent(text), packedEvent(bytes), gzipEvent(bytes), gzipEvent(text)]) {
          expect(await outcome(handler, event)).toBe('refused');
        }
      }),
    );
  });

  it('any list, any query', async () => {
    const handler = createService(createRecorder(), await publishedRegister())['GET /code-lists/{id}'];
    const query = fc.dictionary(
      fc.oneof(fc.constantFrom('on', 'asOf', 'filter', 'count'), fc.string()),
      fc.string(),
    );
    const id = fc.oneof(fc.constant('sex'), fc.string());
    await fc.assert(
      fc.asyncProperty(id, query, async (list, asked) => {
        expect(['answered', 'refused']).toContain(
          await outcome(handler, httpEvent({ id: list, query: asked })),
        );
      }),
    );
  });

  it('JSON of many lists, objects, names and texts in any order', async () => {
    const handler = createService(createRecorder(), await publishedRegister())['POST /checks'];
    const unit = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '{}',
      '[],',
      '"a":',
      '"',
      '\\',
      '\\"',
      ',',
      '1,',
      'null',
      'ü',
    );
    const run = fc
      .tuple(unit, fc.integer({ min: 1, max: 20_000 }))
      .map(([text, times]) => text.repeat(times));
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 6 }), async (runs) => {
        expect(await outcome(handler, gzipEvent(runs.join('')))).toBe('refused');
      }),
    );
  });

  it.each([
    ['lists', '['.repeat(500_000) + ']'.repeat(500_000)],
    ['objects', '{"a":'.repeat(300_000) + '1' + '}'.repeat(300_000)],
    [
      'lists where a cell belongs',
      JSON.stringify({ ...singleRow(), columns: [{ field: 'SEX', values: ['deep'] }] }).replace(
        '"deep"',
        '['.repeat(500_000) + ']'.repeat(500_000),
      ),
    ],
  ])('JSON half a million %s deep', async (_name, json) => {
    const handler = createService(createRecorder(), await publishedRegister())['POST /checks'];

    expect(await outcome(handler, textEvent(json))).toBe('refused');
  });

  it('when the store fails, says so without a word of why', async () => {
    const failing = { ...createMemoryRegister(), head: () => Promise.reject(new Error('CanarySmith7391')) };
    const recorder = createRecorder();
    const service = createService(recorder, failing);

    const result = await service['GET /code-lists'](httpEvent());

    expect(result.statusCode).toBe(500);
    expect(JSON.stringify([result, recorder.lines])).not.toContain('CanarySmith7391');
  });
});

function singleRow() {
  return { layout: PERSON.id, referenceDate: '2026-09-30', source: 'workbook', rows: 1 };
}
