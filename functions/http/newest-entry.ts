import type { Entry } from '../register/entry';
import type { Register } from '../register/register';
import { ProblemError } from './problems';

/** The newest entry of the register. A register nothing was published to yet is a service not ready yet. */
export async function newestEntry(register: Register): Promise<Entry> {
  const entry = await register.head();
  if (entry === undefined) {
    throw new ProblemError('not-published');
  }
  return entry;
}
