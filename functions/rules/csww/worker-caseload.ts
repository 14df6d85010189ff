import type { Parsed, RowRule } from '../rule';
import { noteOf, OTHER_SCHEMA } from './source';

const MANY_CASES = 40;

export const workerCaseload: readonly RowRule[] = [
  {
    id: 'csww/L044',
    kind: 'row',
    severity: 'query',
    fields: ['Cases30'],
    condition: 'A worker holds at most 40 cases.',
    message: '{value} cases are more than 40, which is unusual. Check the number.',
    source: OTHER_SCHEMA,
    note: noteOf('A hard limit in that third-party schema; a query here.'),
    fails: (cases: Parsed) => typeof cases === 'number' && cases > MANY_CASES,
    fires: [{ Cases30: 41 }],
    quiet: [{ Cases30: 40 }, {}],
  },
];
