/** Publishes the standard's code lists: run by the deployment. Environment, dependencies, handler. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readEnvironment } from './runtime/environment';
import { createTelemetry } from './runtime/telemetry';
import { codeListBodySchema } from './register/code-list-body';
import { createDynamoClient } from './register/dynamo-client';
import { createDynamoRegister } from './register/dynamo-register';
import { createPublishStandardHandler } from './register/publish-standard';

const lists: unknown = JSON.parse(readFileSync(join(__dirname, 'code-lists.json'), 'utf8'));

export const handler = createPublishStandardHandler({
  register: createDynamoRegister(createDynamoClient(), readEnvironment(process.env).tableName),
  lists: z.array(codeListBodySchema).parse(lists),
  newId: randomUUID,
  now: () => new Date(),
  log: createTelemetry().log,
});
