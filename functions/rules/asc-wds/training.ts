import type { HeadingRule, Rule } from '../rule';
import { BULK_UPLOAD } from './source';
import { trainingDates } from './training-dates';
import { trainingDelivery } from './training-delivery';
import { trainingLinks } from './training-links';

/** The rule on the heading row; `addin/checking` looks at it when it matches headings. */
const trainingHeadings: HeadingRule = {
  id: 'asc-wds/training-x-1',
  kind: 'heading',
  asks: 'heading-row',
  severity: 'error',
  fields: [],
  condition: 'The heading row is exactly the 12 training headings in order.',
  message: 'The headings differ from those of the training file. Put them right, in their order.',
  source: `${BULK_UPLOAD}/validate/headers/training.js`,
};

/** Rules of the ASC-WDS training file that its layout can't state as data, in the order in which a column's are tried. */
export const trainingRules: readonly Rule[] = [
  trainingHeadings,
  ...trainingDelivery,
  ...trainingDates,
  ...trainingLinks,
];
