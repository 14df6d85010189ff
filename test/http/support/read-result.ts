import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** The text of an answer, unpacked. */
export function textOf({ body = '', isBase64Encoded, headers }: APIGatewayProxyStructuredResultV2): string {
  const bytes = Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8');
  return (headers?.['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
}

export function jsonOf(result: APIGatewayProxyStructuredResultV2): unknown {
  return JSON.parse(textOf(result));
}
