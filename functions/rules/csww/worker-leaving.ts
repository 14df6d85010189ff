import type { Parsed, RowRule, RuleContext } from '../rule';
import { censusYearOf } from './census-year';
import { LEFT_FTE } from './codes';
import { GENERAL, noteOf, OTHER_SCHEMA, OUR_NUMBER, VALIDATOR } from './source';

export const workerLeaving: readonly RowRule[] = [
  {
    id: 'csww/L049',
    kind: 'row',
    severity: 'error',
    fields: ['RoleEndDate'],
    condition: 'The leaving date lies in the census year: 1 October of the year before to 30 September.',
    message:
      '{value} does not lie in the census year (1 October to 30 September) of the reference date. Correct it, or check for 30 September of the right year.',
    source: OTHER_SCHEMA,
    note: noteOf(
      'The source fixes the dates of 2021; the same is asked here of every year. The census year is that of the reference date of the check.',
    ),
    fails: (end: Parsed, { referenceDate }: RuleContext) => {
      if (typeof end !== 'number') return false;
      const { first, last } = censusYearOf(referenceDate);
      return end < first || end > last;
    },
    fires: [{ RoleEndDate: '2025-09-30' }, { RoleEndDate: '2026-10-01' }],
    quiet: [{ RoleEndDate: '2025-10-01' }, { RoleEndDate: '2026-09-30' }, {}],
  },
  {
    id: 'csww/L052',
    kind: 'row',
    severity: 'error',
    fields: ['FTE', 'RoleEndDate'],
    condition: 'The full-time equivalent is 0 for someone who has left.',
    message: 'The full-time equivalent must be 0 for someone who has left ({RoleEndDate}). Enter 0.',
    source: VALIDATOR,
    note: OUR_NUMBER,
    fails: (fte: Parsed, end: Parsed) => end !== undefined && fte !== undefined && fte !== LEFT_FTE,
    fires: [{ FTE: 0.8, RoleEndDate: '2026-03-31' }],
    quiet: [{ FTE: 0, RoleEndDate: '2026-03-31' }, { FTE: 0.8 }],
  },
  {
    id: 'csww/L055',
    kind: 'row',
    severity: 'query',
    fields: ['RoleEndDate', 'RoleStartDate'],
    condition: 'The leaving date is not before the start date.',
    message: '{value} is before the role started ({RoleStartDate}). Correct one of the two.',
    source: GENERAL,
    note: noteOf('No source was found that states this.'),
    fails: (end: Parsed, start: Parsed) =>
      typeof end === 'number' && typeof start === 'number' && end < start,
    fires: [{ RoleStartDate: '2026-04-01', RoleEndDate: '2026-03-31' }],
    quiet: [{ RoleStartDate: '2026-03-31', RoleEndDate: '2026-03-31' }, { RoleEndDate: '2026-03-31' }],
  },
];
