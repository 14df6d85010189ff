import { createHttpHandler } from '../envelope';
import type { EnvelopeDependencies, HttpHandler } from '../envelope';
import { describeApi } from '../openapi';

/** `GET /openapi.json`: this API, described. */
export function createGetOpenApiHandler(dependencies: EnvelopeDependencies): HttpHandler {
  const document = describeApi();
  return createHttpHandler(
    { name: 'GET /openapi.json', reply: () => Promise.resolve({ value: document }) },
    dependencies,
  );
}
