import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { RegisterError } from './register-error';

/** Whatever the SDK gives up on means one thing to us: the register could not be reached, ask again later. */
export async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) {
      throw cause;
    }
    throw new RegisterError('unavailable', 'The register could not be reached', { cause });
  }
}
