import { hasForm } from '../has-form';
import type { Parsed, Rule, RuleContext } from '../rule';
import { datesInOrder } from './dates-in-order';
import { OWN_RULE } from './source';

/** The form of each body's numbers (registration-body); shapes and sources stand with the forms. */
const NUMBER_FORMS: ReadonlyMap<Parsed, string> = new Map([
  ['SWE', 'swe-number'],
  ['NMC', 'nmc-pin'],
  ['HCPC', 'hcpc-number'],
  ['GMC', 'gmc-number'],
  ['GPhC', 'gphc-number'],
  ['DfE', 'trn'],
]);

const NUMBER = 'Registration number';
const BODY = 'Registration body';

export const registrationRules: readonly Rule[] = [
  datesInOrder({
    id: 'standard/registration-dates-in-order',
    end: 'Registration expiry date',
    start: 'Registration start date',
    condition: 'A registration does not expire before it starts.',
    before: 'the registration starts',
  }),
  {
    id: 'standard/registration-number-form',
    kind: 'row',
    severity: 'query',
    fields: [NUMBER, BODY],
    condition: 'A registration number is written as its body writes its numbers.',
    message: '{value} is not written as numbers of {Registration body} are. Check the number and the body.',
    source: 'Shapes as published by or about the bodies: see the forms of numbers in SOURCES.md',
    note: 'Most shapes are known at second hand, so it is a query.',
    fails: (number: Parsed, body: Parsed) => {
      const form = NUMBER_FORMS.get(body);
      return typeof number === 'string' && form !== undefined && !hasForm(form, number);
    },
    fires: [
      { [BODY]: 'NMC', [NUMBER]: 'SW12345' },
      { [BODY]: 'DfE', [NUMBER]: '123456' },
    ],
    quiet: [
      { [BODY]: 'NMC', [NUMBER]: '12A3456B' },
      { [BODY]: 'SWE', [NUMBER]: 'SW12345' },
      { [NUMBER]: 'anything' },
    ],
  },
];

/** A letter of a subject group and three digits from 100 to 990. */
function isSubject(code: string | number, { inForce }: RuleContext): boolean {
  const text = String(code);
  if (inForce('qualification-subject', text)) return true;
  const digits = Number(text.slice(1));
  return /^[A-Z][0-9]{3}$/.test(text) && inForce('qualification-subject', text.charAt(0)) && digits >= 100 && digits <= 990;
}

const SUBJECT = 'Qualification subject';
const SECOND = 'Second qualification subject';

export const qualificationRules: readonly Rule[] = [
  {
    id: 'standard/qualification-subject',
    kind: 'cell',
    severity: 'query',
    fields: [SUBJECT, SECOND],
    condition: 'A subject is a letter of a subject group, alone or with three digits from 100 to 990.',
    message: '{value} is not a subject code such as X100. Check it.',
    source: 'School workforce extract of 2010, public GitHub file, package body PQP_GB_SWF_ARCHIVE',
    note: 'The subjects themselves are not known here, only their groups.',
    fails: (code, context) => !isSubject(code, context),
    fires: [{ [SUBJECT]: 'E100' }, { [SUBJECT]: 'X099' }, { [SECOND]: 'Mathematics' }],
    quiet: [{ [SUBJECT]: 'X100', [SECOND]: 'G' }, { [SUBJECT]: 'V990' }],
  },
];

export const standardTrainingRules: readonly Rule[] = [
  datesInOrder({
    id: 'standard/training-dates-in-order',
    end: 'Training expiry date',
    start: 'Date completed',
    condition: 'Training does not expire before it is completed.',
    before: 'the training was completed',
  }),
];

export const verificationRules: readonly Rule[] = [
  {
    id: 'standard/verification-not-in-future',
    kind: 'row',
    severity: 'error',
    fields: ['Verification date'],
    condition: 'A fact was not checked after today.',
    message: '{value} lies in the future. Correct the date.',
    source: OWN_RULE,
    fails: (day: Parsed, { today }: RuleContext) => typeof day === 'number' && day > today,
    fires: [{ 'Verification date': '01/01/2999' }],
    quiet: [{ 'Verification date': '01/09/2021' }, {}],
  },
];

export const vacancyRules: readonly Rule[] = [
  {
    id: 'standard/vacant-before-reference-date',
    kind: 'row',
    severity: 'query',
    fields: ['Vacant since'],
    condition: 'A vacancy began on the reference date or before.',
    message: 'The post is vacant only from {value}, after the reference date. Check whether it belongs here.',
    source: OWN_RULE,
    fails: (since: Parsed, { referenceDate }: RuleContext) => typeof since === 'number' && since > referenceDate,
    fires: [{ 'Vacant since': '01/10/2026' }],
    quiet: [{ 'Vacant since': '30/09/2026' }, {}],
  },
];
