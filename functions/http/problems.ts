import { LIMITS } from '../../core/api/limits';
import type { Problem } from '../../core/api/shapes';

/** What an answer of one kind of problem says. `detail` says what to do; it never repeats what was sent. */
interface ProblemWords {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly limit?: number;
}

const megabytes = (bytes: number) => `${bytes / 1_000_000} MB`;
// toLocaleString would load the data of every language: a tenth of a cold start.
const count = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Every problem the service can answer with: one line here is all it takes to add one. */
export const PROBLEMS = {
  'body-missing': {
    status: 400,
    title: 'Nothing was sent',
    detail: 'This address answers what is sent to it. Send the request as JSON.',
  },
  'body-type': {
    status: 415,
    title: 'This kind of content is not taken',
    detail:
      'Send application/json, or application/gzip holding the same JSON packed with gzip, with no other content encoding.',
  },
  'body-too-large': {
    status: 413,
    title: 'Too much was sent at once',
    detail: `One request may hold at most ${megabytes(LIMITS.bodyBytes)}. Send it in parts, or packed.`,
    limit: LIMITS.bodyBytes,
  },
  'unpacked-too-large': {
    status: 413,
    title: 'Too much was sent at once',
    detail: `Once unpacked, one request may hold at most ${megabytes(LIMITS.unpackedBytes)}. Send it in parts.`,
    limit: LIMITS.unpackedBytes,
  },
  'unpacks-too-far': {
    status: 413,
    title: 'What was sent is packed too tightly',
    detail: `Over ${megabytes(LIMITS.unpackedFreely)}, a request may unpack to at most ${LIMITS.unpackedTimes} times the size it was sent in. Send it in parts.`,
    limit: LIMITS.unpackedTimes,
  },
  'too-deep': {
    status: 400,
    title: 'What was sent is nested too deeply',
    detail: `Lists and objects may stand at most ${LIMITS.depth} deep in one another. GET /api/openapi.json describes the form.`,
    limit: LIMITS.depth,
  },
  'too-many-values': {
    status: 413,
    title: 'Too many values at once',
    detail: `One request may hold at most ${count(LIMITS.values)} values and names, where a list or an object counts as three. Send it in parts.`,
    limit: LIMITS.values,
  },
  'too-many-names': {
    status: 400,
    title: 'Too many different names',
    detail: `The names in one request may be at most ${LIMITS.names} different ones. GET /api/openapi.json describes the form.`,
    limit: LIMITS.names,
  },
  'body-not-unpacked': {
    status: 400,
    title: 'What was sent could not be unpacked',
    detail: 'The content is named application/gzip but is not whole gzip. Pack it again, or send plain JSON.',
  },
  'body-not-json': {
    status: 400,
    title: 'What was sent could not be read',
    detail: 'The content is not whole JSON in UTF-8. Send it again.',
  },
  'request-form': {
    status: 400,
    title: 'The request is not of the form this address takes',
    detail: 'GET /api/openapi.json describes the form.',
  },
  'too-many-rows': {
    status: 413,
    title: 'Too many rows at once',
    detail: `One request may hold at most ${count(LIMITS.rows)} rows. Send them in parts.`,
    limit: LIMITS.rows,
  },
  'too-many-rows-compared': {
    status: 413,
    title: 'Too many rows to compare',
    detail: `At most ${count(LIMITS.relationRows)} rows can be compared with each other, all tables together. Check fewer tables at a time.`,
    limit: LIMITS.relationRows,
  },
  'too-many-columns': {
    status: 413,
    title: 'Too many columns',
    detail: `A table may have at most ${count(LIMITS.columns)} columns. Leave out those that are not part of the return.`,
    limit: LIMITS.columns,
  },
  'too-many-tables': {
    status: 413,
    title: 'Too many tables',
    detail: `At most ${count(LIMITS.tables)} tables can be compared at once. Check fewer tables at a time.`,
    limit: LIMITS.tables,
  },
  'too-many-codes': {
    status: 413,
    title: 'Too many codes at once',
    detail: `One request may ask about at most ${count(LIMITS.codes)} codes. Send them in parts.`,
    limit: LIMITS.codes,
  },
  'cell-too-long': {
    status: 413,
    title: 'A cell is too long',
    detail: `A cell may hold at most ${count(LIMITS.cellLength)} characters, as in Excel. Shorten it.`,
    limit: LIMITS.cellLength,
  },
  'malformed-column': {
    status: 400,
    title: 'A column could not be read',
    detail: 'A column is not packed as this address takes it. GET /api/openapi.json describes the form.',
  },
  'duplicate-field': {
    status: 400,
    title: 'One field was sent twice',
    detail: 'Two columns stand for the same field of the layout. Send one of them.',
  },
  'unknown-field': {
    status: 400,
    title: 'The layout has no such field',
    detail: 'A column stands for a field that the layout does not have. GET /api/standard lists them all.',
  },
  'unknown-layout': {
    status: 404,
    title: 'There is no such layout',
    detail: 'The standard has no layout of that name. GET /api/standard lists them all.',
  },
  'unknown-code-list': {
    status: 404,
    title: 'There is no such code list',
    detail: 'The standard has no code list of that name. GET /api/code-lists lists them all.',
  },
  'unknown-map': {
    status: 404,
    title: 'There is no such map',
    detail: 'The standard has no map of that name. GET /api/standard lists them all.',
  },
  'unknown-entry': {
    status: 404,
    title: 'There is no such version',
    detail: 'The code lists have no entry of that number. Leave out asOf for the newest.',
  },
  'answer-too-large': {
    status: 413,
    title: 'Too many problems to list at once',
    detail: 'The answer would be larger than can be sent back. Check fewer rows at a time.',
  },
  'not-published': {
    status: 503,
    title: 'The code lists are not there yet',
    detail: 'The service has only just started. Try again in a minute.',
  },
  'register-unavailable': {
    status: 503,
    title: 'The code lists cannot be reached just now',
    detail: 'Nothing is wrong with what you sent. Try again in a moment.',
  },
  unexpected: {
    status: 500,
    title: 'The service could not do this',
    detail:
      'The fault is ours, not in what you sent. Try again; if it stays, report it with the number in "instance".',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Seconds after which to ask again when the service is not ready. */
export const RETRY_AFTER_SECONDS = 2;

export interface ProblemDetails {
  /** Instead of the catalogue's: plain words, never what was sent. */
  readonly detail?: string | undefined;
  readonly limit?: number | undefined;
}

/** An expected failure: thrown anywhere behind the envelope, answered as the catalogue says. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }
}

/** The body of an error answer (RFC 9457). `requestId` lets a user's report be found in the log. */
export function problemBody(
  code: ProblemCode,
  details: ProblemDetails,
  requestId: string | undefined,
): Problem {
  const words: ProblemWords = PROBLEMS[code];
  const limit = details.limit ?? words.limit;
  return {
    type: `urn:workforce-standard:problem:${code}`,
    title: words.title,
    status: words.status,
    detail: details.detail ?? words.detail,
    ...(requestId === undefined ? {} : { instance: `urn:workforce-standard:request:${requestId}` }),
    ...(limit === undefined ? {} : { limit }),
  };
}
