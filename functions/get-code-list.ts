/** `GET /code-lists/{id}` in AWS Lambda: environment, dependencies, handler. */
import { createGetCodeListHandler } from './http/handlers/get-code-list';
import { createRuntime } from './http/runtime';

export const handler = createGetCodeListHandler({
  ...createRuntime(process.env),
});
