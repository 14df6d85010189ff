import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import { respond } from './answer';
import type { HttpAnswer } from './answer';
import { LOG } from '../runtime/log-codes';
import type { LogFields } from '../runtime/log-codes';
import type { MetricName } from '../runtime/metrics';
import { parseRequest } from './parse-request';
import { problemOfError } from './problem-of-error';
import { RETRY_AFTER_SECONDS, problemBody } from './problems';
import { readBody } from './read-body';
import type { Telemetry } from '../runtime/telemetry';
import { traceError } from '../runtime/trace-error';

export type HttpEvent = APIGatewayProxyEventV2;
export type HttpHandler = (event: HttpEvent) => Promise<APIGatewayProxyStructuredResultV2>;

export interface EnvelopeDependencies extends Telemetry {
  /** The time now: for rules on dates, and to time a request. */
  readonly now: () => Date;
}

/** What a route is asked, read and held against its schemas. */
export interface RouteRequest<Body, Query> {
  readonly body: Body;
  readonly query: Query;
  /** `{id}` of the path, unescaped; empty where the path has none. */
  readonly id: string;
}

/** What a route answers: the value of a 200, and what to count and log of it. */
export interface Reply {
  readonly value: unknown;
  readonly fields?: Pick<LogFields, 'entry' | 'rows' | 'columns' | 'findings' | 'codes'>;
  readonly counts?: readonly (readonly [MetricName, number])[];
}

/** One route. A route with a `body` is asked about cells or codes: its answer is never stored. One without is a read. */
export interface Route<Body, Query> {
  /** As in the API: `POST /checks`. */
  readonly name: string;
  readonly body?: z.ZodType<Body>;
  readonly query?: z.ZodType<Query>;
  readonly reply: (asked: RouteRequest<Body, Query>) => Promise<Reply>;
}

/** Puts a route into its envelope: read and hold, answer, log one line, count. It never throws. */
export function createHttpHandler<Body = undefined, Query = undefined>(
  route: Route<Body, Query>,
  dependencies: EnvelopeDependencies,
): HttpHandler {
  const { log, metrics, now } = dependencies;

  return async (event) => {
    const started = now().getTime();
    const requestId = requestIdOf(event);
    let fields: LogFields = { route: route.name, requestId };
    let result: APIGatewayProxyStructuredResultV2;
    try {
      const body = route.body === undefined ? undefined : readBody(event);
      fields = { ...fields, bytesIn: body?.bytes };
      const reply = await route.reply({
        body: parsed(route.body, body?.json),
        query: parsed(route.query, event.queryStringParameters ?? {}),
        id: event.pathParameters?.['id'] ?? '',
      });
      fields = { ...fields, ...reply.fields };
      result = respond(event, answerOf(reply.value, route.body === undefined ? 'read' : 'never'));
      reply.counts?.forEach(([name, value]) => metrics.count(name, value));
    } catch (error) {
      const { code, ...details } = problemOfError(error);
      const problem = problemBody(code, details, requestId);
      fields = { ...fields, problem: code, ...(problem.status < 500 ? {} : { error: traceError(error) }) };
      result = respond(event, problemAnswer(problem));
    }
    const status = result.statusCode ?? 500;
    const milliseconds = now().getTime() - started;
    record({ ...fields, status, milliseconds, bytesOut: result.body?.length ?? 0 });
    return result;
  };

  function record(fields: LogFields & { readonly status: number }): void {
    const [message, metric] = outcome(fields.status);
    (fields.status < 500 ? log.info : log.error)(message, fields);
    metrics.count(metric, 1);
    metrics.flush();
  }
}

function outcome(status: number) {
  if (status < 400) {
    return [LOG.ANSWERED, 'RequestsAnswered'] as const;
  }
  if (status < 500) {
    return [LOG.REFUSED, 'RequestsRefused'] as const;
  }
  return [status === 503 ? LOG.NOT_READY : LOG.FAILED, 'RequestsFailed'] as const;
}

function parsed<T>(schema: z.ZodType<T> | undefined, value: unknown): T {
  // A route without a schema has `undefined` for the type of what it is asked.
  return schema === undefined ? (undefined as T) : parseRequest(schema, value);
}

function answerOf(value: unknown, cache: HttpAnswer['cache']): HttpAnswer {
  return { status: 200, type: 'application/json', json: JSON.stringify(value), cache };
}

function problemAnswer(problem: ReturnType<typeof problemBody>): HttpAnswer {
  return {
    status: problem.status,
    type: 'application/problem+json',
    json: JSON.stringify(problem),
    cache: 'never',
    ...(problem.status === 503 ? { retryAfterSeconds: RETRY_AFTER_SECONDS } : {}),
  };
}

/** API Gateway's own id of the request. Anything that does not look like one is left out of log and answer. */
function requestIdOf(event: HttpEvent): string | undefined {
  const id: unknown = event.requestContext?.requestId;
  return typeof id === 'string' && /^[\w=+/-]{1,64}$/.test(id) ? id : undefined;
}
