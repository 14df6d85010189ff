import {
  type LocalStack,
  type LocalStackOptions,
  startLocalStack,
} from '../../infra/local/start-local-stack';

/** A local stack for the tests of one file: started before the first, closed after the last. No port unless asked for. */
export function useLocalStack(options: LocalStackOptions = {}): () => LocalStack {
  let stack: LocalStack | undefined;
  beforeAll(async () => {
    stack = await startLocalStack({ port: null, ...options });
  });
  afterAll(async () => stack?.close());
  return () => {
    if (stack === undefined) throw new Error('The local stack is there once the tests run, not before.');
    return stack;
  };
}
