import { NO_HASH } from './entry';
import type { Register } from './register';
import { RegisterError } from './register-error';

/**
 * Reads the whole log and holds each entry against the one before. Numbers without a gap and an unbroken chain of
 * hashes show that no entry was ever changed or lost. Answers how many entries there are.
 */
export async function verifyChain(register: Register): Promise<number> {
  const newest = (await register.head())?.n ?? 0;
  let previousHash = NO_HASH;
  for (let n = 1; n <= newest; n += 1) {
    const entry = await register.entry(n);
    if (entry?.n !== n || entry.previousHash !== previousHash) {
      throw new RegisterError('damaged', `The chain of entries breaks at ${n}`);
    }
    previousHash = entry.hash;
  }
  return newest;
}
