import type { Parsed, Rule } from '../rule';
import { ANSWER, EMPLOYMENT, NOT_KNOWN, WITHOUT_CONTRACTED_HOURS } from './codes';
import { WORKER_CHECKS } from './source';

const MOST_HOURS = 75;

export const workerHoursAndContract: readonly Rule[] = [
  {
    id: 'asc-wds/worker-3230-1',
    kind: 'row',
    severity: 'warning',
    fields: ['ZEROHRCONT', 'CONTHOURS'],
    condition: 'The zero hours contract is filled in when contracted hours are greater than 0.',
    message:
      'Contracted hours are given ({CONTHOURS}). Enter 2 (No) to say that this is not a zero hours contract.',
    source: WORKER_CHECKS,
    fails: (zeroHours: Parsed, hours: Parsed) =>
      zeroHours === undefined && typeof hours === 'number' && hours > 0,
    fires: [{ CONTHOURS: 37.5 }],
    quiet: [{ CONTHOURS: 37.5, ZEROHRCONT: '2' }, { CONTHOURS: 0 }],
  },
  {
    id: 'asc-wds/worker-1230-2',
    kind: 'row',
    severity: 'error',
    fields: ['CONTHOURS', 'ZEROHRCONT'],
    condition:
      'Contracted hours greater than 0 (999 included) do not go with a zero hours contract of 1 (Yes) or 999.',
    message:
      '{value} contracted hours do not go with zero hours contract {ZEROHRCONT}. Correct one of the two.',
    source: WORKER_CHECKS,
    fails: (hours: Parsed, zeroHours: Parsed) =>
      typeof hours === 'number' && hours > 0 && (zeroHours === ANSWER.yes || zeroHours === ANSWER.notKnown),
    fires: [
      { CONTHOURS: 37.5, ZEROHRCONT: '1' },
      { CONTHOURS: 999, ZEROHRCONT: '999' },
      // Hours that only a warning is given on are hours all the same.
      { CONTHOURS: 75.5, ZEROHRCONT: '1' },
      { CONTHOURS: 37.25, ZEROHRCONT: '999' },
    ],
    quiet: [
      { CONTHOURS: 37.5, ZEROHRCONT: '2' },
      { CONTHOURS: 0, ZEROHRCONT: '1' },
    ],
  },
  {
    id: 'asc-wds/worker-3230-2',
    kind: 'row',
    severity: 'warning',
    fields: ['CONTHOURS', 'ZEROHRCONT'],
    condition: 'Contracted hours are not 0 when this is not a zero hours contract (2).',
    message:
      'Contracted hours are 0, yet this is said not to be a zero hours contract. Correct one of the two.',
    source: WORKER_CHECKS,
    fails: (hours: Parsed, zeroHours: Parsed) => hours === 0 && zeroHours === ANSWER.no,
    fires: [{ CONTHOURS: 0, ZEROHRCONT: '2' }],
    quiet: [{ CONTHOURS: 0, ZEROHRCONT: '1' }, { ZEROHRCONT: '2' }],
  },
  {
    id: 'asc-wds/worker-3300-1',
    kind: 'row',
    severity: 'warning',
    fields: ['CONTHOURS', 'ZEROHRCONT'],
    condition: 'Contracted hours are left empty for a zero hours contract (1).',
    message: 'ASC-WDS ignores contracted hours for a zero hours contract. Clear them.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (hours: Parsed, zeroHours: Parsed) => hours !== undefined && zeroHours === ANSWER.yes,
    fires: [{ CONTHOURS: 0, ZEROHRCONT: '1' }],
    quiet: [{ CONTHOURS: 37.5, ZEROHRCONT: '2' }, { ZEROHRCONT: '1' }],
  },
  {
    id: 'asc-wds/worker-3300-2',
    kind: 'row',
    severity: 'warning',
    fields: ['CONTHOURS', 'EMPLSTATUS'],
    condition: 'Contracted hours are left empty when the employment status is 3, 4 or 7.',
    message:
      'ASC-WDS ignores contracted hours for employment status {EMPLSTATUS}. Clear them, or give average hours instead.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (hours: Parsed, status: Parsed) => hours !== undefined && WITHOUT_CONTRACTED_HOURS.has(status),
    fires: [{ CONTHOURS: 20, EMPLSTATUS: '3' }],
    quiet: [{ CONTHOURS: 20, EMPLSTATUS: '1' }, { EMPLSTATUS: '3' }],
  },
  {
    id: 'asc-wds/worker-3300-4',
    kind: 'cell',
    severity: 'warning',
    fields: ['CONTHOURS'],
    condition: 'Contracted hours are at most 75, or 999 (not known).',
    message:
      '{value} hours a week are more than 75, so ASC-WDS ignores them. Enter at most 75, or 999 if they are not known.',
    source: WORKER_CHECKS,
    fails: (hours) => typeof hours === 'number' && hours > MOST_HOURS && hours !== NOT_KNOWN,
    fires: [{ CONTHOURS: 75.5 }],
    quiet: [{ CONTHOURS: 75 }, { CONTHOURS: 999 }],
  },
  {
    id: 'asc-wds/worker-3310-1',
    kind: 'row',
    severity: 'warning',
    fields: ['AVGHOURS', 'EMPLSTATUS', 'ZEROHRCONT'],
    condition:
      'Average hours are left empty for permanent and temporary staff (1, 2) without a zero hours contract.',
    message:
      'ASC-WDS ignores average hours for employment status {EMPLSTATUS}. Clear them, or give contracted hours instead.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (hours: Parsed, status: Parsed, zeroHours: Parsed) =>
      hours !== undefined &&
      (status === EMPLOYMENT.permanent || status === EMPLOYMENT.temporary) &&
      zeroHours !== ANSWER.yes,
    fires: [
      { AVGHOURS: 20, EMPLSTATUS: '1', ZEROHRCONT: '2' },
      { AVGHOURS: 20, EMPLSTATUS: '2' },
    ],
    quiet: [
      { AVGHOURS: 20, EMPLSTATUS: '1', ZEROHRCONT: '1' },
      { AVGHOURS: 20, EMPLSTATUS: '3' },
    ],
  },
  {
    id: 'asc-wds/worker-3310-3',
    kind: 'cell',
    severity: 'warning',
    fields: ['AVGHOURS'],
    condition: 'Average hours are at most 75, or 999 (not known).',
    message:
      '{value} hours a week are more than 75, so ASC-WDS ignores them. Enter at most 75, or 999 if they are not known.',
    source: WORKER_CHECKS,
    fails: (hours) => typeof hours === 'number' && hours > MOST_HOURS && hours !== NOT_KNOWN,
    fires: [{ AVGHOURS: 100 }],
    quiet: [{ AVGHOURS: 75 }, { AVGHOURS: 999 }],
  },
];
