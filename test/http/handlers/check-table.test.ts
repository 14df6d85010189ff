import { LIMITS } from '../../../core/api/limits';
import type { CheckAnswer, CheckRequest } from '../../../core/api/shapes';
import { publish } from '../../../functions/register/publish';
import type { Register } from '../../../functions/register/register';
import { codeList, publication } from '../../register/support/lists';
import { gzipEvent, jsonEvent } from '../support/http-event';
import { jsonOf } from '../support/read-result';
import { createRecorder } from '../support/recorder';
import { PERSON, createService, publishedRegister } from '../support/service';

function request(changes: Partial<CheckRequest> = {}): CheckRequest {
  return {
    layout: PERSON.id,
    referenceDate: '2026-09-30',
    source: 'workbook',
    rows: 4,
    columns: [
      { field: 'PERSON', values: ['A1', 'A2', null, 'A4'] },
      { field: 'SEX', values: ['1', '7', null, '3'] },
    ],
    ...changes,
  };
}

async function setUp(at?: string) {
  const recorder = createRecorder(at);
  const published = await publishedRegister();
  const reads: string[] = [];
  const register: Register = {
    ...published,
    body: (hash) => {
      reads.push(hash);
      return published.body(hash);
    },
  };
  return { recorder, reads, check: createService(recorder, register)['POST /checks'] };
}

describe('POST /checks', () => {
  it('answers what is wrong where, in groups, and never a value', async () => {
    const { check, recorder } = await setUp();

    const result = await check(jsonEvent(request()));

    expect(result.statusCode).toBe(200);
    expect(jsonOf(result)).toEqual({
      entry: 1,
      findings: [
        { rule: 'standard/code-list', field: 'SEX', reason: 'not-in-list', rows: [2] },
        { rule: 'standard/code-list', field: 'SEX', reason: 'retired', rows: [4] },
      ],
      blankRows: [3],
    });
    expect(recorder.counted).toEqual(['RowsChecked 4', 'FindingsReported 2', 'RequestsAnswered 1']);
    expect(
      recorder.lines.map(([, , { entry, rows, columns, findings }]) => [entry, rows, columns, findings]),
    ).toEqual([[1, 4, 2, 2]]);
  });

  it('answers the same when the request is packed', async () => {
    const { check } = await setUp();

    const [plain, packed] = await Promise.all([
      check(jsonEvent(request())),
      check(gzipEvent(JSON.stringify(request()))),
    ]);

    expect(packed).toEqual(plain);
  });

  it('judges codes by the reference date', async () => {
    const { check } = await setUp();

    const answer = jsonOf(await check(jsonEvent(request({ referenceDate: '2020-03-31' })))) as CheckAnswer;

    expect(answer.findings.map(({ reason }) => reason)).toEqual(['not-in-list']);
  });

  it.each([
    ['the evening before, in UTC already summer time in London', '2026-06-30T23:30:00Z', 0],
    ['the evening before, in London', '2026-06-30T22:30:00Z', 1],
  ])('takes today to be the day in London: %s', async (_name, now, findings) => {
    const { check } = await setUp(now);
    const columns = [{ field: 'BIRTHDATE', values: [{ date: '2026-07-01' }] }];

    const answer = jsonOf(await check(jsonEvent(request({ rows: 1, columns })))) as CheckAnswer;

    expect(answer.findings).toHaveLength(findings);
  });

  it('uses what was published and what day it is since the layout was made ready', async () => {
    let now = new Date('2026-09-30T12:00:00Z');
    const register = await publishedRegister();
    const check = createService({ ...createRecorder(), now: () => now }, register)['POST /checks'];
    const columns = [
      { field: 'SEX', values: ['7'] },
      { field: 'BIRTHDATE', values: [{ date: '2026-10-01' }] },
    ];
    const fieldsFound = async () => {
      const answer = jsonOf(await check(jsonEvent(request({ rows: 1, columns })))) as CheckAnswer;
      return [answer.entry, ...answer.findings.map(({ field }) => field)];
    };

    const before = await fieldsFound();
    await publish(register, publication('r-2', [codeList('sex', [['7', 'Seventh']])]));
    const published = await fieldsFound();
    now = new Date('2026-10-01T12:00:00Z');
    const nextDay = await fieldsFound();

    expect([before, published, nextDay]).toEqual([[1, 'SEX', 'BIRTHDATE'], [2, 'BIRTHDATE'], [2]]);
  });

  it('makes its layout ready once for all the parts of a workbook', async () => {
    const { check, reads } = await setUp();

    await check(jsonEvent(request()));
    const afterOne = reads.length;
    await check(jsonEvent(request()));
    const afterTwo = reads.length;
    await check(jsonEvent(request({ referenceDate: '2026-10-01' })));

    expect([afterOne, afterTwo, reads.length]).toEqual([2, 2, 4]);
  });

  it.each<[string, Partial<CheckRequest>, number, string, number | undefined]>([
    ['a layout there is not', { layout: 'standard/pet' }, 404, 'unknown-layout', undefined],
    ['a layout named like a trap', { layout: '__proto__' }, 404, 'unknown-layout', undefined],
    [
      'a field there is not',
      { columns: [{ field: 'PET', values: ['a', 'b', 'c', 'd'] }] },
      400,
      'unknown-field',
      undefined,
    ],
    [
      'a field named like a trap',
      { columns: [{ field: '__proto__', values: ['a', 'b', 'c', 'd'] }] },
      400,
      'unknown-field',
      undefined,
    ],
    [
      'a field sent twice',
      {
        rows: 0,
        columns: [
          { field: 'SEX', values: [] },
          { field: 'SEX', values: [] },
        ],
      },
      400,
      'duplicate-field',
      undefined,
    ],
    ['fewer values than rows', { rows: 5 }, 400, 'malformed-column', undefined],
    [
      'a position beyond the values',
      { rows: 1, columns: [{ field: 'SEX', values: ['1'], index: 'AQ==' }] },
      400,
      'malformed-column',
      undefined,
    ],
    ['rows over the limit', { rows: LIMITS.rows + 1 }, 413, 'too-many-rows', LIMITS.rows],
    [
      'columns over the limit',
      { columns: Array.from({ length: LIMITS.columns + 1 }, () => ({ field: 'SEX', values: [] })) },
      413,
      'too-many-columns',
      LIMITS.columns,
    ],
    [
      'a cell over the limit',
      { rows: 1, columns: [{ field: 'PERSON', values: ['x'.repeat(LIMITS.cellLength + 1)] }] },
      413,
      'cell-too-long',
      LIMITS.cellLength,
    ],
  ])('answers a problem to %s', async (_name, changes, status, problem, limit) => {
    const { check } = await setUp();

    const result = await check(jsonEvent(request(changes)));

    const answer = jsonOf(result) as { type: string; limit?: number };
    expect([result.statusCode, answer.type, answer.limit]).toEqual([
      status,
      `urn:workforce-standard:problem:${problem}`,
      limit,
    ]);
  });
});
