/** `POST /checks` in AWS Lambda: environment, dependencies, handler. */
import { createCheckTableHandler } from './http/handlers/check-table';
import { createRuntime } from './http/runtime';
import { RULE_SETS } from './rules';
import { readStandardFile } from './standard/standard-data';

export const handler = createCheckTableHandler({
  ...createRuntime(process.env),
  standard: readStandardFile(__dirname),
  ruleSets: RULE_SETS,
});
