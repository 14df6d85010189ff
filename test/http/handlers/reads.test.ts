import { packList } from '../../../functions/register/body';
import { createMemoryRegister } from '../../../functions/register/memory-register';
import { publish } from '../../../functions/register/publish';
import type { StoredCodeList } from '../../../functions/register/code-list-body';
import { codeList, publication } from '../../register/support/lists';
import { httpEvent } from '../support/http-event';
import { jsonOf } from '../support/read-result';
import { createRecorder } from '../support/recorder';
import {
  GENDER,
  PERSON,
  SEX,
  SEX_TO_GENDER,
  STANDARD,
  createService,
  publishedRegister,
} from '../support/service';

function summary(list: StoredCodeList) {
  const { codes, ...rest } = list;
  return { ...rest, count: codes.length, hash: packList(list).hash };
}

const SEX_CHANGED = codeList('sex', [['9', 'Another']]);

async function setUp() {
  const register = await publishedRegister();
  return { register, service: createService(createRecorder(), register) };
}

it('GET /standard answers the standard, and which code lists there are', async () => {
  const { service } = await setUp();

  expect(jsonOf(await service['GET /standard'](httpEvent()))).toEqual({
    version: '1.0.0',
    entry: 1,
    collections: STANDARD.collections,
    items: [],
    layouts: [PERSON],
    rules: [],
    codeLists: [summary(GENDER), summary(SEX)],
    maps: [SEX_TO_GENDER],
  });
});

it('GET /code-lists answers every list without its codes', async () => {
  const { service } = await setUp();

  expect(jsonOf(await service['GET /code-lists'](httpEvent()))).toEqual({
    entry: 1,
    codeLists: [summary(GENDER), summary(SEX)],
  });
});

describe('GET /code-lists/{id}', () => {
  it('answers a list whole', async () => {
    const { service } = await setUp();

    expect(jsonOf(await service['GET /code-lists/{id}'](httpEvent({ id: 'sex' })))).toEqual({
      ...summary(SEX),
      entry: 1,
      total: 3,
      codes: SEX.codes,
    });
  });

  it('answers the part asked for', async () => {
    const { service } = await setUp();
    const query = { on: '2026-09-30', filter: 'male', count: '1' };

    expect(jsonOf(await service['GET /code-lists/{id}'](httpEvent({ id: 'sex', query })))).toEqual({
      ...summary(SEX),
      entry: 1,
      total: 2,
      codes: SEX.codes.slice(0, 1),
    });
  });

  it('answers as the register stood at an entry', async () => {
    const { register, service } = await setUp();
    await publish(register, publication('r-2', [SEX_CHANGED]));
    const codesAsOf = async (query: Record<string, string>) => {
      const answer = jsonOf(await service['GET /code-lists/{id}'](httpEvent({ id: 'sex', query })));
      return answer as { entry: number; codes: unknown };
    };

    expect(await codesAsOf({ asOf: '1' })).toMatchObject({ entry: 1, codes: SEX.codes });
    expect(await codesAsOf({ asOf: '2' })).toMatchObject({ entry: 2, codes: SEX_CHANGED.codes });
    expect(await codesAsOf({})).toMatchObject({ entry: 2, codes: SEX_CHANGED.codes });
  });

  it.each([
    ['a list there is not', { id: 'height' }, 404, 'unknown-code-list'],
    ['a list named like a trap', { id: '__proto__' }, 404, 'unknown-code-list'],
    ['no list', {}, 404, 'unknown-code-list'],
    ['an entry there is not', { id: 'sex', query: { asOf: '2' } }, 404, 'unknown-entry'],
    ['an entry far beyond any', { id: 'sex', query: { asOf: '9007199254740991' } }, 404, 'unknown-entry'],
    ['an entry before the first', { id: 'sex', query: { asOf: '0' } }, 400, 'request-form'],
    ['a day that is none', { id: 'sex', query: { on: '30/09/2026' } }, 400, 'request-form'],
    ['something it does not offer', { id: 'sex', query: { colour: 'red' } }, 400, 'request-form'],
    ['too long a filter', { id: 'sex', query: { filter: 'x'.repeat(201) } }, 400, 'request-form'],
  ])('answers a problem to %s', async (_name, parts, status, problem) => {
    const { service } = await setUp();

    const result = await service['GET /code-lists/{id}'](httpEvent(parts));

    expect([result.statusCode, (jsonOf(result) as { type: string }).type]).toEqual([
      status,
      `urn:workforce-standard:problem:${problem}`,
    ]);
  });
});

describe.each(['GET /standard', 'GET /code-lists', 'GET /code-lists/{id}'] as const)('%s', (route) => {
  it('answers 304 to its own tag until something else is published', async () => {
    const { register, service } = await setUp();
    const first = await service[route](httpEvent({ id: 'sex' }));
    const again = httpEvent({ id: 'sex', headers: { 'if-none-match': String(first.headers?.['etag']) } });

    const before = await service[route](again);
    await publish(register, publication('r-2', [SEX_CHANGED]));
    const after = await service[route](again);

    expect([before.statusCode, after.statusCode]).toEqual([304, 200]);
  });

  it('says to ask again later while nothing is published', async () => {
    const service = createService(createRecorder(), createMemoryRegister());

    const result = await service[route](httpEvent({ id: 'sex' }));

    expect([result.statusCode, result.headers?.['retry-after']]).toEqual([503, '2']);
  });
});
