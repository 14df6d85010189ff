import type { NotCheckedRule } from '../rule';
import { CROSS_CHECKS, WORKER_CHECKS } from './source';

const STORED = 'Only the ASC-WDS service can tell: it needs the records that the account holds already.';

/** Rules that ask about records stored in the service. A file can't answer them, so we don't pretend to. */
export const workerNotChecked: readonly NotCheckedRule[] = (
  [
    [
      '1400-1',
      'error',
      ['TRANSFERSTAFFRECORD'],
      'A worker who is moved to another workplace already exists in the account.',
      WORKER_CHECKS,
    ],
    [
      '1040-2',
      'error',
      ['STATUS'],
      'A worker with status NEW does not exist in the account yet.',
      WORKER_CHECKS,
    ],
    ['1040-3', 'error', ['STATUS'], 'A worker with status DELETE exists in the account.', WORKER_CHECKS],
    [
      '1040-4',
      'error',
      ['STATUS'],
      'A worker with status UNCHECKED, NOCHANGE or UPDATE exists in the account.',
      WORKER_CHECKS,
    ],
    [
      '3240-1',
      'warning',
      ['DAYSSICK'],
      'Days sick have changed since the last upload, or were stored today.',
      WORKER_CHECKS,
    ],
    [
      '1401-1',
      'error',
      ['TRANSFERSTAFFRECORD'],
      'The workplace that a worker is moved to is in the account, or new in the workplace file.',
      CROSS_CHECKS,
    ],
  ] as const
).map(([number, severity, fields, condition, source]) => ({
  id: `asc-wds/worker-${number}`,
  kind: 'not-checked',
  severity,
  fields,
  condition,
  message: condition,
  source,
  note: STORED,
}));
