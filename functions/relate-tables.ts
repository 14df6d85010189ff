/** `POST /checks/relations` in AWS Lambda: environment, dependencies, handler. */
import { createRelateTablesHandler } from './http/handlers/relate-tables';
import { createRuntime } from './http/runtime';
import { rulesOf } from './rules';
import { readLayoutsFile } from './standard/layouts-file';

export const handler = createRelateTablesHandler({
  ...createRuntime(process.env),
  layouts: readLayoutsFile(__dirname),
  rulesOf,
});
