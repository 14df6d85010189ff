import type { NotCheckedRule } from '../rule';
import { BULK_UPLOAD, WORKPLACE_CHECKS } from './source';

const STORED = 'Only the ASC-WDS service can tell: it needs the records that the account holds already.';
const POSTCODES = 'Only the ASC-WDS service can tell: it looks in a table of postcodes of its own.';
const ACCOUNT = 'Only the ASC-WDS service can tell: it needs to know whose account sends the file.';
const WHOLE_FILE = `${BULK_UPLOAD}/validate/validateBulkUploadFiles.js`;

/** Rules that ask about what the service has stored. A file can't answer them, so we don't pretend to. */
export const workplaceNotChecked: readonly NotCheckedRule[] = (
  [
    ['1020-3', 'error', 'STATUS', 'A workplace with status NEW is not in the account yet.', STORED],
    ['1020-4', 'error', 'STATUS', 'A workplace with status DELETE is in the account.', STORED],
    ['1020-5', 'error', 'STATUS', 'A workplace with status UNCHECKED is in the account.', STORED],
    ['1020-6', 'error', 'STATUS', 'A workplace with status NOCHANGE is in the account.', STORED],
    ['1020-7', 'error', 'STATUS', 'A workplace with status UPDATE is in the account.', STORED],
    [
      '1060-4',
      'error',
      'POSTCODE',
      'The postcode of a workplace with status NEW is known to the service as typed.',
      `${POSTCODES} Such a workplace must be registered by hand; its row is left out, so its workers get error 997.`,
    ],
    [
      '1060-5',
      'warning',
      'POSTCODE',
      'The postcode of a workplace with status UPDATE is known to the service as typed.',
      POSTCODES,
    ],
    [
      '1110-3',
      'error',
      'LOCATIONID',
      'No other workplace that the service holds has the CQC location ID of a regulated workplace.',
      STORED,
    ],
    [
      '997-1',
      'error',
      'LOCALESTID',
      'A parent account owns the data of every workplace but its own.',
      ACCOUNT,
    ],
    ['950-1', 'error', 'LOCALESTID', 'An account that is not a parent sends exactly one workplace.', ACCOUNT],
    ['955-1', 'error', 'LOCALESTID', 'The account\u2019s own workplace is among the rows.', ACCOUNT],
    ['956-1', 'error', 'STATUS', 'The account\u2019s own workplace is not to be deleted.', ACCOUNT],
  ] as const
).map(([number, severity, field, condition, note]) => ({
  id: `asc-wds/workplace-${number}`,
  kind: 'not-checked',
  severity,
  fields: [field],
  condition,
  message: condition,
  source: note === ACCOUNT ? WHOLE_FILE : WORKPLACE_CHECKS,
  note,
}));
