import type { HeadingRule } from '../rule';
import { BULK_UPLOAD } from './source';

/** Rules on the heading row; `addin/checking` looks at it when it matches headings. */
export const workerHeadings: readonly HeadingRule[] = [
  {
    id: 'asc-wds/worker-x-1',
    kind: 'heading',
    asks: 'heading-row',
    severity: 'error',
    fields: [],
    condition:
      'The heading row starts with the 44 worker headings in order; CHGUNIQUEWRKID, TRANSFERSTAFFRECORD, or both in that ' +
      'order, may stand directly after UNIQUEWORKERID.',
    message: 'The headings differ from those of the worker file. Put them right, in their order.',
    source: BULK_UPLOAD,
  },
  {
    id: 'asc-wds/worker-x-2',
    kind: 'heading',
    asks: 'numbering',
    severity: 'error',
    fields: [],
    condition:
      'Further qualification columns come in pairs, QUALACH04 and QUALACH04NOTES and so on, numbered without gaps, with ' +
      'nothing after them.',
    message:
      'The further qualification columns are not numbered or paired as they should be. Add those that are missing.',
    source: BULK_UPLOAD,
  },
];
