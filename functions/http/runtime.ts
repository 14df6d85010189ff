import { createCachedRegister } from '../register/cached-register';
import { createDynamoClient } from '../register/dynamo-client';
import { createDynamoRegister } from '../register/dynamo-register';
import type { Register } from '../register/register';
import { readEnvironment } from './environment';
import type { EnvelopeDependencies } from './envelope';
import { createTelemetry } from './telemetry';

/** What every function that answers from the register is built with. */
export interface Runtime extends EnvelopeDependencies {
  readonly register: Register;
}

export function createRuntime(variables: NodeJS.ProcessEnv): Runtime {
  const { tableName } = readEnvironment(variables);
  const register = createDynamoRegister(createDynamoClient(), tableName);
  return {
    ...createTelemetry(),
    register: createCachedRegister(register, { now: Date.now }),
    now: () => new Date(),
  };
}
