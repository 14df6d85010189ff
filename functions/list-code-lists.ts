/** `GET /code-lists` in AWS Lambda: environment, dependencies, handler. */
import { createListCodeListsHandler } from './http/handlers/list-code-lists';
import { createRuntime } from './http/runtime';

export const handler = createListCodeListsHandler({
  ...createRuntime(process.env),
});
