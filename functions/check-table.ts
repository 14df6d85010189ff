/** `POST /checks` in AWS Lambda: environment, dependencies, handler. */
import { createCheckTableHandler } from './http/handlers/check-table';
import { createRuntime } from './http/runtime';
import { rulesOf } from './rules';
import { readLayoutsFile } from './standard/layouts-file';

export const handler = createCheckTableHandler({
  ...createRuntime(process.env),
  layouts: readLayoutsFile(__dirname),
  rulesOf,
});
