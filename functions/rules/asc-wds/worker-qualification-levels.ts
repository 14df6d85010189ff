import { isDigits } from '../../../core/values/digits';
import type { Reason } from '../../../core/api/shapes';
import type { Parsed, RowRule, RuleContext } from '../rule';
import { ANSWER, LISTS, JOB_ROLE, twoParts } from './codes';
import { WORKER_CHECKS } from './source';

const REGULATED: ReadonlySet<Parsed> = new Set([
  JOB_ROLE.socialWorker,
  JOB_ROLE.occupationalTherapist,
  JOB_ROLE.registeredNurse,
]);

/** The level of `1;level`; undefined when the cell does not begin with 1, '' when no level follows. */
function levelOf(value: Parsed): string | undefined {
  if (value === undefined) return undefined;
  const { first, rest } = twoParts(value);
  return first === ANSWER.yes ? (rest ?? '') : undefined;
}

/** A reason speaks of the code alone, so it is given only where a code was surely meant; else the rule has better words. */
function heldFault(value: Parsed, context: RuleContext): boolean | Reason {
  if (value === undefined) return false;
  const { first, rest } = twoParts(value);
  const fault = context.codeFault(LISTS.qualificationHeld, first);
  return rest !== undefined || fault === 'not-in-list' ? fault !== false : fault;
}

function levelFault(value: Parsed, context: RuleContext): boolean {
  const level = levelOf(value);
  return level !== undefined && isDigits(level) && !context.inForce(LISTS.qualificationLevel, level);
}

/** SCQUAL and NONSCQUAL hold 1, 2 or 999, and after 1 a level: `1;3`. */
export const workerQualificationLevels: readonly RowRule[] = [
  {
    id: 'asc-wds/worker-3360-1',
    kind: 'row',
    severity: 'warning',
    fields: ['SCQUAL'],
    condition: 'It is said whether the worker holds a social care qualification.',
    message:
      'Say whether the worker holds a social care qualification: 1 and the level (such as 1;3), 2 (No) or 999 (Don\u2019t know).',
    source: WORKER_CHECKS,
    fails: (held: Parsed) => held === undefined,
    fires: [{ DISPLAYID: 'A. Example' }],
    quiet: [{ SCQUAL: '2' }],
  },
  {
    id: 'asc-wds/worker-1360-1',
    kind: 'row',
    severity: 'error',
    fields: ['SCQUAL'],
    condition: 'The social care qualification, up to the semicolon, is 1, 2 or 999.',
    message:
      '{value} is not a code for the social care qualification. Use 1 and the level (such as 1;3), 2 (No) or 999 (Don\u2019t know).',
    source: WORKER_CHECKS,
    note: 'The service reads as far as the digits go, so 1abc counts as 1 there.',
    fails: heldFault,
    fires: [{ SCQUAL: '3' }, { SCQUAL: 'Yes' }],
    quiet: [{ SCQUAL: '1;3' }, { SCQUAL: '999' }],
  },
  {
    id: 'asc-wds/worker-1360-2',
    kind: 'row',
    severity: 'error',
    fields: ['SCQUAL'],
    condition: 'A number follows the semicolon when the social care qualification is 1 (Yes).',
    message:
      '{value} says that a social care qualification is held, but gives no level as a number. Write 1;3 for level 3, or 1;999 if the level is not known.',
    source: WORKER_CHECKS,
    fails: (held: Parsed) => !isDigits(levelOf(held) ?? '0'),
    fires: [{ SCQUAL: '1' }, { SCQUAL: 1 }, { SCQUAL: '1;' }, { SCQUAL: '1;three' }],
    quiet: [
      { SCQUAL: '1;3' },
      { SCQUAL: '1; 3' },
      { SCQUAL: '1;3;4' },
      { SCQUAL: '1;0' },
      { SCQUAL: '2' },
      { SCQUAL: '2;3' },
      {},
    ],
  },
  {
    id: 'asc-wds/worker-1360-3',
    kind: 'row',
    severity: 'warning',
    fields: ['SCQUAL'],
    condition: 'The level of the social care qualification is in the list of levels.',
    message:
      'The level in {value} is not one of 0 (Entry level) to 8 or 999 (Don\u2019t know), so ASC-WDS ignores it. Correct the level.',
    source: WORKER_CHECKS,
    fails: levelFault,
    fires: [{ SCQUAL: '1;9' }, { SCQUAL: '1;12' }],
    quiet: [{ SCQUAL: '1;0' }, { SCQUAL: '1;8' }, { SCQUAL: '1;999' }, {}],
  },
  {
    id: 'asc-wds/worker-3360-2',
    kind: 'row',
    severity: 'warning',
    fields: ['MAINJOBROLE', 'SCQUAL'],
    condition:
      'A social worker, occupational therapist or registered nurse (roles 6, 15, 16) who holds a qualification has its level given.',
    message:
      'This job role is a regulated profession, which calls for a social care qualification. Give its level in {heading SCQUAL}.',
    source: WORKER_CHECKS,
    note: 'The service shows this on SCQUAL, beside error 1360; we show it on the job role, so that both are seen.',
    fails: (role: Parsed, held: Parsed) => REGULATED.has(role) && !isDigits(levelOf(held) ?? '0'),
    fires: [
      { MAINJOBROLE: '16', SCQUAL: '1' },
      { MAINJOBROLE: '15', SCQUAL: '1;' },
      { MAINJOBROLE: '6', SCQUAL: '1;three' },
    ],
    quiet: [
      { MAINJOBROLE: '16', SCQUAL: '1;6' },
      { MAINJOBROLE: '8', SCQUAL: '1' },
      { MAINJOBROLE: '16', SCQUAL: '2' },
      { MAINJOBROLE: '16' },
    ],
  },
  {
    id: 'asc-wds/worker-1370-1',
    kind: 'row',
    severity: 'error',
    fields: ['NONSCQUAL'],
    condition: 'The other qualification, up to the semicolon, is 1, 2 or 999.',
    message:
      '{value} is not a code for the other qualification. Use 1 and the level (such as 1;3), 2 (No) or 999 (Don\u2019t know).',
    source: WORKER_CHECKS,
    fails: heldFault,
    fires: [{ NONSCQUAL: '4' }],
    quiet: [{ NONSCQUAL: '1' }, { NONSCQUAL: '2' }, {}],
  },
  {
    id: 'asc-wds/worker-1370-2',
    kind: 'row',
    severity: 'warning',
    fields: ['NONSCQUAL'],
    condition: 'The level of the other qualification, if given, is in the list of levels.',
    message:
      'The level in {value} is not one of 0 (Entry level) to 8 or 999 (Don\u2019t know), so ASC-WDS ignores it. Correct the level.',
    source: WORKER_CHECKS,
    fails: (held: Parsed, context: RuleContext) => {
      const level = levelOf(held);
      return level !== undefined && level !== '' && !context.inForce(LISTS.qualificationLevel, level);
    },
    fires: [{ NONSCQUAL: '1;12' }, { NONSCQUAL: '1;three' }],
    quiet: [{ NONSCQUAL: '1;3' }, { NONSCQUAL: '1' }, {}],
  },
];
