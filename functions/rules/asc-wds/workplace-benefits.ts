import { readDecimal } from '../../../core/values/decimal';
import type { Parsed, RowRule, RuleContext } from '../rule';
import { ANSWER, LISTS, OTHER_TRAVEL_RATE } from './codes';
import { WORKPLACE_CHECKS } from './source';

const LEAST_CONTRIBUTION = 3;
const MOST_CONTRIBUTION = 100;
const LEAST_RATE = 2.5;
const MOST_RATE = 200;

/** The number that text holds, rounded to two decimals as the service does; NaN for all else. */
const numberOf = (cell: Parsed): number => Math.round(readDecimal(String(cell)) * 100) / 100;

const isIn = (list: string, service: Parsed, context: RuleContext): boolean =>
  service === undefined || context.inForce(list, String(service));

const isRate = (rate: Parsed): boolean => numberOf(rate) >= LEAST_RATE && numberOf(rate) <= MOST_RATE;

/** Pension, sleep-ins and travel time: what goes with an answer, and which services are asked at all. */
export const workplaceBenefits: readonly RowRule[] = [
  {
    id: 'asc-wds/workplace-2541-1',
    kind: 'row',
    severity: 'warning',
    fields: ['ACTUALCONT', 'PENSION'],
    condition: 'The pension contribution is left empty unless more than the minimum is paid (1).',
    message:
      'ASC-WDS ignores the percentage because no more than the minimum is said to be paid. Clear it, or answer 1.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (percentage: Parsed, pension: Parsed) => percentage !== undefined && pension !== ANSWER.yes,
    fires: [{ ACTUALCONT: '5', PENSION: '0' }, { ACTUALCONT: '5' }],
    quiet: [{ ACTUALCONT: '5', PENSION: '1' }, { PENSION: '0' }],
  },
  {
    id: 'asc-wds/workplace-2540-1',
    kind: 'row',
    severity: 'warning',
    fields: ['ACTUALCONT', 'PENSION'],
    condition: 'The pension contribution is a percentage above 3 and at most 100.',
    message:
      '{value} is not a percentage above 3 and at most 100, so ASC-WDS ignores it. Write it in digits alone, such as 5.5.',
    source: WORKPLACE_CHECKS,
    fails: (percentage: Parsed, pension: Parsed) =>
      percentage !== undefined &&
      pension === ANSWER.yes &&
      !(numberOf(percentage) > LEAST_CONTRIBUTION && numberOf(percentage) <= MOST_CONTRIBUTION),
    fires: [
      { ACTUALCONT: '3', PENSION: '1' },
      { ACTUALCONT: '101', PENSION: '1' },
      { ACTUALCONT: '5%', PENSION: '1' },
    ],
    quiet: [
      { ACTUALCONT: '3.01', PENSION: '1' },
      { ACTUALCONT: 100, PENSION: '1' },
      { ACTUALCONT: '3', PENSION: '0' },
    ],
  },
  {
    id: 'asc-wds/workplace-2561-1',
    kind: 'row',
    severity: 'warning',
    fields: ['SLEEPINS', 'MAINSERVICE'],
    condition: 'Sleep-ins are answered only for a main service that is asked about them.',
    message:
      'ASC-WDS ignores sleep-ins for main service {MAINSERVICE}. Clear this, or correct the main service.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (sleepIns: Parsed, service: Parsed, context: RuleContext) =>
      sleepIns !== undefined && !isIn(LISTS.servicesWithSleepIns, service, context),
    fires: [{ SLEEPINS: '1', MAINSERVICE: '6' }],
    quiet: [{ SLEEPINS: '1', MAINSERVICE: '8' }, { MAINSERVICE: '6' }],
  },
  {
    id: 'asc-wds/workplace-2572-1',
    kind: 'row',
    severity: 'warning',
    fields: ['SLEEPINPAY', 'SLEEPINS'],
    condition: 'Sleep-in pay is left empty unless sleep-ins are offered (1).',
    message:
      'ASC-WDS ignores sleep-in pay because no sleep-ins are said to be offered. Clear it, or answer 1.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (pay: Parsed, sleepIns: Parsed) => pay !== undefined && sleepIns !== ANSWER.yes,
    fires: [{ SLEEPINPAY: '1', SLEEPINS: '2' }, { SLEEPINPAY: '1' }],
    quiet: [{ SLEEPINPAY: '1', SLEEPINS: '1' }, { SLEEPINS: '2' }],
  },
  {
    id: 'asc-wds/workplace-2570-1',
    kind: 'row',
    severity: 'warning',
    fields: ['SLEEPINPAY', 'SLEEPINS'],
    condition: 'Sleep-in pay is 1, 2 or 999 where sleep-ins are offered.',
    message:
      '{value} is not a code for sleep-in pay, so ASC-WDS ignores it. Use 1 (Hourly rate), 2 (Flat rate) or 999.',
    source: WORKPLACE_CHECKS,
    fails: (pay: Parsed, sleepIns: Parsed, context: RuleContext) =>
      pay !== undefined && sleepIns === ANSWER.yes && context.codeFault(LISTS.sleepInPay, pay),
    fires: [{ SLEEPINPAY: '3', SLEEPINS: '1' }],
    quiet: [
      { SLEEPINPAY: '999', SLEEPINS: '1' },
      { SLEEPINPAY: '3', SLEEPINS: '2' },
    ],
  },
  {
    id: 'asc-wds/workplace-2571-1',
    kind: 'row',
    severity: 'warning',
    fields: ['SLEEPINPAY', 'MAINSERVICE', 'SLEEPINS'],
    condition: 'Sleep-in pay is given only for a main service that is asked about sleep-ins.',
    message:
      'ASC-WDS ignores sleep-in pay for main service {MAINSERVICE}. Clear it, or correct the main service.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (pay: Parsed, service: Parsed, sleepIns: Parsed, context: RuleContext) =>
      pay !== undefined && sleepIns === ANSWER.yes && !isIn(LISTS.servicesWithSleepIns, service, context),
    fires: [{ SLEEPINPAY: '1', SLEEPINS: '1', MAINSERVICE: '6' }],
    quiet: [
      { SLEEPINPAY: '1', SLEEPINS: '1', MAINSERVICE: '8' },
      { SLEEPINS: '1', MAINSERVICE: '6' },
    ],
  },
  {
    id: 'asc-wds/workplace-2581-1',
    kind: 'row',
    severity: 'warning',
    fields: ['TRAVELTIME', 'MAINSERVICE'],
    condition: 'Travel time pay is answered only for a main service that is asked about it.',
    message:
      'ASC-WDS ignores travel time for main service {MAINSERVICE}. Clear this, or correct the main service.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (pay: Parsed, service: Parsed, context: RuleContext) =>
      pay !== undefined && !isIn(LISTS.servicesWithTravelTime, service, context),
    fires: [{ TRAVELTIME: '1', MAINSERVICE: '2' }],
    quiet: [{ TRAVELTIME: '1', MAINSERVICE: '8' }, { MAINSERVICE: '2' }],
  },
  {
    id: 'asc-wds/workplace-2592-1',
    kind: 'row',
    severity: 'warning',
    fields: ['TTDIFFRATE', 'TRAVELTIME'],
    condition: 'The travel time rate is left empty unless travel time is paid at a rate of its own (3).',
    message:
      'ASC-WDS ignores the rate because travel time is not said to be paid at a rate of its own. Clear it, or answer 3.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (rate: Parsed, pay: Parsed) => rate !== undefined && pay !== OTHER_TRAVEL_RATE,
    fires: [{ TTDIFFRATE: '12.50', TRAVELTIME: '1' }, { TTDIFFRATE: '12.50' }],
    quiet: [{ TTDIFFRATE: '12.50', TRAVELTIME: '3' }, { TRAVELTIME: '1' }],
  },
  {
    id: 'asc-wds/workplace-2590-1',
    kind: 'row',
    severity: 'warning',
    fields: ['TTDIFFRATE', 'TRAVELTIME'],
    condition: 'The travel time rate is from 2.50 to 200 pounds an hour.',
    message:
      '{value} is not a rate from 2.50 to 200, so ASC-WDS ignores it. Write it in digits alone, such as 12.50.',
    source: WORKPLACE_CHECKS,
    fails: (rate: Parsed, pay: Parsed) => rate !== undefined && pay === OTHER_TRAVEL_RATE && !isRate(rate),
    fires: [
      { TTDIFFRATE: '2.49', TRAVELTIME: '3' },
      { TTDIFFRATE: '200.01', TRAVELTIME: '3' },
      { TTDIFFRATE: '\u00a312', TRAVELTIME: '3' },
    ],
    quiet: [
      { TTDIFFRATE: '2.50', TRAVELTIME: '3' },
      { TTDIFFRATE: 200, TRAVELTIME: '3' },
      { TTDIFFRATE: '1', TRAVELTIME: '1' },
    ],
  },
  {
    id: 'asc-wds/workplace-2591-1',
    kind: 'row',
    severity: 'warning',
    fields: ['TTDIFFRATE', 'MAINSERVICE', 'TRAVELTIME'],
    condition: 'The travel time rate is given only for a main service that is asked about travel time.',
    message:
      'ASC-WDS ignores the travel time rate for main service {MAINSERVICE}. Clear it, or correct the main service.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (rate: Parsed, service: Parsed, pay: Parsed, context: RuleContext) =>
      rate !== undefined &&
      pay === OTHER_TRAVEL_RATE &&
      !isIn(LISTS.servicesWithTravelTime, service, context),
    fires: [{ TTDIFFRATE: '12.50', TRAVELTIME: '3', MAINSERVICE: '2' }],
    quiet: [
      { TTDIFFRATE: '12.50', TRAVELTIME: '3', MAINSERVICE: '8' },
      { TRAVELTIME: '3', MAINSERVICE: '2' },
    ],
  },
];
