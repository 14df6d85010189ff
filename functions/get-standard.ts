/** `GET /standard` in AWS Lambda: environment, dependencies, handler. */
import { createGetStandardHandler } from './http/handlers/get-standard';
import { createRuntime } from './http/runtime';
import { readStandardFile } from './standard/standard-data';

export const handler = createGetStandardHandler({
  ...createRuntime(process.env),
  standard: readStandardFile(__dirname),
});
