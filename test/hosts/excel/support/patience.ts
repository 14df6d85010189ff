import type { RequestFault } from '../../../../tools/excel-test-host/request-executor';

/** Waits briefly where no answer will come; where one will, as long as it takes on a busy machine. */
export function patienceFor(fault?: RequestFault): { timeLimit?: number } {
  return fault?.kind === 'hang' ? { timeLimit: 100 } : {};
}
