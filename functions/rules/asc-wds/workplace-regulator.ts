import type { Parsed, RowRule, RuleContext } from '../rule';
import { LISTS, REGULATOR, SERVICE } from './codes';
import { hasForm } from '../has-form';
import { WORKPLACE_CHECKS } from './source';

const isCqcNumber = (value: Parsed): boolean => value !== undefined && hasForm('cqc-number', String(value));
const isOfCqc = (service: Parsed, context: RuleContext): boolean =>
  context.inForce(LISTS.servicesOfCqc, String(service));

/** Said to be regulated while its main service is not: one of the two is wrong, and who knows which. */
const isRefusedAsRegulated = (regulator: Parsed, service: Parsed, context: RuleContext): boolean =>
  regulator === REGULATOR.cqc &&
  service !== undefined &&
  service !== SERVICE.headOffice &&
  !isOfCqc(service, context);

const isRefusedAsUnregulated = (regulator: Parsed, service: Parsed, context: RuleContext): boolean =>
  regulator === REGULATOR.none && service !== undefined && isOfCqc(service, context);

/** Numbers are asked for, or to be cleared, only where the two agree. */
const isRegulated = (regulator: Parsed, service: Parsed, context: RuleContext): boolean =>
  regulator === REGULATOR.cqc && !isRefusedAsRegulated(regulator, service, context);
const isUnregulated = (regulator: Parsed, service: Parsed, context: RuleContext): boolean =>
  regulator === REGULATOR.none && !isRefusedAsUnregulated(regulator, service, context);

/** A location ID is asked for of regulated workplaces but head offices. */
const needsLocation = (regulator: Parsed, service: Parsed, context: RuleContext): boolean =>
  isRegulated(regulator, service, context) && service !== SERVICE.headOffice;

