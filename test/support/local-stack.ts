import {
  type LocalStack,
  type LocalStackOptions,
  startLocalStack,
} from '../../infra/local/start-local-stack';

/** Starting may first build everything that is deployed. */
const START_LIMIT = 180_000;

/** A local stack for the tests of one file: started before the first, closed after the last. No port unless asked for. */
export function useLocalStack(options: LocalStackOptions = {}): () => LocalStack {
  let stack: LocalStack | undefined;
  beforeAll(async () => {
    stack = await startLocalStack({ port: null, ...options });
  }, START_LIMIT);
  afterAll(async () => stack?.close());
  return () => {
    if (stack === undefined) throw new Error('The local stack is there once the tests run, not before.');
    return stack;
  };
}
