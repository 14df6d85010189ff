import type { RelationRule } from '../rule';
import { findOverlaps } from '../comparing/find-overlaps';

const PERSON = 'Person reference';
const WORKPLACE = 'Workplace reference';
const START = 'Start date';
const END = 'End date';

function contract(person: string, workplace: string, start: string, end = '') {
  return { [PERSON]: person, [WORKPLACE]: workplace, [START]: start, [END]: end };
}

/** Two contracts of one person at one workplace at the same time: possible (two part-time posts), and often a slip. */
export const contractOverlap: RelationRule = {
  kind: 'relation',
  id: 'standard/contract-overlap',
  severity: 'query',
  layout: 'standard/contract',
  fields: [START, END, PERSON, WORKPLACE],
  condition: 'Contracts of one person at one workplace do not overlap in time.',
  message:
    'This contract starts while another of the same person at the same workplace (row {row}) still runs. Check both.',
  source: 'Workforce standard',
  find: (table) => findOverlaps(table, { key: [PERSON, WORKPLACE], start: START, end: END }),
  fires: [
    {
      tables: {
        'standard/contract': [
          contract('p1', 'w1', '01/01/2020'),
          contract('p1', 'w1', '01/06/2021', '31/12/2021'),
        ],
      },
      rows: [1],
    },
  ],
  quiet: [
    {
      tables: {
        'standard/contract': [
          contract('p1', 'w1', '01/01/2020', '31/12/2020'),
          contract('p1', 'w1', '01/01/2021'),
          contract('p1', 'w2', '01/01/2021'),
          contract('p2', 'w1', '01/01/2021'),
        ],
      },
    },
  ],
};
