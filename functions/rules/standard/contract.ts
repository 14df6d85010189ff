import { contractOverlap } from './contract-overlap';
import type { Parsed, RelationRule, RowRule } from '../rule';
import { openContractsOfAPost } from './posts';
import { CONTRACTS, OWN_RULE } from './source';
import { datesInOrder } from './dates-in-order';

const START = 'Start date';
const END = 'End date';
const SERVICE = 'Continuous service start date';
const LAST_DAY = 'Employment end date';
const POST = 'Post reference';
const PERSON = 'Person reference';

const dates: readonly RowRule[] = [
  datesInOrder({
    id: 'standard/contract-dates-in-order',
    end: END,
    start: START,
    condition: 'A contract does not end before it starts.',
    before: 'the contract starts',
  }),
  datesInOrder({
    id: 'standard/employment-dates-in-order',
    end: LAST_DAY,
    start: SERVICE,
    condition: 'Employment does not end before it starts.',
    before: 'the employment starts',
  }),
  {
    id: 'standard/contract-after-employment-starts',
    kind: 'row',
    severity: 'error',
    fields: [START, SERVICE],
    condition: 'A contract does not start before the employment that it is part of.',
    message: '{value} is before the continuous service starts ({Continuous service start date}). Correct one of the two dates.',
    source: OWN_RULE,
    fails: (start: Parsed, service: Parsed) =>
      typeof start === 'number' && typeof service === 'number' && start < service,
    fires: [{ [START]: '31/08/2016', [SERVICE]: '01/09/2016' }],
    quiet: [{ [START]: '01/09/2016', [SERVICE]: '01/09/2016' }, { [START]: '01/09/2016' }],
  },
  {
    id: 'standard/contract-before-employment-ends',
    kind: 'row',
    severity: 'error',
    fields: [END, LAST_DAY],
    condition: 'A contract does not end after the employment that it is part of.',
    message: '{value} is after the last day of employment ({Employment end date}). Correct one of the two dates.',
    source: OWN_RULE,
    fails: (end: Parsed, last: Parsed) => typeof end === 'number' && typeof last === 'number' && end > last,
    fires: [{ [END]: '01/09/2026', [LAST_DAY]: '31/08/2026' }],
    quiet: [{ [END]: '31/08/2026', [LAST_DAY]: '31/08/2026' }, { [END]: '31/08/2026' }],
  },
  {
    id: 'standard/contract-runs-on-after-employment',
    kind: 'row',
    severity: 'query',
    fields: [LAST_DAY, END],
    condition: 'When employment has ended, the contract has an end date.',
    message: 'Employment ends on {value}, and the contract has no end date. Enter the day on which it ends.',
    source: OWN_RULE,
    fails: (last: Parsed, end: Parsed) => typeof last === 'number' && end === undefined,
    fires: [{ [LAST_DAY]: '31/08/2026' }],
    quiet: [{ [LAST_DAY]: '31/08/2026', [END]: '31/08/2026' }, { [END]: '31/08/2026' }],
  },
];

const oneOpenContract: RelationRule = {
  id: 'standard/one-open-contract-a-post',
  kind: 'relation',
  layout: CONTRACTS,
  severity: 'query',
  fields: [POST, PERSON, START, END],
  condition: 'A post has one open contract: one without an end date.',
  message: 'Post {value} has another open contract in row {row}. Check whether one of the two has ended, or the post is shared.',
  source: OWN_RULE,
  note: 'A shared post may rightly have two, so it is a query.',
  find: openContractsOfAPost,
  fires: [
    {
      tables: {
        [CONTRACTS]: [
          { [POST]: 'P1', [PERSON]: '1', [START]: '01/04/2020' },
          { [POST]: 'P1', [PERSON]: '2', [START]: '01/04/2022' },
        ],
      },
      rows: [1],
    },
  ],
  quiet: [
    {
      tables: {
        [CONTRACTS]: [
          { [POST]: 'P1', [PERSON]: '1', [START]: '01/04/2020', [END]: '31/03/2022' },
          { [POST]: 'P1', [PERSON]: '2', [START]: '01/04/2022' },
          { [POST]: 'P2', [PERSON]: '2', [START]: '01/04/2022' },
          { [PERSON]: '3' },
          { [PERSON]: '4' },
        ],
      },
    },
    { tables: { [CONTRACTS]: [{ [POST]: 'P1', [PERSON]: '1' }, { [POST]: 'P1', [PERSON]: '1' }] } },
  ],
};

export const contractRules = [...dates, contractOverlap, oneOpenContract];
