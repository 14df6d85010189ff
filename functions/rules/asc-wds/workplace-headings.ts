import type { HeadingRule } from '../rule';
import { BULK_UPLOAD, WORKPLACE_CHECKS } from './source';

/** The rule on the heading row; `addin/checking` looks at it when it matches headings. */
export const workplaceHeadings: readonly HeadingRule[] = [
  {
    id: 'asc-wds/workplace-999-1',
    kind: 'heading',
    severity: 'error',
    fields: [],
    condition:
      'The heading row is exactly the 44 workplace headings in order, in capitals, with commas between them and without quotes.',
    message: 'The headings differ from those of the workplace file. Put them right, in their order.',
    source: `${WORKPLACE_CHECKS}; ${BULK_UPLOAD}/uploadFiles.js`,
    note: 'In the service a file with other headings is shown as one that was not recognised.',
  },
];
