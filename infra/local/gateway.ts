/** What API Gateway does between a request and a function: payload 2.0 out, an answer back, and its own limits. */
import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { LocalFunction } from './local-function';
import { type LocalRoute, matchRoute } from './routes';

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const GATEWAY_BYTES = 10 * 1024 * 1024;
/** Lambda takes and gives 6 MB a call: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const LAMBDA_BYTES = 6 * 1024 * 1024;
/** Bodies of these types reach a function as they are; all others come in base64. */
const TEXT_TYPE = /^(text\/|application\/(json|xml|javascript)\b|application\/[\w.-]+\+(json|xml)\b)/i;

export interface Gateway {
  readonly stage: string;
  readonly routes: readonly LocalRoute[];
  readonly functions: ReadonlyMap<string, LocalFunction>;
}

/** Answers a request whose path begins with the stage. */
export async function callGateway(gateway: Gateway, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const match = matchRoute(gateway.routes, request.method, url.pathname.slice(`/${gateway.stage}`.length));
  if (match === undefined) return message(404, 'Not Found');
  const parameters = decodeAll(match.parameters);
  if (parameters === undefined) return message(400, 'Bad Request');
  const body = Buffer.from(await request.arrayBuffer());
  if (body.length > GATEWAY_BYTES) return message(413, 'Request Entity Too Large');
  const event = toEvent(request, url, body, match.route, parameters, gateway.stage);
  if (Buffer.byteLength(JSON.stringify(event)) > LAMBDA_BYTES)
    return message(413, 'Request Entity Too Large');
  try {
    const answer = await gateway.functions.get(match.route.function)?.invoke(event);
    if (Buffer.byteLength(JSON.stringify(answer)) > LAMBDA_BYTES)
      return message(500, 'Internal Server Error');
    return toResponse(answer as APIGatewayProxyStructuredResultV2);
  } catch {
    return message(500, 'Internal Server Error');
  }
}

function toEvent(
  request: Request,
  url: URL,
  body: Buffer,
  route: LocalRoute,
  parameters: Readonly<Record<string, string>>,
  stage: string,
): APIGatewayProxyEventV2 {
  const headers = Object.fromEntries(request.headers);
  const plain = TEXT_TYPE.test(headers['content-type'] ?? '') && headers['content-encoding'] === undefined;
  const query = joinRepeated(url.searchParams);
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: { host: url.host, 'content-length': String(body.length), ...headers },
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    ...(Object.keys(parameters).length === 0 ? {} : { pathParameters: parameters }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: url.hostname,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage,
      time: new Date().toISOString(),
      timeEpoch: Date.now(),
    },
    ...(body.length === 0 ? {} : { body: body.toString(plain ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !plain,
  };
}

/** Undefined when one is no percent-encoded text. */
function decodeAll(parameters: Readonly<Record<string, string>>): Record<string, string> | undefined {
  try {
    const decoded = Object.entries(parameters).map(([name, value]) => [name, decodeURIComponent(value)]);
    return Object.fromEntries(decoded) as Record<string, string>;
  } catch {
    return undefined;
  }
}

/** A name given twice has its values joined by commas. */
function joinRepeated(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).join(',')]));
}

function toResponse(answer: APIGatewayProxyStructuredResultV2): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, String(value));
  for (const cookie of answer.cookies ?? []) headers.append('set-cookie', cookie);
  const status = answer.statusCode ?? 200;
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded === true ? 'base64' : 'utf8');
  const bodiless = status === 204 || status === 304;
  return new Response(bodiless ? null : body, { status, headers });
}

function message(status: number, text: string): Response {
  return Response.json({ message: text }, { status });
}
