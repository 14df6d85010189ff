import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describeApi } from '../../functions/http/openapi';
import type { HttpEvent } from '../../functions/http/envelope';
import { httpEvent, jsonEvent } from './support/http-event';
import { jsonOf } from './support/read-result';
import { createRecorder } from './support/recorder';
import { ROUTES, SEX_TO_GENDER, createService, publishedRegister } from './support/service';
import type { RouteName } from './support/service';

type Json = Readonly<Record<string, unknown>>;
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Json }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: Json }>> }
    >
  >;
}

const document = JSON.parse(JSON.stringify(describeApi())) as {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
};
const operations = new Map(
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
    ),
  ),
);

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema(document, 'openapi');
/** What is wrong with `value` by a schema of the document. */
function faults(schema: Json, value: unknown): unknown {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as Json;
  const validate = ajv.compile(absolute);
  return validate(value) ? [] : validate.errors;
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const own = '$ref' in value ? [String(value.$ref)] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and describes every route', () => {
    expect(document.openapi).toBe('3.1.0');
    expect([...operations.keys()].sort()).toEqual([...ROUTES].sort());
  });

  it('gives every operation a name of its own, and every response a description', () => {
    const all = [...operations.values()];

    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
    expect(
      all
        .flatMap(({ responses }) => Object.values(responses))
        .filter(({ description }) => description === ''),
    ).toEqual([]);
  });

  it('says of every operation what it is for, that nobody signs in, and how the service refuses', () => {
    const { info, tags } = document as unknown as { info: Json; tags: readonly { readonly name: string }[] };
    const known = new Set(tags.map(({ name }) => name));
    const unsaid = [...operations].filter(([, operation]) => {
      const {
        tags: own,
        description,
        security,
      } = operation as unknown as {
        readonly tags?: readonly string[];
        readonly description?: string;
        readonly security?: readonly unknown[];
      };
      const refused = Object.keys(operation.responses).some((status) => status.startsWith('4'));
      const grouped = own?.length === 1 && own.every((tag) => known.has(tag));
      return !grouped || (description ?? '') === '' || security?.length !== 0 || !refused;
    });

    expect(unsaid).toEqual([]);
    expect(info).toMatchObject({ contact: { name: expect.any(String) as string }, license: { name: 'MIT' } });
  });

  it('names only schemas that it has, and has only schemas that it names', () => {
    const named = new Set(
      referencesIn(document).map((reference) => reference.replace('#/components/schemas/', '')),
    );

    expect([...named].sort()).toEqual(Object.keys(document.components.schemas).sort());
  });

  it('declares every name in braces of a path as a parameter', () => {
    for (const [route, { parameters = [] }] of operations) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);

      expect(inPath).toEqual([...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it.each(Object.entries(document.components.schemas))(
    'has a schema of %s that a validator takes',
    (_name, schema) => {
      expect(ajv.validateSchema(schema)).toBe(true);
    },
  );
});

const person = (values: unknown) => ({ field: 'PERSON', values });
const checking = (changes: object = {}) =>
  jsonEvent({
    layout: 'standard/made-up',
    referenceDate: '2026-09-30',
    source: 'workbook',
    rows: 2,
    columns: [person([null, 'A1'])],
    ...changes,
  });
const comparing = (layout: string) => {
  const table = { id: 'Staff', layout, source: 'text', rows: 2, columns: [person(['A1', 'A1'])] };
  return jsonEvent({ referenceDate: '2026-09-30', tables: [table] });
};

const translating = (request: object, id = SEX_TO_GENDER.id) => jsonEvent(request, id);

/** Requests for every kind of answer that a route gives. */
const RECORDED: readonly (readonly [RouteName, number, HttpEvent])[] = [
  ['GET /standard', 200, httpEvent()],
  ['GET /code-lists', 200, httpEvent()],
  ['GET /code-lists/{id}', 200, httpEvent({ id: 'sex', query: { on: '2026-09-30' } })],
  ['GET /code-lists/{id}', 400, httpEvent({ id: 'sex', query: { on: 'today' } })],
  ['GET /code-lists/{id}', 404, httpEvent({ id: 'height' })],
  ['POST /checks', 200, checking()],
  ['POST /checks', 400, checking({ source: 'pdf' })],
  ['POST /checks', 404, checking({ layout: 'standard/pet' })],
  ['POST /checks', 413, checking({ rows: 10_001 })],
  ['POST /checks', 415, httpEvent({ body: 'a,b' })],
  ['POST /checks/relations', 200, comparing('standard/made-up')],
  ['POST /checks/relations', 404, comparing('standard/pet')],
  ['POST /maps/{id}/translate', 200, translating({ codes: ['1', '2', '3', '7'] })],
  ['POST /maps/{id}/translate', 200, translating({ code: '01', reverse: true, on: '2026-09-30' })],
  ['POST /maps/{id}/translate', 400, translating({})],
  ['POST /maps/{id}/translate', 404, translating({ code: '1' }, 'sex--height')],
  ['POST /maps/{id}/translate', 413, translating({ codes: Array(1_001).fill('1') })],
  ['GET /openapi.json', 200, httpEvent()],
];

describe('each answer', () => {
  it.each(RECORDED)(
    'of %s with status %s fits its schema in the description',
    async (route, status, event) => {
      const service = createService(createRecorder(), await publishedRegister());

      const result = await service[route](event);

      const type = String(result.headers?.['content-type']);
      const schema = operations.get(route)?.responses[status]?.content?.[type]?.schema;
      expect(result.statusCode).toBe(status);
      expect(faults(schema!, jsonOf(result))).toEqual([]);
    },
  );

  it.each([
    ['POST /checks', checking()],
    ['POST /checks/relations', comparing('standard/made-up')],
    ['POST /maps/{id}/translate', translating({ codes: ['1'], reverse: false })],
    ['POST /maps/{id}/translate', translating({ code: '1' })],
  ] as const)('is to a request of %s that fits its schema too', (route, event) => {
    const { schema } = operations.get(route)!.requestBody!.content['application/json']!;

    expect(faults(schema, JSON.parse(event.body!))).toEqual([]);
    expect(faults(schema, { layout: 7 })).not.toEqual([]);
  });

  it.each([
    ['one code', { code: '1' }, true],
    ['several codes', { codes: ['1', '2'] }, true],
    ['both', { code: '1', codes: ['1'] }, false],
    ['neither', { reverse: true }, false],
  ])('describes what a translation is asked: %s', (_name, value, fits) => {
    const found = faults({ $ref: '#/components/schemas/TranslateRequest' }, value);

    expect(found).toEqual(fits ? [] : expect.arrayContaining([expect.anything()]));
  });

  it.each([
    ['text', 'a', true],
    ['a number', 1.5, true],
    ['true', true, true],
    ['an empty cell', null, true],
    ['a date cell', { date: '2026-09-30' }, true],
    ['an error cell', { error: '#N/A' }, true],
    ['a list', [], false],
    ['both', { date: '2026-09-30', error: '#N/A' }, false],
    ['text over the limit', 'x'.repeat(32_768), false],
  ])('describes a cell: %s', (_name, value, fits) => {
    const found = faults({ $ref: '#/components/schemas/EncodedColumn' }, person([value]));

    expect(found).toEqual(fits ? [] : expect.arrayContaining([expect.anything()]));
  });
});
