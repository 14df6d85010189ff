import { createCachedRegister } from '../register/cached-register';
import { createDynamoClient } from '../register/dynamo-client';
import { createDynamoRegister } from '../register/dynamo-register';
import type { Register } from '../register/register';
import { readEnvironment } from '../runtime/environment';
import type { EnvelopeDependencies } from './envelope';
import { createTelemetry } from '../runtime/telemetry';

/** What every function that answers from the register is built with. */
export interface Runtime extends EnvelopeDependencies {
  readonly register: Register;
}

/** What a function is started with: its logs and metrics, and the register. @throws when the environment names no table */
export function createRuntime(variables: NodeJS.ProcessEnv): Runtime {
  const { tableName } = readEnvironment(variables);
  const stored = createDynamoRegister(createDynamoClient(), tableName);
  const register = createCachedRegister(stored, { now: Date.now });
  // Every request needs the newest entry. Asked for now, it comes, and the connection opens, while the rest of the
  // function starts. A failure is not remembered: the request asks again, and answers for it.
  register.head().catch(() => undefined);
  return {
    ...createTelemetry(),
    register,
    now: () => new Date(),
  };
}
