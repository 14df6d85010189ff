import { API_TAGS } from './openapi-operations';
import { openApiPaths } from './openapi-paths';
import { componentSchemas } from './openapi-schemas';
import type { JsonObject } from './openapi-schemas';

/** Version of the API's shapes: raised when a shape changes. */
const API_VERSION = '1.0.0';

/** The API as OpenAPI 3.1, whose schemas are JSON Schema 2020-12 as zod writes it. */
export function describeApi(): JsonObject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Workforce Standard',
      version: API_VERSION,
      description:
        'Checks workforce tables against one data standard and the collections it serves. Nothing that is sent is kept.',
      contact: { name: 'Whoever runs this Workforce Standard service' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api' }],
    tags: API_TAGS,
    paths: openApiPaths(),
    components: { schemas: componentSchemas() },
  };
}
