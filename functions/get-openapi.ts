/** `GET /openapi.json` in AWS Lambda: dependencies, handler. It needs neither table nor standard. */
import { createGetOpenApiHandler } from './http/handlers/get-openapi';
import { createTelemetry } from './runtime/telemetry';

export const handler = createGetOpenApiHandler({ ...createTelemetry(), now: () => new Date() });
