import type { CellRule } from '../rule';
import { THIRD_PARTY_TEACHER_ROLES } from './codes';
import { cellRule } from './declare';
import { SCHOLARPACK_SUPPORT } from './source';

/** Of the counts of support staff who come from agencies and other third parties. */
export const thirdPartySupport: readonly CellRule[] = [
  cellRule('7230', {
    severity: 'error',
    fields: ['AgencyTPsupportCategory'],
    condition: 'Support staff of agencies and other third parties are counted under no role of teachers.',
    message:
      '{value} is a role of teachers, and these are counts of support staff. Choose the role of a support worker.',
    source: SCHOLARPACK_SUPPORT,
    note: 'The roles are ASHT, DPHT, EXHT, HDTR, MISC, MUSC, PERI, SENC, SPLY, TCHR, TMIS, TNON and TPRU.',
    fails: (value) => THIRD_PARTY_TEACHER_ROLES.has(String(value).trim().toUpperCase()),
    fires: [{ AgencyTPsupportCategory: 'TCHR' }, { AgencyTPsupportCategory: 'SENC' }],
    quiet: [{ AgencyTPsupportCategory: 'TASS' }, { AgencyTPsupportCategory: 'Support staff' }],
  }),
];
