import { LIMITS } from '../../../core/api/limits';
import { createMemoryRegister } from '../../../functions/register/memory-register';
import { publish } from '../../../functions/register/publish';
import { codeList, publication } from '../../register/support/lists';
import { jsonEvent } from '../support/http-event';
import { jsonOf } from '../support/read-result';
import { createRecorder } from '../support/recorder';
import { SEX, SEX_TO_GENDER, createService, publishedRegister } from '../support/service';

async function setUp() {
  const recorder = createRecorder();
  const register = await publishedRegister();
  const translate = createService(recorder, register)['POST /maps/{id}/translate'];
  return {
    recorder,
    register,
    ask: (request: unknown, id = SEX_TO_GENDER.id) => translate(jsonEvent(request, id)),
  };
}

const MAN = { code: '01', label: 'Man' };
const EXACT = { result: true, match: [{ relationship: 'equivalent', ...MAN }] };

describe('POST /maps/{id}/translate', () => {
  it('answers one code', async () => {
    const { ask } = await setUp();

    expect(jsonOf(await ask({ code: '1' }))).toEqual({ entry: 1, results: [EXACT] });
  });

  it('answers many, each in its place', async () => {
    const { ask } = await setUp();

    expect(jsonOf(await ask({ codes: ['2', '1', '9', '3', '1'], on: '2026-09-30' }))).toEqual({
      entry: 1,
      results: [
        {
          result: false,
          message: 'The list "List gender" has no code for this one. The made-up list has men alone.',
          match: [],
        },
        EXACT,
        { result: false, message: 'The list "List sex" has no such code.', match: [] },
        {
          result: true,
          message:
            'The code found covers more than the one asked about. Counted with men. The code asked about was in use until 31 March 2020.',
          match: [{ relationship: 'source-is-narrower-than-target', ...MAN }],
        },
        EXACT,
      ],
    });
  });

  it('answers the other way round', async () => {
    const { ask } = await setUp();

    expect(jsonOf(await ask({ code: '01', reverse: true, on: '2026-09-30' }))).toEqual({
      entry: 1,
      results: [
        {
          result: true,
          message:
            '2 codes of the list "List sex" are written as this one; the first means the same. Code 3 was in use until 31 March 2020.',
          match: [
            { relationship: 'equivalent', code: '1', label: 'Male' },
            { relationship: 'source-is-broader-than-target', code: '3', label: 'Unknown' },
          ],
        },
      ],
    });
  });

  it('answers by the newest lists', async () => {
    const { ask, register } = await setUp();
    await publish(register, publication('r-2', [codeList('gender', [['01', 'Men']])]));

    expect(jsonOf(await ask({ code: '1' }))).toEqual({
      entry: 2,
      results: [{ result: true, match: [{ relationship: 'equivalent', code: '01', label: 'Men' }] }],
    });
  });

  it('logs and counts how many codes were asked about, and is stored nowhere', async () => {
    const { ask, recorder } = await setUp();

    const result = await ask({ codes: ['1', '9'] });

    expect(result.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(result.headers).not.toHaveProperty('etag');
    expect(recorder.lines).toEqual([
      [
        'info',
        'WS-001',
        {
          route: 'POST /maps/{id}/translate',
          requestId: 'request-1',
          bytesIn: 19,
          bytesOut: result.body?.length,
          entry: 1,
          codes: 2,
          status: 200,
          milliseconds: 0,
        },
      ],
    ]);
    expect(recorder.counted).toEqual(['CodesTranslated 2', 'RequestsAnswered 1']);
  });

  it('takes as many codes as it says, and no more', async () => {
    const { ask } = await setUp();
    const statusOf = async (count: number) => (await ask({ codes: Array(count).fill('1') })).statusCode;

    expect([await statusOf(LIMITS.codes), await statusOf(LIMITS.codes + 1)]).toEqual([200, 413]);
  });

  it.each([
    ['a map there is not', { code: '1' }, 'sex--height', 404, 'unknown-map'],
    ['a map named like a trap', { code: '1' }, '__proto__', 404, 'unknown-map'],
    ['no map', { code: '1' }, '', 404, 'unknown-map'],
    ['no code', {}, SEX_TO_GENDER.id, 400, 'request-form'],
    ['both ways of asking', { code: '1', codes: ['1'] }, SEX_TO_GENDER.id, 400, 'request-form'],
    ['a day that is none', { code: '1', on: 'today' }, SEX_TO_GENDER.id, 400, 'request-form'],
    ['too many codes', { codes: Array(1_001).fill('1') }, SEX_TO_GENDER.id, 413, 'too-many-codes'],
  ])('answers a problem to %s', async (_name, request, id, status, problem) => {
    const { ask } = await setUp();

    const result = await ask(request, id);

    expect([result.statusCode, (jsonOf(result) as { type: string }).type]).toEqual([
      status,
      `urn:workforce-standard:problem:${problem}`,
    ]);
  });

  it.each([
    ['nothing', []],
    ['one of its two lists', [SEX]],
  ])('says to ask again later while %s is published', async (_name, lists) => {
    const register = createMemoryRegister();
    if (lists.length > 0) await publish(register, publication('r-1', lists));
    const translate = createService(createRecorder(), register)['POST /maps/{id}/translate'];

    const result = await translate(jsonEvent({ code: '1' }, SEX_TO_GENDER.id));

    expect([result.statusCode, result.headers?.['retry-after']]).toEqual([503, '2']);
  });
});
