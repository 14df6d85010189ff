import type { Parsed, RowRule } from '../rule';

const SOURCE = 'The standard\u2019s own rule';

export const contractRules: readonly RowRule[] = [
  {
    id: 'standard/contract-dates-in-order',
    kind: 'row',
    severity: 'error',
    fields: ['End date', 'Start date'],
    condition: 'A contract does not end before it starts.',
    message: '{value} is before the contract starts ({Start date}). Correct one of the two dates.',
    source: SOURCE,
    fails: (end: Parsed, start: Parsed) => typeof end === 'number' && typeof start === 'number' && end < start,
    fires: [{ 'Start date': '01/04/2020', 'End date': '31/03/2020' }],
    quiet: [
      { 'Start date': '01/04/2020', 'End date': '01/04/2020' },
      { 'Start date': '01/04/2020' },
    ],
  },
];
