import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { LIMITS } from '../../core/api/limits';
import { ProblemError } from './problems';
import { refuseCostly } from './refuse-costly';

/** A body as it came: its size on the way, and what its JSON says. */
export interface ReadBody {
  readonly bytes: number;
  readonly json: unknown;
}

/** Reads a body of JSON, plain or packed with gzip. Sizes are held before anything is unpacked, and what parsing would cost before anything is parsed. */
export function readBody(event: APIGatewayProxyEventV2): ReadBody {
  const { body, isBase64Encoded, headers } = event;
  if (body === undefined || body === '') {
    throw new ProblemError('body-missing');
  }
  const packed = isPacked(headers);
  // Base64 holds three bytes in four characters: too long a text need not be decoded to be refused.
  if (body.length > (isBase64Encoded ? Math.ceil(LIMITS.bodyBytes / 3) * 4 : LIMITS.bodyBytes)) {
    throw new ProblemError('body-too-large');
  }
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > LIMITS.bodyBytes) {
    throw new ProblemError('body-too-large');
  }
  return { bytes: bytes.length, json: parse(packed ? unpack(bytes) : bytes) };
}

function isPacked(headers: APIGatewayProxyEventV2['headers']): boolean {
  const [type, ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const charsets = parameters.map((parameter) => parameter.trim()).filter((p) => p.startsWith('charset='));
  const utf8 = charsets.every((charset) => /^charset="?utf-?8"?$/.test(charset));
  const media = type?.trim();
  if (!utf8 || encoding !== 'identity' || (media !== 'application/json' && media !== 'application/gzip')) {
    throw new ProblemError('body-type');
  }
  return media === 'application/gzip';
}

function unpack(bytes: Uint8Array): Buffer {
  // Without a limit, 200 KB of gzip can unpack to 200 MB.
  const fair = Math.max(LIMITS.unpackedFreely, LIMITS.unpackedTimes * bytes.length);
  const maxOutputLength = Math.min(LIMITS.unpackedBytes, fair);
  try {
    return gunzipSync(bytes, { maxOutputLength });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_BUFFER_TOO_LARGE') {
      throw new ProblemError('body-not-unpacked');
    }
    throw new ProblemError(
      maxOutputLength === LIMITS.unpackedBytes ? 'unpacked-too-large' : 'unpacks-too-far',
    );
  }
}

function parse(bytes: Buffer): unknown {
  refuseCostly(bytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('body-not-json');
  }
}
