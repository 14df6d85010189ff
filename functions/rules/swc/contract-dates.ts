import { addYears } from '../../../core/values/dates';
import type { Parsed, Rule, RuleContext } from '../rule';
import { isOlderThan, periodStart, SHORTEST } from './calendar';
import { FIXED_TERM, PERMANENT } from './codes';
import { notChecked, rowRule } from './declare';
import { ARBOR_DATES, ASPEN_2017, CHECKS_2010, SAP_CONTRACTS, sources } from './source';

const isDay = (cell: Parsed): cell is number => typeof cell === 'number';
/** Too recent by census day; permanent contracts are let pass by 4376. */
const isTooRecent = (start: number, { referenceDate }: RuleContext): boolean =>
  start > referenceDate - SHORTEST;

export const contractDates: readonly Rule[] = [
  rowRule('4355', {
    severity: 'error',
    fields: ['ContractStart'],
    condition: 'The contract starts on or before census day.',
    message: '{value} is after census day. Correct the date, or leave the contract for next year.',
    source: sources(CHECKS_2010, SAP_CONTRACTS),
    fails: (start: Parsed, { referenceDate }: RuleContext) => isDay(start) && start > referenceDate,
    fires: [{ ContractStart: '2026-10-01' }],
    quiet: [{ ContractStart: '2026-09-30' }, {}],
  }),
  rowRule('4357', {
    severity: 'error',
    fields: ['ContractStart'],
    condition: 'The contract started at most 30 years before census day.',
    message: '{value} is more than 30 years before census day. Correct the date.',
    source: sources(SAP_CONTRACTS, CHECKS_2010),
    note: 'In 2010 the limit was 50 years.',
    fails: (start: Parsed, context: RuleContext) => isDay(start) && isOlderThan(start, 30, context),
    fires: [{ ContractStart: '1996-09-29' }],
    quiet: [{ ContractStart: '1996-09-30' }],
  }),
  rowRule('4376', {
    severity: 'error',
    fields: ['ContractStart', 'ContractEnd', 'ContractType'],
    condition:
      'A contract that is not permanent and has no last day started at least 27 days before census day.',
    message:
      '{value} is fewer than 28 days before census day: this contract belongs in next year\u2019s census. Leave the row out.',
    source: sources(SAP_CONTRACTS, ARBOR_DATES),
    fails: (start: Parsed, end: Parsed, type: Parsed, context: RuleContext) =>
      isDay(start) &&
      end === undefined &&
      type !== undefined &&
      type !== PERMANENT &&
      start <= context.referenceDate &&
      isTooRecent(start, context),
    fires: [{ ContractStart: '2026-09-04', ContractType: 'TMP' }],
    quiet: [
      { ContractStart: '2026-09-03', ContractType: 'TMP' },
      { ContractStart: '2026-09-04', ContractType: 'PRM' },
      { ContractStart: '2026-09-04', ContractType: 'TMP', ContractEnd: '2026-12-18' },
    ],
  }),
  rowRule('SWC-SCOPE-1', {
    severity: 'warning',
    fields: ['ContractStart', 'ContractEnd'],
    condition: 'The contract lasts 28 days, up to its last day or to census day.',
    message: 'This contract has lasted fewer than 28 days and is not due in the return. Leave the row out.',
    source: sources(CHECKS_2010, ASPEN_2017),
    note: 'How two writers choose what to return, not a numbered check. 4375 and 4376 say it as 27 days between the two dates, and find those; this finds the rest.',
    fails: (start: Parsed, end: Parsed, { referenceDate }: RuleContext) => {
      if (!isDay(start) || start > referenceDate) return false;
      const lasted = (isDay(end) ? end : referenceDate) - start;
      return isDay(end) ? lasted === SHORTEST : lasted <= SHORTEST;
    },
    fires: [
      { ContractStart: '2026-09-10', ContractType: 'PRM' },
      { ContractStart: '2026-06-01', ContractEnd: '2026-06-28', ContractType: 'TMP' },
    ],
    quiet: [
      { ContractStart: '2026-09-02', ContractType: 'PRM' },
      { ContractStart: '2026-06-01', ContractEnd: '2026-06-29', ContractType: 'TMP' },
    ],
  }),
  rowRule('4400', {
    severity: 'error',
    fields: ['ContractEnd', 'ContractStart'],
    condition: 'The contract does not end before it starts.',
    message: '{value} is before the contract starts ({ContractStart}). Correct one of the two dates.',
    source: CHECKS_2010,
    fails: (end: Parsed, start: Parsed) => isDay(end) && isDay(start) && end < start,
    fires: [{ ContractStart: '2026-03-01', ContractEnd: '2026-02-28' }],
    quiet: [{ ContractStart: '2026-02-28', ContractEnd: '2026-02-28' }, { ContractStart: '2026-03-01' }],
  }),
  rowRule('4360', {
    severity: 'error',
    fields: ['ContractEnd'],
    condition: 'The contract did not end before 1 September of the year before the census.',
    message: '{value} is before the period of this census. Correct the date, or leave the contract out.',
    source: sources(SAP_CONTRACTS, CHECKS_2010),
    note: 'In 2010 it failed when neither date lay in the academic year before and the end was before census day.',
    fails: (end: Parsed, context: RuleContext) => isDay(end) && end < periodStart(context),
    fires: [{ ContractEnd: '2025-08-31' }],
    quiet: [{ ContractEnd: '2025-09-01' }, {}],
  }),
  notChecked('SWC-SCOPE-2', 'warning', ['ContractEnd', 'ContractStart'], {
    condition:
      'The contract is open on census day, or ended since 1 September of the year before, or its person has an absence in that time.',
    source: CHECKS_2010,
    note: 'Nothing is found under it: 4360 finds the contracts that ended earlier and 4355 those that start later. The period was a choice in the software.',
  }),
  rowRule('4375', {
    severity: 'error',
    fields: ['ContractEnd', 'ContractStart'],
    condition: 'The contract ends at least 27 days after it starts.',
    message:
      '{value} is fewer than 27 days after the start ({ContractStart}). Correct the dates, or leave the contract out.',
    source: sources(SAP_CONTRACTS, CHECKS_2010),
    note: 'In 2010 it asked for a month.',
    fails: (end: Parsed, start: Parsed) =>
      isDay(end) && isDay(start) && end >= start && end - start < SHORTEST,
    fires: [{ ContractStart: '2026-06-01', ContractEnd: '2026-06-27' }],
    quiet: [{ ContractStart: '2026-06-01', ContractEnd: '2026-06-28' }],
  }),
  rowRule('4377Q', {
    severity: 'query',
    fields: ['ContractEnd', 'ContractType'],
    condition: 'Only a fixed-term contract is expected to end after census day.',
    message:
      '{value} is after census day, and this is not a fixed-term contract ({ContractType}). Check both.',
    source: SAP_CONTRACTS,
    fails: (end: Parsed, type: Parsed, { referenceDate }: RuleContext) =>
      isDay(end) && type !== undefined && type !== FIXED_TERM && end > referenceDate,
    fires: [{ ContractType: 'TMP', ContractEnd: '2026-10-01' }],
    quiet: [
      { ContractType: 'FXT', ContractEnd: '2026-10-01' },
      { ContractType: 'TMP', ContractEnd: '2026-09-30' },
    ],
  }),
  rowRule('4380', {
    severity: 'error',
    fields: ['ContractEnd', 'ContractType'],
    condition: 'A fixed-term contract has a last day.',
    message: 'A fixed-term contract needs its last day. Enter it, or correct the contract type.',
    source: sources(CHECKS_2010, SAP_CONTRACTS),
    fails: (end: Parsed, type: Parsed) => end === undefined && type === FIXED_TERM,
    fires: [{ ContractType: 'FXT' }],
    quiet: [{ ContractType: 'FXT', ContractEnd: '2027-08-31' }, { ContractType: 'PRM' }],
  }),
  rowRule('4425Q', {
    severity: 'query',
    fields: ['SchoolArrivalDate'],
    condition: 'The person is expected to have come to the school at most 50 years before census day.',
    message: '{value} is more than 50 years before census day. Check the date.',
    source: CHECKS_2010,
    fails: (arrival: Parsed, { referenceDate }: RuleContext) =>
      isDay(arrival) && addYears(arrival, 50) < referenceDate,
    fires: [{ SchoolArrivalDate: '1976-09-29' }],
    quiet: [{ SchoolArrivalDate: '1976-09-30' }, {}],
  }),
];
