import type { Rule } from '../rule';
import { datesInOrder } from './dates-in-order';
import { ROLES } from './source';
import { withinContract } from './within-contract';

const START = 'Role start date';
const END = 'Role end date';

export const roleRules: readonly Rule[] = [
  datesInOrder({
    id: 'standard/role-dates-in-order',
    end: END,
    start: START,
    condition: 'A role does not end before it starts.',
    before: 'the role starts',
  }),
  withinContract({ id: 'standard/role-within-contract', layout: ROLES, start: START, end: END, what: 'A role' }),
];
