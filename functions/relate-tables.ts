/** `POST /checks/relations` in AWS Lambda: environment, dependencies, handler. */
import { createRelateTablesHandler } from './http/handlers/relate-tables';
import { createRuntime } from './http/runtime';
import { RULE_SETS } from './rules';
import { readStandardFile } from './standard/standard-data';

export const handler = createRelateTablesHandler({
  ...createRuntime(process.env),
  standard: readStandardFile(__dirname),
  ruleSets: RULE_SETS,
});