/** What goes with being regulated by CQC (REGTYPE 2) or not (0). */
export const workplaceRegulator: readonly RowRule[] = [
  {
    id: 'asc-wds/workplace-1100-3',
    kind: 'row',
    severity: 'error',
    fields: ['REGTYPE', 'MAINSERVICE'],
    condition:
      'A workplace regulated by CQC (2) has a main service that CQC regulates, or is a head office (72).',
    message:
      'This workplace is said to be regulated by CQC, but its main service {MAINSERVICE} is not. Correct one of the two.',
    source: WORKPLACE_CHECKS,
    note: 'Services 60 and 73 are marked as regulated in the service\u2019s own table, and are refused all the same.',
    fails: isRefusedAsRegulated,
    fires: [
      { REGTYPE: '2', MAINSERVICE: '6' },
      { REGTYPE: '2', MAINSERVICE: '73' },
    ],
    quiet: [
      { REGTYPE: '2', MAINSERVICE: '8' },
      { REGTYPE: '2', MAINSERVICE: '72' },
      { REGTYPE: '0', MAINSERVICE: '6' },
    ],
  },
  {
    id: 'asc-wds/workplace-1100-4',
    kind: 'row',
    severity: 'error',
    fields: ['REGTYPE', 'MAINSERVICE'],
    condition: 'A workplace that is not regulated by CQC (0) has a main service that CQC does not regulate.',
    message:
      'Main service {MAINSERVICE} is regulated by CQC, but this workplace is said not to be. Correct one of the two.',
    source: WORKPLACE_CHECKS,
    fails: isRefusedAsUnregulated,
    fires: [{ REGTYPE: '0', MAINSERVICE: '8' }],
    quiet: [
      { REGTYPE: '0', MAINSERVICE: '6' },
      { REGTYPE: '2', MAINSERVICE: '8' },
    ],
  },
  {
    id: 'asc-wds/workplace-1105-1',
    kind: 'row',
    severity: 'error',
    fields: ['PROVNUM', 'REGTYPE', 'MAINSERVICE'],
    condition: 'A workplace regulated by CQC (2) has a CQC provider ID.',
    message:
      'The CQC provider ID is missing for a workplace that CQC regulates. Enter it, such as 1-101234567.',
    source: WORKPLACE_CHECKS,
    fails: (provider: Parsed, regulator: Parsed, service: Parsed, context: RuleContext) =>
      isRegulated(regulator, service, context) && provider === undefined,
    fires: [{ REGTYPE: '2' }],
    quiet: [
      { REGTYPE: '2', PROVNUM: '1-101234567' },
      { REGTYPE: '0' },
      // Error 1100-3 comes first.
      { REGTYPE: '2', MAINSERVICE: '6' },
    ],
  },
  {
    id: 'asc-wds/workplace-1105-2',
    kind: 'row',
    severity: 'error',
    fields: ['PROVNUM', 'REGTYPE', 'MAINSERVICE'],
    condition: 'The CQC provider ID of a regulated workplace is a digit, a hyphen and 8 to 12 digits.',
    message: '{value} is not written as a CQC provider ID. Write it as CQC does, such as 1-101234567.',
    form: 'cqc-number',
    source: WORKPLACE_CHECKS,
    fails: (provider: Parsed, regulator: Parsed, service: Parsed, context: RuleContext) =>
      isRegulated(regulator, service, context) && provider !== undefined && !isCqcNumber(provider),
    fires: [
      { REGTYPE: '2', PROVNUM: '101234567' },
      { REGTYPE: '2', PROVNUM: '1-1234567' },
    ],
    quiet: [
      { REGTYPE: '2', PROVNUM: '1-101234567' },
      { REGTYPE: '0', PROVNUM: '101234567' },
    ],
  },
  {
    id: 'asc-wds/workplace-2105-1',
    kind: 'row',
    severity: 'warning',
    fields: ['PROVNUM', 'REGTYPE', 'MAINSERVICE'],
    condition: 'The CQC provider ID is left empty when the workplace is not regulated by CQC (0).',
    message: 'ASC-WDS ignores the CQC provider ID for a workplace that CQC does not regulate. Clear it.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (provider: Parsed, regulator: Parsed, service: Parsed, context: RuleContext) =>
      isUnregulated(regulator, service, context) && provider !== undefined,
    fires: [{ REGTYPE: '0', PROVNUM: '1-101234567' }],
    quiet: [
      { REGTYPE: '2', PROVNUM: '1-101234567' },
      { REGTYPE: '0' },
      // Error 1100-4 comes first: the ID may be right, and REGTYPE wrong.
      { REGTYPE: '0', MAINSERVICE: '8', PROVNUM: '1-101234567' },
    ],
  },
  {
    id: 'asc-wds/workplace-1110-1',
    kind: 'row',
    severity: 'error',
    fields: ['LOCATIONID', 'REGTYPE', 'MAINSERVICE'],
    condition: 'A workplace regulated by CQC (2) has a CQC location ID, unless it is a head office (72).',
    message:
      'The CQC location ID is missing for a workplace that CQC regulates. Enter it, such as 1-123456789.',
    source: WORKPLACE_CHECKS,
    fails: (location: Parsed, regulator: Parsed, service: Parsed, context: RuleContext) =>
      needsLocation(regulator, service, context) && location === undefined,
    fires: [{ REGTYPE: '2', MAINSERVICE: '8' }],
    quiet: [
      { REGTYPE: '2', MAINSERVICE: '8', LOCATIONID: '1-123456789' },
      { REGTYPE: '2', MAINSERVICE: '72' },
      { REGTYPE: '0', MAINSERVICE: '6' },
    ],
  },
  {
    id: 'asc-wds/workplace-1110-2',
    kind: 'row',
    severity: 'error',
    fields: ['LOCATIONID', 'REGTYPE', 'MAINSERVICE'],
    condition: 'The CQC location ID of a regulated workplace is a digit, a hyphen and 8 to 12 digits.',
    message: '{value} is not written as a CQC location ID. Write it as CQC does, such as 1-123456789.',
    form: 'cqc-number',
    source: WORKPLACE_CHECKS,
    fails: (location: Parsed, regulator: Parsed, service: Parsed, context: RuleContext) =>
      needsLocation(regulator, service, context) && location !== undefined && !isCqcNumber(location),
    fires: [{ REGTYPE: '2', MAINSERVICE: '8', LOCATIONID: '123456789' }],
    quiet: [
      { REGTYPE: '2', MAINSERVICE: '8', LOCATIONID: '1-123456789' },
      { REGTYPE: '2', MAINSERVICE: '72', LOCATIONID: '123456789' },
    ],
  },
  {
    id: 'asc-wds/workplace-2110-1',
    kind: 'row',
    severity: 'warning',
    fields: ['LOCATIONID', 'REGTYPE', 'MAINSERVICE'],
    condition: 'The CQC location ID is left empty when the workplace is not regulated by CQC (0).',
    message: 'ASC-WDS ignores the CQC location ID for a workplace that CQC does not regulate. Clear it.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (location: Parsed, regulator: Parsed, service: Parsed, context: RuleContext) =>
      isUnregulated(regulator, service, context) && location !== undefined,
    fires: [{ REGTYPE: '0', LOCATIONID: '1-123456789' }],
    quiet: [
      { REGTYPE: '2', LOCATIONID: '1-123456789' },
      { REGTYPE: '0' },
      { REGTYPE: '0', MAINSERVICE: '8', LOCATIONID: '1-123456789' },
    ],
  },
];
