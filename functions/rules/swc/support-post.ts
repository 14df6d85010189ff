import { toDays } from '../../../core/values/dates';
import type { Rule } from '../rule';
import { SUPPORT_POST } from './codes';
import { cellRule } from './declare';
import { HERTS_2019 } from './source';

/** The census day of 2019 is in November: what the return of that year refuses is told from here on. */
const CENSUS_OF_2019 = toDays(2019, 11, 1);

/** The post of all support staff, retired when posts of their own came. */
export const supportPost: readonly Rule[] = [
  cellRule('SWC-SUP-2', {
    severity: 'error',
    fields: ['Post'],
    condition: 'From the census of 2019 no post is SUP (support staff).',
    message:
      'The census has not taken SUP since November 2019. Use TAS for a teaching assistant, SBP for a school business professional; for other support staff and leaders who do not teach, use the code that your system gives.',
    source: HERTS_2019,
    note: 'Refused by software as 4410. The codes of two of the posts that came after SUP are in no source read.',
    fails: (post, { referenceDate }) => post === SUPPORT_POST && referenceDate >= CENSUS_OF_2019,
    fires: [{ Post: 'SUP' }],
    quiet: [{ Post: 'TAS' }, { Post: 'SBP' }, { Post: 'TCH' }],
  }),
];
