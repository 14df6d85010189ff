import * as z from 'zod';
import { codeListQuerySchema } from './api';
import type { SchemaName } from './openapi';
import { PROBLEMS } from './problems';
import type { ProblemCode } from './problems';

type JsonObject = Readonly<Record<string, unknown>>;

const CHECK_PROBLEMS: readonly ProblemCode[] = [
  'body-missing',
  'body-type',
  'body-too-large',
  'unpacked-too-large',
  'body-not-unpacked',
  'body-not-json',
  'request-form',
  'malformed-column',
  'duplicate-field',
  'unknown-field',
  'too-many-columns',
  'cell-too-long',
  'unknown-layout',
  'answer-too-large',
];
const SERVICE_PROBLEMS: readonly ProblemCode[] = ['not-published', 'register-unavailable', 'unexpected'];

/** Every route: what it takes, and each way in which it answers. */
export function openApiPaths(): JsonObject {
  return {
    '/standard': {
      get: read('getStandard', 'Record types, items, layouts, rules and collections', 'StandardAnswer'),
    },
    '/code-lists': { get: read('listCodeLists', 'Every code list, without its codes', 'CodeListsAnswer') },
    '/code-lists/{id}': {
      get: {
        ...read('getCodeList', 'One code list', 'CodeListAnswer', [
          'request-form',
          'unknown-code-list',
          'unknown-entry',
        ]),
        parameters: [idParameter(), ...queryParameters(), IF_NONE_MATCH],
      },
    },
    '/checks': {
      post: check('checkTable', 'Checks rows of one table', 'CheckRequest', 'CheckAnswer', ['too-many-rows']),
    },
    '/checks/relations': {
      post: check(
        'relateTables',
        'Compares rows, of one table or of several, by their key columns',
        'RelationsRequest',
        'RelationsAnswer',
        ['too-many-rows-compared', 'too-many-tables'],
      ),
    },
    '/openapi.json': {
      get: {
        operationId: 'getOpenApi',
        summary: 'This document',
        responses: { 200: { description: 'OpenAPI 3.1', ...json({ type: 'object' }) }, 304: NOT_CHANGED },
      },
    },
  };
}

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of an earlier answer',
  schema: { type: 'string' },
};
const NOT_CHANGED = { description: 'As it was when you had that ETag' };

function read(
  operationId: string,
  summary: string,
  answer: SchemaName,
  problems: readonly ProblemCode[] = [],
): JsonObject {
  return {
    operationId,
    summary,
    parameters: [IF_NONE_MATCH],
    responses: {
      200: {
        description: summary,
        headers: { ETag: { schema: { type: 'string' } } },
        ...json(reference(answer)),
      },
      304: NOT_CHANGED,
      ...problemResponses([...problems, ...SERVICE_PROBLEMS]),
    },
  };
}

function check(
  operationId: string,
  summary: string,
  request: SchemaName,
  answer: SchemaName,
  problems: readonly ProblemCode[],
): JsonObject {
  return {
    operationId,
    summary,
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: reference(request) },
        'application/gzip': {
          schema: {
            description: `${request} as JSON, packed with gzip`,
            contentMediaType: 'application/gzip',
          },
        },
      },
    },
    responses: {
      200: { description: 'What was found; empty when nothing is wrong', ...json(reference(answer)) },
      ...problemResponses([...CHECK_PROBLEMS, ...problems, ...SERVICE_PROBLEMS]),
    },
  };
}

/** One response a status, whose words are the titles of the problems behind it. */
function problemResponses(codes: readonly ProblemCode[]): JsonObject {
  const titles = new Map<number, Set<string>>();
  for (const { status, title } of codes.map((code) => PROBLEMS[code])) {
    titles.set(status, (titles.get(status) ?? new Set()).add(title));
  }
  return Object.fromEntries(
    [...titles].map(([status, words]) => [
      status,
      {
        description: [...words].join('; '),
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  );
}

function idParameter(): JsonObject {
  return {
    name: 'id',
    in: 'path',
    required: true,
    schema: { type: 'string' },
    description: 'Of the code list',
  };
}

function queryParameters(): JsonObject[] {
  const descriptions = new Map([
    ['on', 'Only codes in force on this day'],
    ['asOf', 'As the register stood at this entry'],
    ['filter', 'Only codes whose code or label holds these words'],
    ['count', 'At most so many codes'],
  ]);
  return Object.entries(codeListQuerySchema.shape).map(([name, field]) => {
    const { $schema: _dialect, ...schema } = z.toJSONSchema(field);
    return { name, in: 'query', description: descriptions.get(name), schema };
  });
}

function json(schema: JsonObject): JsonObject {
  return { content: { 'application/json': { schema } } };
}

function reference(name: SchemaName): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}
