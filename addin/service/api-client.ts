import type {
  CheckAnswer,
  CheckRequest,
  CodeListAnswer,
  CodeListsAnswer,
  RelationsAnswer,
  RelationsRequest,
  StandardAnswer,
} from '../../core/api/shapes';
import {
  isCheckAnswer,
  isCodeListAnswer,
  isCodeListsAnswer,
  isRelationsAnswer,
  isStandardAnswer,
} from './answer-shapes';
import { rubbish } from './api-error';
import { createCaller } from './call-service';
import type { CallOptions } from './call-service';
import { packBody } from './pack-body';

/**
 * The service's routes. Every call rejects with an ApiError in plain words, or with the signal's own reason when it
 * is aborted. Calls that may succeed on another try have been tried again before they reject.
 */
export interface ApiClient {
  standard(signal?: AbortSignal): Promise<StandardAnswer>;
  codeLists(signal?: AbortSignal): Promise<CodeListsAnswer>;
  /** With `on` (ISO date) the codes in force that day; without it every code the list ever had. */
  codeList(id: string, options?: { readonly on?: string }, signal?: AbortSignal): Promise<CodeListAnswer>;
  check(request: CheckRequest, signal?: AbortSignal): Promise<CheckAnswer>;
  relations(request: RelationsRequest, signal?: AbortSignal): Promise<RelationsAnswer>;
}

export interface ApiClientOptions extends CallOptions {
  /** Address before the route, such as `/api` or `https://workforce.example/api`. */
  readonly base: string;
}

/** Asks the service. A read's answer is kept by its ETag and fetched again only when it has changed. */
export function createApiClient({ base, ...options }: ApiClientOptions): ApiClient {
  const call = createCaller(options);
  const root = base.replace(/\/+$/, '');
  const kept = new Map<string, { readonly tag: string; readonly answer: unknown }>();

  async function get<T>(
    route: string,
    path: string,
    isAnswer: (value: unknown) => value is T,
    signal?: AbortSignal,
  ): Promise<T> {
    const before = kept.get(path);
    const headers = new Headers({ accept: 'application/json' });
    if (before !== undefined) headers.set('if-none-match', before.tag);
    const { status, body, tag } = await call(route, root + path, { method: 'GET', headers }, signal);
    // What is kept under a path has passed the same test before.
    if (status === 304 && before !== undefined) return before.answer as T;
    if (!isAnswer(body)) throw rubbish();
    if (tag !== null) kept.set(path, { tag, answer: body });
    return body;
  }

  async function post<T>(
    path: string,
    request: unknown,
    isAnswer: (value: unknown) => value is T,
    signal?: AbortSignal,
  ): Promise<T> {
    const { type, bytes } = await packBody(request);
    const headers = new Headers({ accept: 'application/json', 'content-type': type });
    const { body } = await call(path, root + path, { method: 'POST', headers, body: bytes }, signal);
    if (!isAnswer(body)) throw rubbish();
    return body;
  }

  return {
    standard: (signal) => get('/standard', '/standard', isStandardAnswer, signal),
    codeLists: (signal) => get('/code-lists', '/code-lists', isCodeListsAnswer, signal),
    codeList: (id, { on } = {}, signal) =>
      get(
        '/code-lists/{id}',
        `/code-lists/${encodeURIComponent(id)}${on === undefined ? '' : `?on=${on}`}`,
        isCodeListAnswer,
        signal,
      ),
    check: (request, signal) => post('/checks', request, isCheckAnswer(request.rows), signal),
    relations: (request, signal) => post('/checks/relations', request, isRelationsAnswer(request), signal),
  };
}
