/**
 * Rules of the School Workforce Census by layout. A rule stands in the list of every year it holds for; what data can
 * state stands in the layouts (standard/collections/swc).
 */
import type { Rule } from '../rule';
import { absences, notForSupportStaff } from './absence';
import { additionalPayments } from './additional-payment';
import { businessLeadership, businessProfessionals } from './business-professional';
import { contractArrival, contractLeavingReason } from './contract-arrival';
import { contractDates } from './contract-dates';
import { contractLeaving } from './contract-leaving';
import { contractRoles } from './contract-roles';
import { curriculum } from './curriculum';
import { hours } from './hours';
import { payAmounts } from './pay-amount';
import { payRanges, payRangesSince2015, payScalesUntil2014 } from './pay-range';
import { personInStaff } from './person-in-staff';
import { qualifications } from './qualification';
import { header, payReview, wantedRoles } from './return';
import { roles } from './role';
import { qualifiedAge, staffAges } from './staff-ages';
import { staffCategory } from './staff-category';
import { staffDuplicates } from './staff-duplicates';
import { staffNames } from './staff-names';
import { staffNotObtained } from './staff-not-obtained';
import { newlyQualified, routeOfQualified, seniorLeadership } from './staff-qualified';
import { staffStatus, statusOfTeachers } from './staff-status';
import { supportPost } from './support-post';
import { thirdPartySupport } from './third-party-support';
import { vacancies } from './vacancy';

const staff = (item: 'QTS' | 'QTStatus', layout: string, contractLayout: string): readonly Rule[] => [
  ...staffNames,
  ...staffAges,
  qualifiedAge(item),
  routeOfQualified(item),
  ...staffStatus,
  statusOfTeachers(item, layout, contractLayout),
  ...staffDuplicates,
  ...staffCategory,
];
const staff2018 = staff('QTS', 'swc/staff-2018', 'swc/contract-2018');
const staff2021 = [...staff('QTS', 'swc/staff-2021', 'swc/contract-2018'), ...newlyQualified];
const staff2023 = [
  ...staff('QTS', 'swc/staff-2023', 'swc/contract-2018'),
  ...newlyQualified,
  ...seniorLeadership,
  ...staffNotObtained,
  ...businessLeadership,
];

const contract = [
  ...contractDates,
  ...contractLeaving,
  ...contractArrival,
  ...contractRoles,
  ...supportPost,
  ...payReview,
  personInStaff('swc/contract-2018', 'ContractType'),
];
const pay = [...payRanges, ...payAmounts, ...hours, personInStaff('swc/pay-2015', 'BasePay')];
const qualification = [...qualifications, personInStaff('swc/qualification-2023', 'QualificationCode')];
const notForSupport = (year: 2010 | 2011): Rule =>
  notForSupportStaff(`swc/qualification-${year}`, 'QualificationCode', 'FRST');

/** Newest years first: that is where a rule is described. */
export const SWC_RULE_SETS: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ['swc/staff-2023', staff2023],
  ['swc/staff-2021', staff2021],
  ['swc/staff-2018', staff2018],
  ['swc/staff-2010', staff('QTStatus', 'swc/staff-2010', 'swc/contract-2010')],
  ['swc/contract-2018', [...contract, ...contractLeavingReason, ...businessProfessionals]],
  ['swc/contract-2010', contract],
  ['swc/role', [...roles, personInStaff('swc/role', 'RoleIdentifier'), ...wantedRoles]],
  ['swc/pay-2015', [...pay, ...payRangesSince2015]],
  ['swc/pay-2010', [...pay, ...payScalesUntil2014]],
  ['swc/additional-payment', [...additionalPayments, personInStaff('swc/additional-payment', 'PaymentType')]],
  ['swc/absence', [...absences, personInStaff('swc/absence', 'FirstDayOfAbsence')]],
  ['swc/curriculum', [...curriculum, personInStaff('swc/curriculum', 'GeneralSubject')]],
  ['swc/qualification-2023', qualification],
  ['swc/qualification-2011', [...qualification, notForSupport(2011)]],
  ['swc/qualification-2010', [...qualification, notForSupport(2010)]],
  ['swc/third-party-support', thirdPartySupport],
  ['swc/vacancy', vacancies],
  ['swc/header', header],
]);
