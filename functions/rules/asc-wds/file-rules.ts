import type { NotCheckedRule } from '../rule';
import { UPLOAD_PAGE } from './source';

const DROPPED = `${UPLOAD_PAGE}/drag-and-drop-files-upload`;
const LISTED = `${UPLOAD_PAGE}/drag-and-drop-files-list`;
const UPLOADED = 'A sheet does not say which files will be sent, nor how they are saved.';

/** Rules on the set of files that is sent. They have no numbers in the service; they stand with the workplace file. */
export const fileRules: readonly NotCheckedRule[] = (
  [
    ['1', 'Each file\u2019s name ends in .csv, and each file has at most 20,000,000 bytes.', DROPPED],
    ['2', 'At least one file is sent.', LISTED],
    ['3', 'At most three files are sent.', LISTED],
    ['4', 'No two files are of one kind (workplace, worker, training).', LISTED],
    ['5', 'There is a worker file.', LISTED],
    ['6', 'There is a workplace file.', LISTED],
    [
      '7',
      'Each file is known by its heading row as a workplace, worker or training file.',
      LISTED,
      'The heading row itself is checked under the heading rules of each file.',
    ],
  ] as const
).map(([number, condition, source, more]) => ({
  id: `asc-wds/file-x-${number}`,
  kind: 'not-checked',
  severity: 'error',
  fields: [],
  condition,
  message: condition,
  source,
  note: more === undefined ? UPLOADED : `${UPLOADED} ${more}`,
}));
