/** `POST /maps/{id}/translate` in AWS Lambda: environment, dependencies, handler. */
import { createTranslateCodeHandler } from './http/handlers/translate-code';
import { readMaps } from './http/read-maps';
import { createRuntime } from './http/runtime';

export const handler = createTranslateCodeHandler({
  ...createRuntime(process.env),
  maps: readMaps(__dirname),
});
