/** What an operation of the description is made of. */
import type { JsonObject, SchemaName } from './openapi-schemas';
import { PROBLEMS } from './problems';
import type { ProblemCode } from './problems';

/** What operations are grouped by. */
export const API_TAGS = [
  {
    name: 'Standard',
    description: 'What is checked against: record types, items, layouts, rules, collections',
  },
  { name: 'Code lists', description: 'Codes and their labels, by day and by version' },
  { name: 'Checks', description: 'Tables held against the standard. Nothing that is sent is kept' },
  { name: 'Maps', description: 'Codes of the standard as a collection writes them' },
  { name: 'Description', description: 'This description of the service' },
];
export type ApiTag = 'Standard' | 'Code lists' | 'Checks' | 'Maps' | 'Description';

/** What an operation says of itself: its words, and that nobody has to sign in (docs/decisions/0007). */
export interface About {
  readonly operationId: string;
  readonly tag: ApiTag;
  readonly summary: string;
  readonly description: string;
}

export function about({ operationId, tag, summary, description }: About): JsonObject {
  return { operationId, tags: [tag], summary, description, security: [] };
}

/** Every route is throttled at the gateway, which answers for itself. */
export const TOO_MANY = { 429: { description: 'Too many requests just now. Ask again in a moment' } };

/** Of every request with a body. */
const BODY_PROBLEMS: readonly ProblemCode[] = [
  'body-missing',
  'body-type',
  'body-too-large',
  'unpacked-too-large',
  'unpacks-too-far',
  'too-deep',
  'too-many-values',
  'too-many-names',
  'body-not-unpacked',
  'body-not-json',
  'request-form',
];
const SERVICE_PROBLEMS: readonly ProblemCode[] = ['not-published', 'register-unavailable', 'unexpected'];

export const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of an earlier answer',
  schema: { type: 'string' },
};
export const NOT_CHANGED = { description: 'As it was when you had that ETag' };

/** A read: no body, an ETag. */
export function read(words: About, answer: SchemaName, problems: readonly ProblemCode[] = []): JsonObject {
  return {
    ...about(words),
    parameters: [IF_NONE_MATCH],
    responses: {
      200: {
        description: words.summary,
        headers: { ETag: { schema: { type: 'string' } } },
        ...json(reference(answer)),
      },
      304: NOT_CHANGED,
      ...TOO_MANY,
      ...problemResponses([...problems, ...SERVICE_PROBLEMS]),
    },
  };
}

/** A request with a body, plain or packed; `found` says what a 200 means. */
export function ask(
  words: About,
  request: SchemaName,
  answer: SchemaName,
  found: string,
  problems: readonly ProblemCode[],
): JsonObject {
  return {
    ...about(words),
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
      200: { description: found, ...json(reference(answer)) },
      ...TOO_MANY,
      ...problemResponses([...BODY_PROBLEMS, ...problems, ...SERVICE_PROBLEMS]),
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

export function json(schema: JsonObject): JsonObject {
  return { content: { 'application/json': { schema } } };
}

function reference(name: SchemaName): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}
