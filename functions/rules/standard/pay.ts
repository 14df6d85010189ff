import type { CellRule, Parsed, RowRule, Rule } from '../rule';
import { datesInOrder } from './dates-in-order';
import { oneAtATime } from './one-at-a-time';
import { OWN_RULE, PAY } from './source';

const LEAST = 'Pay range minimum';
const MOST = 'Pay range maximum';
const ANNUAL = 'Annual pay';
const POINT = 'Spine point';

const amounts: readonly (RowRule | CellRule)[] = [
  {
    id: 'standard/pay-range-in-order',
    kind: 'row',
    severity: 'error',
    fields: [MOST, LEAST],
    condition: 'The most of a pay range is not below its least.',
    message: '{value} is below the least of the range ({Pay range minimum}). Correct one of the two.',
    source: OWN_RULE,
    fails: (most: Parsed, least: Parsed) => typeof most === 'number' && typeof least === 'number' && most < least,
    fires: [{ [LEAST]: 43607, [MOST]: 31650 }],
    quiet: [{ [LEAST]: 31650, [MOST]: 43607 }, { [MOST]: 31650 }],
  },
  {
    id: 'standard/pay-above-range',
    kind: 'row',
    severity: 'query',
    fields: [ANNUAL, MOST],
    condition: 'The annual pay is not above the most of its pay range.',
    message: '{value} is above the most of the pay range ({Pay range maximum}). Check both.',
    source: OWN_RULE,
    note: 'Pay below the least of the range is not looked at: part-time pay lies there.',
    fails: (pay: Parsed, most: Parsed) => typeof pay === 'number' && typeof most === 'number' && pay > most,
    fires: [{ [ANNUAL]: 50000, [MOST]: 43607 }],
    quiet: [{ [ANNUAL]: 43607, [MOST]: 43607 }, { [ANNUAL]: 50000 }],
  },
  {
    id: 'standard/gross-pay-below-basic-pay',
    kind: 'row',
    severity: 'query',
    fields: ['Gross pay at the full-time rate', 'Basic pay at the full-time rate'],
    condition: 'The gross pay is not below the basic pay.',
    message: 'Gross pay of {value} is below the basic pay ({Basic pay at the full-time rate}). Check both.',
    source: OWN_RULE,
    fails: (gross: Parsed, basic: Parsed) =>
      typeof gross === 'number' && typeof basic === 'number' && gross < basic,
    fires: [{ 'Gross pay at the full-time rate': 30000, 'Basic pay at the full-time rate': 36000 }],
    quiet: [{ 'Gross pay at the full-time rate': 36000, 'Basic pay at the full-time rate': 36000 }],
  },
  {
    id: 'standard/spine-point-in-force',
    kind: 'cell',
    severity: 'query',
    fields: [POINT],
    condition: 'A point that is a whole number is in force on the pay spine of the National Joint Council.',
    message: '{value} is not a point of the national pay spine on the reference date. Check it; a local point may be right.',
    source: 'National Joint Council for local government services, pay spine from 1 April 2019',
    note: 'Points of teachers’ pay, such as M3, are not looked at.',
    fails: (point, { codeFault }) => /^[0-9]+$/.test(String(point)) && codeFault('spine-point', point),
    fires: [{ [POINT]: '1' }, { [POINT]: '47' }],
    quiet: [{ [POINT]: '12' }, { [POINT]: 'M3' }],
  },
];

export const payRules: readonly Rule[] = [
  datesInOrder({
    id: 'standard/pay-dates-in-order',
    end: 'Pay end date',
    start: 'Pay start date',
    condition: 'Pay does not end before it starts.',
    before: 'the pay starts',
  }),
  ...amounts,
  oneAtATime({
    id: 'standard/pay-overlaps',
    layout: PAY,
    key: 'Contract reference',
    start: 'Pay start date',
    end: 'Pay end date',
    condition: 'A contract has one pay at a time.',
    clash: 'This pay starts while another of the same contract still runs, that',
  }),
];

export const additionalPaymentRules: readonly Rule[] = [
  datesInOrder({
    id: 'standard/additional-payment-dates-in-order',
    end: 'Additional payment end date',
    start: 'Additional payment start date',
    condition: 'An additional payment does not end before it starts.',
    before: 'the payment starts',
  }),
];
