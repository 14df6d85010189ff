import type { Parsed, Rule } from '../rule';
import { datesInOrder } from './dates-in-order';
import { oneAtATime } from './one-at-a-time';
import { ABSENCES, OWN_RULE } from './source';
import { withinContract } from './within-contract';

const FIRST = 'First day of absence';
const LAST = 'Last day of absence';
const LOST = 'Working days lost';

export const absenceRules: readonly Rule[] = [
  datesInOrder({
    id: 'standard/absence-dates-in-order',
    end: LAST,
    start: FIRST,
    condition: 'An absence does not end before it starts.',
    before: 'the absence starts',
  }),
  {
    id: 'standard/absence-days-fit',
    kind: 'row',
    severity: 'error',
    fields: [LOST, FIRST, LAST],
    condition: 'An absence costs no more working days than it has days.',
    message: '{value} working days are more than there are from {First day of absence} to {Last day of absence}. Correct one of the three.',
    source: OWN_RULE,
    fails: (lost: Parsed, first: Parsed, last: Parsed) =>
      typeof lost === 'number' &&
      typeof first === 'number' &&
      typeof last === 'number' &&
      last >= first &&
      lost > last - first + 1,
    fires: [{ [LOST]: 5, [FIRST]: '02/03/2026', [LAST]: '05/03/2026' }],
    quiet: [
      { [LOST]: 4, [FIRST]: '02/03/2026', [LAST]: '05/03/2026' },
      { [LOST]: 0.5, [FIRST]: '02/03/2026', [LAST]: '02/03/2026' },
      { [LOST]: 5, [FIRST]: '02/03/2026' },
    ],
  },
  withinContract({
    id: 'standard/absence-within-contract',
    layout: ABSENCES,
    start: FIRST,
    end: LAST,
    what: 'An absence',
  }),
  oneAtATime({
    id: 'standard/absences-overlap',
    layout: ABSENCES,
    key: 'Person reference',
    start: FIRST,
    end: LAST,
    condition: 'A person has one absence at a time.',
    clash: 'This absence starts before the end of another of the same person, that',
  }),
];
