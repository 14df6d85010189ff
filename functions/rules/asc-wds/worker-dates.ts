import { addYears, fromDays, toDays } from '../../../core/values/dates';
import type { Parsed, Rule, RuleContext } from '../rule';
import { NOT_KNOWN } from './codes';
import { WORKER_CHECKS } from './source';

const YOUNGEST = 14;
const OLDEST = 100;

/** Counted from the day of birth: counted back from 29 February, someone still 13 would be 14. */
function reachedAge(born: number, day: number): boolean {
  return addYears(born, YOUNGEST) <= day;
}

export const workerDates: readonly Rule[] = [
  {
    id: 'asc-wds/worker-3080-3',
    kind: 'row',
    severity: 'warning',
    fields: ['DOB'],
    condition: 'The worker is between 14 and 100 years old today.',
    message:
      '{value} would make the worker younger than 14 or older than 100, so ASC-WDS ignores it. Correct the date of birth.',
    source: WORKER_CHECKS,
    fails: (born: Parsed, { today }: RuleContext) =>
      typeof born === 'number' && (born < addYears(today, -OLDEST) || !reachedAge(born, today)),
    fires: [{ DOB: '01/01/1880' }, { DOB: '01/01/2026' }, { DOB: '01/01/9990' }],
    quiet: [{ DOB: '01/06/1980' }, { DOB: 'Admin' }, {}],
  },
  {
    id: 'asc-wds/worker-3190-2',
    kind: 'row',
    severity: 'warning',
    fields: ['STARTDATE'],
    condition: 'The start date is not after today.',
    message: '{value} lies in the future, so ASC-WDS ignores it. Enter the day on which the worker started.',
    source: WORKER_CHECKS,
    fails: (start: Parsed, { today }: RuleContext) => typeof start === 'number' && start > today,
    fires: [{ STARTDATE: '01/01/2999' }],
    quiet: [{ STARTDATE: '01/01/2020' }, {}],
  },
  {
    id: 'asc-wds/worker-3190-3',
    kind: 'row',
    severity: 'warning',
    fields: ['STARTDATE', 'DOB'],
    condition: 'The start date is at least 14 full years after the date of birth.',
    message:
      '{value} is before the worker turned 14 (born {DOB}), so ASC-WDS ignores it. Correct one of the two dates.',
    source: WORKER_CHECKS,
    fails: (start: Parsed, born: Parsed) =>
      typeof start === 'number' && typeof born === 'number' && !reachedAge(born, start),
    fires: [
      { STARTDATE: '31/05/1994', DOB: '01/06/1980' },
      { STARTDATE: '01/06/1994', DOB: '01/01/9990' },
    ],
    quiet: [
      { STARTDATE: '01/06/1994', DOB: '01/06/1980' },
      { STARTDATE: '31/05/1994', DOB: 'Admin' },
      { STARTDATE: '01/06/1994' },
    ],
  },
  {
    id: 'asc-wds/worker-3190-4',
    kind: 'row',
    severity: 'warning',
    fields: ['STARTDATE', 'YEAROFENTRY'],
    condition: 'The start date is not before 1 January of the year of entry to the UK.',
    message:
      '{value} is before the year in which the worker came to the UK ({YEAROFENTRY}), so ASC-WDS ignores it. Correct one of the two.',
    source: WORKER_CHECKS,
    fails: (start: Parsed, year: Parsed) =>
      typeof start === 'number' && typeof year === 'number' && start < toDays(year, 1, 1),
    fires: [{ STARTDATE: '31/12/2009', YEAROFENTRY: 2010 }],
    quiet: [{ STARTDATE: '01/01/2010', YEAROFENTRY: 2010 }, { STARTDATE: '31/12/2009' }],
  },
  {
    id: 'asc-wds/worker-3200-3',
    kind: 'row',
    severity: 'warning',
    fields: ['STARTINSECT', 'STARTDATE'],
    condition: 'The year started in the sector is not after the year of the start date.',
    message: '{value} is after the year of the start date ({STARTDATE}). Correct one of the two.',
    source: WORKER_CHECKS,
    note: 'Not tried when the start date lies in the future, as in the service. The service also leaves it out when the start date is before the worker turned 14 or came to the UK; here both are found.',
    fails: (year: Parsed, start: Parsed, { today }: RuleContext) =>
      typeof year === 'number' &&
      year !== NOT_KNOWN &&
      typeof start === 'number' &&
      start <= today &&
      year > fromDays(start).year,
    fires: [{ STARTINSECT: 2021, STARTDATE: '31/12/2020' }],
    quiet: [
      { STARTINSECT: 2020, STARTDATE: '01/01/2020' },
      { STARTINSECT: 999, STARTDATE: '01/01/2020' },
      { STARTINSECT: 3000, STARTDATE: '01/01/2999' },
      { STARTINSECT: 2021 },
    ],
  },
  {
    id: 'asc-wds/worker-3200-4',
    kind: 'row',
    severity: 'warning',
    fields: ['STARTINSECT', 'DOB'],
    condition: 'The year started in the sector is at least the year of birth plus 14.',
    message:
      '{value} is before the year in which the worker turned 14 (born {DOB}), so ASC-WDS ignores it. Correct one of the two.',
    source: WORKER_CHECKS,
    fails: (year: Parsed, born: Parsed) =>
      typeof year === 'number' &&
      year !== NOT_KNOWN &&
      typeof born === 'number' &&
      year < fromDays(born).year + YOUNGEST,
    fires: [{ STARTINSECT: 1993, DOB: '01/06/1980' }],
    quiet: [
      { STARTINSECT: 1994, DOB: '01/06/1980' },
      { STARTINSECT: 999, DOB: '01/06/1980' },
    ],
  },
];
