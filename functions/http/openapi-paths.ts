import * as z from 'zod';
import { codeListQuerySchema } from '../../core/api/shapes';
import { IF_NONE_MATCH, NOT_CHANGED, TOO_MANY, about, ask, json, read } from './openapi-operations';
import type { JsonObject } from './openapi-schemas';
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
      get: read(
        {
          operationId: 'getStandard',
          tag: 'Standard',
          summary: 'Record types, items, layouts, rules and collections',
          description:
            'The whole standard but for the codes of its lists: enough to find the columns of a sheet and to name its problems.',
        },
        'StandardAnswer',
      ),
    },
    '/code-lists': {
      get: read(
        {
          operationId: 'listCodeLists',
          tag: 'Code lists',
          summary: 'Every code list, without its codes',
          description:
            'The code lists of the newest entry of the register, each with its hash and its count of codes.',
        },
        'CodeListsAnswer',
      ),
    },
    '/code-lists/{id}': {
      get: {
        ...read(
          {
            operationId: 'getCodeList',
            tag: 'Code lists',
            summary: 'One code list',
            description:
              'The codes of a list, all of them or those in force on a day, as they stand now or stood at an entry of the register.',
          },
          'CodeListAnswer',
          ['request-form', 'unknown-code-list', 'unknown-entry'],
        ),
        parameters: [idParameter('Of the code list'), ...queryParameters(), IF_NONE_MATCH],
      },
    },
    '/checks': {
      post: ask(
        {
          operationId: 'checkTable',
          tag: 'Checks',
          summary: 'Checks rows of one table',
          description:
            'Reads each cell as its column is to be read, and holds cells and rows against the rules of the layout and the code lists in force. Cells are kept in memory until the answer is written, and nowhere else.',
        },
        'CheckRequest',
        'CheckAnswer',
        FINDINGS,
        [...TABLE_PROBLEMS, 'too-many-rows'],
      ),
    },
    '/checks/relations': {
      post: ask(
        {
          operationId: 'relateTables',
          tag: 'Checks',
          summary: 'Compares rows, of one table or of several, by their key columns',
          description:
            'Finds references given twice, references that lead nowhere, periods that overlap, and what else the layouts compare. It takes the key columns alone.',
        },
        'RelationsRequest',
        'RelationsAnswer',
        FINDINGS,
        [...TABLE_PROBLEMS, 'too-many-rows-compared', 'too-many-tables'],
      ),
    },
    '/maps/{id}/translate': {
      post: {
        ...ask(
          {
            operationId: 'translateCode',
            tag: 'Maps',
            summary: 'How codes of the standard are written in a collection, or the other way round',
            description:
              'Each code by itself: what it comes to, how near that is, and why there is none where there is none.',
          },
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
        ...about({
          operationId: 'getOpenApi',
          tag: 'Description',
          summary: 'This document',
          description: 'Made from the very shapes that requests are held against.',
        }),
        responses: {
          200: { description: 'OpenAPI 3.1', ...json({ type: 'object' }) },
          304: NOT_CHANGED,
          ...TOO_MANY,
        },
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
