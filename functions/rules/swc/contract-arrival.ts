import type { RelationRule, RuleContext } from '../rule';
import { periodStart } from './calendar';
import {
  categoryOfContract,
  categoryOfPerson,
  cellOf,
  TEACHERS_AND_ASSISTANTS,
  type Category,
} from './category';
import { LAYOUT, SCHOOL_LEVEL } from './codes';
import { relationRule } from './declare';
import { eachRow } from './find-rows';
import type { JoinedReturn, RowOf } from './joined';
import { CENTRAL_BEDS_2018, CHECKS_2010 } from './source';

const { contract: CONTRACT } = LAYOUT;
const TEACHER = { StaffReference: '1', ContractType: 'PRM', ContractStart: '2025-10-01', Post: 'TCH' };
const BY_CATEGORY =
  'The category of staff follows from post, contract type and roles; where those leave it open, nothing is said.';

/** The category of the person, who may have another contract; where the row names nobody, that of the contract. */
function categoryOf(joined: JoinedReturn, contract: RowOf, context: RuleContext): Category | undefined {
  const person = joined.personOf(contract);
  return person === undefined
    ? categoryOfContract(joined, contract, context)
    : categoryOfPerson(joined, person, context);
}

export const contractArrival: readonly RelationRule[] = [
  relationRule('4430', {
    layout: CONTRACT,
    severity: 'error',
    fields: ['SchoolArrivalDate', 'LASchoolLevel', 'Post', 'ContractType', 'ContractStart'],
    condition: 'The date of arrival in school is given for teachers and teaching assistants at school level.',
    message: 'The date of arrival in school is missing for a teacher or teaching assistant. Enter it.',
    source: CHECKS_2010,
    note: BY_CATEGORY,
    find: eachRow(
      (joined, each, context) =>
        cellOf(each, 'SchoolArrivalDate') === undefined &&
        cellOf(each, 'LASchoolLevel') === SCHOOL_LEVEL &&
        TEACHERS_AND_ASSISTANTS.has(categoryOf(joined, each, context)),
    ),
    fires: [{ tables: { [CONTRACT]: [{ ...TEACHER, LASchoolLevel: 'S' }] }, rows: [0] }],
    quiet: [
      {
        tables: {
          [CONTRACT]: [
            { ...TEACHER, LASchoolLevel: 'S', SchoolArrivalDate: '2025-10-01' },
            { ...TEACHER, StaffReference: '2', LASchoolLevel: 'L' },
            { ...TEACHER, StaffReference: '3', LASchoolLevel: 'S', Post: 'SUP' },
          ],
        },
      },
    ],
  }),
  relationRule('4440Q', {
    layout: CONTRACT,
    severity: 'query',
    fields: ['SchoolArrivalDate', 'ContractStart', 'Post', 'ContractType'],
    condition: 'A teacher or teaching assistant is not expected to arrive after the contract starts.',
    message: '{value} is after the contract starts ({ContractStart}). Check both dates.',
    source: CHECKS_2010,
    note: BY_CATEGORY,
    find: eachRow((joined, each, context) => {
      const arrival = cellOf(each, 'SchoolArrivalDate');
      const start = cellOf(each, 'ContractStart');
      if (typeof arrival !== 'number' || typeof start !== 'number' || arrival <= start) return false;
      return TEACHERS_AND_ASSISTANTS.has(categoryOf(joined, each, context));
    }),
    fires: [{ tables: { [CONTRACT]: [{ ...TEACHER, SchoolArrivalDate: '2025-10-02' }] }, rows: [0] }],
    quiet: [{ tables: { [CONTRACT]: [{ ...TEACHER, SchoolArrivalDate: '2025-10-01' }] } }],
  }),
  relationRule('4610Q', {
    layout: CONTRACT,
    severity: 'query',
    fields: ['Origin', 'ContractStart', 'Post', 'ContractType'],
    condition:
      'The origin is given for regular teachers and teaching assistants whose contract started since 1 September of the year before the census.',
    message:
      'This contract started in the period of the census ({ContractStart}). Say where the person came from.',
    source: CHECKS_2010,
    note: `In 2010 the day was 31 August 2009, and later years moved it forward: it is taken as the start of the period. ${BY_CATEGORY}`,
    find: eachRow((joined, each, context) => {
      const start = cellOf(each, 'ContractStart');
      if (cellOf(each, 'Origin') !== undefined || typeof start !== 'number') return false;
      const category = categoryOf(joined, each, context);
      return start >= periodStart(context) && (category === 1 || category === 3);
    }),
    fires: [{ tables: { [CONTRACT]: [{ ...TEACHER, ContractStart: '2025-09-01' }] }, rows: [0] }],
    quiet: [
      {
        tables: {
          [CONTRACT]: [
            { ...TEACHER, ContractStart: '2025-08-31' },
            { ...TEACHER, StaffReference: '2', Origin: 'TCHLEA' },
            { ...TEACHER, StaffReference: '3', ContractType: 'SAG' },
          ],
        },
      },
    ],
  }),
];

export const contractLeavingReason: readonly RelationRule[] = [
  relationRule('SWC-2018-1', {
    layout: CONTRACT,
    severity: 'query',
    fields: ['LeavingReason', 'ContractEnd', 'Post', 'ContractType', 'ContractStart'],
    condition:
      'From 2018 the reason for leaving is given for a teacher or teaching assistant whose contract has ended.',
    message:
      'This contract has ended ({ContractEnd}). Enter the reason for leaving, unless the person stays under another.',
    source: CENTRAL_BEDS_2018,
    note: `A note on changes, without a rule number. ${BY_CATEGORY}`,
    find: eachRow((joined, each, context) => {
      const end = cellOf(each, 'ContractEnd');
      if (cellOf(each, 'LeavingReason') !== undefined || typeof end !== 'number') return false;
      const category = categoryOf(joined, each, context);
      return end <= context.referenceDate && (category === 1 || category === 3);
    }),
    fires: [{ tables: { [CONTRACT]: [{ ...TEACHER, ContractEnd: '2026-08-31' }] }, rows: [0] }],
    quiet: [
      {
        tables: {
          [CONTRACT]: [
            TEACHER,
            { ...TEACHER, StaffReference: '2', ContractEnd: '2026-08-31', LeavingReason: 'Resignation' },
            { ...TEACHER, StaffReference: '3', ContractEnd: '2026-08-31', Post: 'SUP' },
          ],
        },
      },
    ],
  }),
];
