import { isDigits } from '../../../core/values/digits';
import type { Parsed, RowRule, RuleContext } from '../rule';
import { LISTS, JOB_ROLE } from './codes';
import { CROSS_CHECKS, WORKER_CHECKS } from './source';

const needsDescription = (role: Parsed): boolean =>
  role === JOB_ROLE.otherCare || role === JOB_ROLE.otherNotCare;

/** Nurse categories are read with or without a leading zero (01 to 05). */
const nurseCategory = (value: Parsed): string => String(value).replace(/^0(?=\d)/, '');

export const workerJobRole: readonly RowRule[] = [
  {
    id: 'asc-wds/worker-1290-1',
    kind: 'row',
    severity: 'error',
    fields: ['MAINJRDESC', 'MAINJOBROLE'],
    condition: 'A main job role of 23 or 27 (other) is described.',
    message: 'Main job role {MAINJOBROLE} needs a description. Say in a few words what the job is.',
    source: WORKER_CHECKS,
    fails: (description: Parsed, role: Parsed) => needsDescription(role) && description === undefined,
    fires: [{ MAINJOBROLE: '23' }, { MAINJOBROLE: '27' }],
    quiet: [{ MAINJOBROLE: '23', MAINJRDESC: 'Gardener' }, { MAINJOBROLE: '8' }],
  },
  {
    id: 'asc-wds/worker-3290-1',
    kind: 'row',
    severity: 'warning',
    fields: ['MAINJRDESC', 'MAINJOBROLE'],
    condition: 'The job role is described only when it is 23 or 27 (other).',
    message:
      'ASC-WDS ignores the description unless the main job role is 23 or 27 (other). Clear it, or correct the job role.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (description: Parsed, role: Parsed) => description !== undefined && !needsDescription(role),
    fires: [{ MAINJRDESC: 'Gardener', MAINJOBROLE: '8' }, { MAINJRDESC: 'Gardener' }],
    quiet: [
      { MAINJRDESC: 'Gardener', MAINJOBROLE: '27' },
      { MAINJRDESC: 'Gardener', MAINJOBROLE: 'Gardener' },
      { MAINJOBROLE: '8' },
    ],
  },
  {
    id: 'asc-wds/worker-3340-1',
    kind: 'row',
    severity: 'warning',
    fields: ['NMCREG', 'MAINJOBROLE'],
    condition: 'A registered nurse (role 16) has a nurse category, given as a number.',
    message:
      'A registered nurse needs a nurse category. Enter 1 (Adult), 2 (Mental health), 3 (Learning disabilities), 4 (Children\u2019s) or 5 (Enrolled).',
    source: WORKER_CHECKS,
    fails: (category: Parsed, role: Parsed) =>
      role === JOB_ROLE.registeredNurse && (category === undefined || !isDigits(String(category))),
    fires: [{ MAINJOBROLE: '16' }, { MAINJOBROLE: '16', NMCREG: 'Adult' }],
    quiet: [{ MAINJOBROLE: '16', NMCREG: '1' }, { MAINJOBROLE: '8' }],
  },
  {
    id: 'asc-wds/worker-3340-2',
    kind: 'row',
    severity: 'warning',
    fields: ['NMCREG', 'MAINJOBROLE'],
    condition: 'The nurse category is left empty unless the main job role is 16 (registered nurse).',
    message:
      'ASC-WDS ignores the nurse category unless the main job role is 16 (registered nurse). Clear it, or correct the job role.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (category: Parsed, role: Parsed) => category !== undefined && role !== JOB_ROLE.registeredNurse,
    fires: [{ NMCREG: '1', MAINJOBROLE: '8' }, { NMCREG: '1' }],
    quiet: [{ NMCREG: '1', MAINJOBROLE: '16' }, { MAINJOBROLE: '8' }],
  },
  {
    id: 'asc-wds/worker-3340-3',
    kind: 'row',
    severity: 'warning',
    fields: ['NMCREG', 'MAINJOBROLE'],
    condition: 'The nurse category of a registered nurse is 1 to 5.',
    message:
      '{value} is not a nurse category, so ASC-WDS ignores it. Enter 1 (Adult), 2 (Mental health), 3 (Learning disabilities), 4 (Children\u2019s) or 5 (Enrolled).',
    source: WORKER_CHECKS,
    fails: (category: Parsed, role: Parsed, context: RuleContext) =>
      role === JOB_ROLE.registeredNurse &&
      category !== undefined &&
      !context.inForce(LISTS.nurse, nurseCategory(category)),
    fires: [
      { NMCREG: '6', MAINJOBROLE: '16' },
      { NMCREG: '0', MAINJOBROLE: '16' },
    ],
    quiet: [
      { NMCREG: '05', MAINJOBROLE: '16' },
      { NMCREG: '5', MAINJOBROLE: '16' },
      { NMCREG: '6', MAINJOBROLE: '8' },
    ],
  },
  {
    id: 'asc-wds/worker-3380-3',
    kind: 'row',
    severity: 'warning',
    fields: ['AMHP', 'MAINJOBROLE'],
    condition:
      'For a social worker (role 6) it is said whether they are an approved mental health professional.',
    message:
      'Say whether this social worker is an approved mental health professional: 1 (Yes), 2 (No) or 999 (Don\u2019t know).',
    source: WORKER_CHECKS,
    fails: (professional: Parsed, role: Parsed) =>
      role === JOB_ROLE.socialWorker && professional === undefined,
    fires: [{ MAINJOBROLE: '6' }],
    quiet: [{ MAINJOBROLE: '6', AMHP: '2' }, { MAINJOBROLE: '8' }],
  },
  {
    id: 'asc-wds/worker-3380-4',
    kind: 'row',
    severity: 'warning',
    fields: ['AMHP', 'MAINJOBROLE'],
    condition: 'Approved mental health professional, for a social worker (role 6), is 1, 2 or 999.',
    message:
      '{value} is not a code here, so ASC-WDS ignores it. Use 1 (Yes), 2 (No) or 999 (Don\u2019t know).',
    source: WORKER_CHECKS,
    fails: (professional: Parsed, role: Parsed, context: RuleContext) =>
      role === JOB_ROLE.socialWorker &&
      professional !== undefined &&
      context.codeFault(LISTS.yesNo, professional),
    fires: [
      { AMHP: '4', MAINJOBROLE: '6' },
      { AMHP: '0', MAINJOBROLE: '6' },
    ],
    quiet: [
      { AMHP: '1', MAINJOBROLE: '6' },
      { AMHP: '4', MAINJOBROLE: '8' },
    ],
  },
  {
    id: 'asc-wds/worker-3380-5',
    kind: 'row',
    severity: 'warning',
    fields: ['AMHP', 'MAINJOBROLE'],
    condition:
      'Approved mental health professional is left empty unless the main job role is 6 (social worker).',
    message:
      'ASC-WDS ignores the answer on approved mental health professionals unless the main job role is 6 (social worker). Clear it, or correct the job role.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (professional: Parsed, role: Parsed) =>
      professional !== undefined && role !== JOB_ROLE.socialWorker,
    fires: [{ AMHP: '1', MAINJOBROLE: '8' }, { AMHP: '1' }],
    quiet: [{ AMHP: '1', MAINJOBROLE: '6' }, { MAINJOBROLE: '8' }],
  },
  {
    id: 'asc-wds/worker-5661-1',
    kind: 'row',
    severity: 'warning',
    fields: ['DHA', 'MAINJOBROLE'],
    condition: 'Delegated healthcare activities are given only for a job role that can carry them out.',
    message:
      'ASC-WDS ignores delegated healthcare activities for main job role {MAINJOBROLE}. Clear them, or correct the job role.',
    clears: true,
    source: CROSS_CHECKS,
    fails: (activities: Parsed, role: Parsed, context: RuleContext) =>
      activities !== undefined &&
      role !== undefined &&
      !context.inForce(LISTS.rolesWithDelegatedHealthcare, String(role)),
    fires: [{ DHA: '1', MAINJOBROLE: '26' }],
    quiet: [{ DHA: '1', MAINJOBROLE: '8' }, { DHA: '4', MAINJOBROLE: '26' }, { MAINJOBROLE: '26' }],
  },
];
