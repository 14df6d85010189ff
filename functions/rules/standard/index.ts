import type { Rule } from '../rule';
import { absenceRules } from './absence';
import { contractRules } from './contract';
import { hoursRules } from './hours';
import { additionalPaymentRules, payRules } from './pay';
import { personRules } from './person';
import { qualificationRules, registrationRules, standardTrainingRules, vacancyRules, verificationRules } from './records';
import { roleRules } from './role';
import { ABSENCES, CONTRACTS, PAY, PEOPLE, ROLES } from './source';

/** The standard's own rules that stand in code, by record type. */
export const STANDARD_RULE_SETS: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  [PEOPLE, personRules],
  [CONTRACTS, [...contractRules, ...hoursRules]],
  [ROLES, roleRules],
  [PAY, payRules],
  ['standard/additional-payment', additionalPaymentRules],
  [ABSENCES, absenceRules],
  ['standard/qualification', qualificationRules],
  ['standard/registration', registrationRules],
  ['standard/training', standardTrainingRules],
  ['standard/verification', verificationRules],
  ['standard/vacancy', vacancyRules],
]);
