import * as z from 'zod';
import { codeListQuerySchema } from './api';
import { IF_NONE_MATCH, NOT_CHANGED, ask, json, read } from './openapi-operations';
import type { JsonObject } from './openapi-operations';
import type { ProblemCode } from './problems';

/** Of a request that carries tables. */
const TABLE_PROBLEMS: readonly ProblemCode[] = [
  'malformed-column',
  'duplicate-field',
  'unknown-field',
  'too-many-columns',
  'cell-too-long',
  'unknown-layout',
  'answer-too-large',
];

const FINDINGS = 'What was found; empty when nothing is wrong';

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
        parameters: [idParameter('Of the code list'), ...queryParameters(), IF_NONE_MATCH],
      },
    },
    '/checks': {
      post: ask('checkTable', 'Checks rows of one table', 'CheckRequest', 'CheckAnswer', FINDINGS, [
        ...TABLE_PROBLEMS,
        'too-many-rows',
      ]),
    },
    '/checks/relations': {
      post: ask(
        'relateTables',
        'Compares rows, of one table or of several, by their key columns',
        'RelationsRequest',
        'RelationsAnswer',
        FINDINGS,
        [...TABLE_PROBLEMS, 'too-many-rows-compared', 'too-many-tables'],
      ),
    },
    '/maps/{id}/translate': {
      post: {
        ...ask(
          'translateCode',
          'How codes of the standard are written in a collection, or the other way round',
          'TranslateRequest',
          'TranslateAnswer',
          'What each code comes to, in the order asked',
          ['unknown-map', 'too-many-codes'],
        ),
        parameters: [idParameter('Of the map')],
      },
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

function idParameter(description: string): JsonObject {
  return { name: 'id', in: 'path', required: true, schema: { type: 'string' }, description };
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
