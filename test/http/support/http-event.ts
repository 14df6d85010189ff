import { gzipSync } from 'node:zlib';
import type { HttpEvent } from '../../../functions/http/envelope';

export interface EventParts {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** An event as API Gateway hands it over (payload 2.0), for the parts that matter. */
export function httpEvent(parts: EventParts = {}): HttpEvent {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/api/any',
    rawQueryString: '',
    headers: { ...parts.headers },
    ...(parts.query === undefined ? {} : { queryStringParameters: { ...parts.query } }),
    ...(parts.id === undefined ? {} : { pathParameters: { id: parts.id } }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: {
        method: 'GET',
        path: '/api/any',
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'test',
      },
      requestId: 'request-1',
      routeKey: '$default',
      stage: 'api',
      time: '22/Nov/2026:09:30:00 +0000',
      timeEpoch: 0,
    },
    ...(parts.body === undefined ? {} : { body: parts.body }),
    isBase64Encoded: parts.isBase64Encoded ?? false,
  };
}

/** `id` is that of the path, where it has one. */
export function jsonEvent(value: unknown, id?: string): HttpEvent {
  return textEvent(JSON.stringify(value), id);
}

export function textEvent(body: string, id?: string): HttpEvent {
  return httpEvent({
    headers: { 'content-type': 'application/json' },
    body,
    ...(id === undefined ? {} : { id }),
  });
}

export function gzipEvent(content: string | Uint8Array): HttpEvent {
  return packedEvent(gzipSync(content));
}

export function packedEvent(bytes: Uint8Array): HttpEvent {
  return httpEvent({
    headers: { 'content-type': 'application/gzip' },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  });
}
