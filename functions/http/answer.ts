import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ProblemError } from './problems';

/** Below this, packing saves nothing worth its time. */
const PACK_FROM_BYTES = 1_000;

/** Lambda answers at most 6 MB (6,291,456 bytes) as JSON: room is left for the headers and the frame. */
const ANSWER_BYTES = 6_200_000;

/** How long a read may be kept: a code list changes rarely, but a change should be seen within the minute. */
const READ_MAX_AGE_SECONDS = 30;

/** On every answer. Nothing the service answers is a page: a browser must not treat it as one. */
const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** What goes back, before it is fitted to the asker. */
export interface HttpAnswer {
  readonly status: number;
  readonly type: 'application/json' | 'application/problem+json';
  readonly json: string;
  /** A read may be kept for a moment and asked for again by its ETag; all else is never stored anywhere. */
  readonly cache: 'read' | 'never';
  readonly retryAfterSeconds?: number;
}

type Result = APIGatewayProxyStructuredResultV2;

/** Fits an answer to the asker: 304 when they have it already, packed when they can unpack. */
export function respond(event: APIGatewayProxyEventV2, answer: HttpAnswer): Result {
  const headers: Record<string, string> = { ...SECURITY_HEADERS, vary: 'accept-encoding' };
  if (answer.retryAfterSeconds !== undefined) {
    headers['retry-after'] = String(answer.retryAfterSeconds);
  }
  headers['cache-control'] = answer.cache === 'read' ? `max-age=${READ_MAX_AGE_SECONDS}` : 'no-store';
  if (answer.cache === 'read') {
    headers['etag'] = entityTag(answer.json);
    if (hasAlready(event.headers['if-none-match'], headers['etag'])) {
      return { statusCode: 304, headers };
    }
  }
  headers['content-type'] = answer.type;
  return { statusCode: answer.status, ...fit(packs(event), answer.json, headers) };
}

function fit(
  packs: boolean,
  json: string,
  headers: Record<string, string>,
): Pick<Result, 'headers' | 'body' | 'isBase64Encoded'> {
  const packed = packs && json.length >= PACK_FROM_BYTES;
  const body = packed ? gzipSync(json).toString('base64') : json;
  if (body.length > ANSWER_BYTES || (!packed && Buffer.byteLength(body) > ANSWER_BYTES)) {
    throw new ProblemError('answer-too-large');
  }
  return {
    headers: packed ? { ...headers, 'content-encoding': 'gzip' } : headers,
    body,
    isBase64Encoded: packed,
  };
}

/** Weak, since the packed and the plain form of an answer share it (RFC 9110, 8.8.1). */
function entityTag(json: string): string {
  return `W/"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"`;
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function hasAlready(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag.replace(/^W\//, ''));
}

/** Whether gzip is among the encodings the asker takes, and not at weight 0. */
function packs(event: APIGatewayProxyEventV2): boolean {
  const offered = (event.headers['accept-encoding'] ?? '').toLowerCase().split(',');
  return offered.some((one) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?:1|0\.\d*[1-9]\d*|1\.0*)\s*)?$/.test(one));
}
