import type { HeadingRule } from '../rule';
import { BULK_UPLOAD, WORKPLACE_CHECKS } from './source';

/** The rule on the heading row; `addin/checking` looks at it when it matches headings. */
export const workplaceHeadings: readonly HeadingRule[] = [
  {
    id: 'asc-wds/workplace-999-1',
    kind: 'heading',
    asks: 'heading-row',
    severity: 'error',
    fields: [],
    condition:
      'The heading row is exactly the 44 workplace headings in order, in capitals, with commas between them and without quotes.',
    message: 'The headings differ from those of the workplace file. Put them right, in their order.',
    source: `${WORKPLACE_CHECKS}; ${BULK_UPLOAD}/uploadFiles.js`,
    note: 'In the service a file with other headings is shown as one that was not recognised.',
  },
  {
    id: 'asc-wds/file-x-8',
    kind: 'heading',
    asks: 'first-characters',
    severity: 'error',
    fields: [],
    condition: 'The first 50 characters of the workplace file hold its first headings, without quotes.',
    message:
      'The service does not know the file for a workplace file. Have it saved as plain CSV, without a byte order mark.',
    source: `${BULK_UPLOAD}/whichFile.js`,
    note: 'A byte order mark, which Excel writes in a CSV UTF-8 file, makes a right workplace file unknown to the service. Worker and training files are not affected. Of other files than text it is not asked.',
  },
];
