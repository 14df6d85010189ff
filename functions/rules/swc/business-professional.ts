import type { Parsed, RelationRule, Rule, RuleContext } from '../rule';
import { cellOf, isOpen } from './category';
import { BUSINESS_POST, FIRST_TEACHING_ORIGINS, LAYOUT, TABLE, TRUE } from './codes';
import { relationRule, rowRule } from './declare';
import { joinReturn, type JoinedReturn, type RowOf } from './joined';
import { hasNone, isEmptyThroughout, isSchoolReturn } from './return-level';
import { ONEIT, SCHOLARPACK_2023, sources } from './source';

const { staff: STAFF, contract: CONTRACT, qualification: QUALIFICATION } = LAYOUT;
const OF_TEACHERS: ReadonlySet<string> = new Set([
  'no longer teaching but still in education',
  'left the teaching profession',
]);
const ONCE = 'Said once, on the first of them.';
const employed = { StaffReference: '1', ContractStart: '2024-09-01', Post: 'SBP' };

/** Reasons for leaving are kept in words, for no source shows their codes. */
function isOfTeachers(reason: Parsed): boolean {
  return OF_TEACHERS.has(String(reason).trim().replace(/\s+/g, ' ').toLowerCase());
}

/** The open contracts of business professionals, in the order of the sheets. */
function openContracts(joined: JoinedReturn, context: RuleContext): RowOf[] {
  return [...joined.rows(TABLE.contract)].filter(
    (each) => cellOf(each, 'Post') === BUSINESS_POST && isOpen(each, context),
  );
}

/** Finds the first of some rows, when it stands in the table that is looked at. */
function onFirst(
  rowsOf: (joined: JoinedReturn, context: RuleContext) => readonly RowOf[],
): RelationRule['find'] {
  return (table, all, context) => {
    const [first] = rowsOf(joinReturn(all), context);
    return first?.table === table ? [first] : [];
  };
}

/** Of school business professionals, a post of its own from 2023. */
export const businessProfessionals: readonly Rule[] = [
  rowRule('4589', {
    severity: 'error',
    fields: ['LeavingReason', 'Post'],
    condition:
      'A school business professional has not left for a reason of teachers (no longer teaching but still in education, left the teaching profession).',
    message:
      '“{value}” is a reason of teachers, and the post is school business professional. Choose another reason, or correct the post.',
    source: ONEIT,
    note: 'The codes of the reasons could not be read: found when the reason is written in the words of the census.',
    fails: (reason: Parsed, post: Parsed) =>
      post === BUSINESS_POST && reason !== undefined && isOfTeachers(reason),
    fires: [
      { Post: 'SBP', LeavingReason: 'Left the teaching profession' },
      { Post: 'SBP', LeavingReason: 'No longer teaching but still in education' },
    ],
    quiet: [
      { Post: 'SBP', LeavingReason: 'Retired' },
      { Post: 'TCH', LeavingReason: 'Left the teaching profession' },
      { Post: 'SBP' },
    ],
  }),
  rowRule('4605', {
    severity: 'error',
    fields: ['Origin', 'Post'],
    condition:
      'A school business professional does not come from training as a first employment in teaching.',
    message:
      '{value} is a first employment in teaching, and the post is school business professional. Correct one of the two.',
    source: ONEIT,
    fails: (origin: Parsed, post: Parsed) => post === BUSINESS_POST && FIRST_TEACHING_ORIGINS.has(origin),
    fires: [
      { Post: 'SBP', Origin: '1STIMM' },
      { Post: 'SBP', Origin: '1STEBR' },
    ],
    quiet: [{ Post: 'SBP', Origin: 'TCHLEA' }, { Post: 'TCH', Origin: '1STIMM' }, { Post: 'SBP' }],
  }),
  rowRule('SWC-2023-1', {
    severity: 'query',
    fields: ['DestinationCode', 'LeavingReason', 'ContractEnd', 'Post'],
    condition:
      'A school business professional whose contract has ended has a destination and a reason for leaving.',
    message:
      'The contract of this school business professional ended on {ContractEnd}. Enter the destination and the reason for leaving.',
    source: SCHOLARPACK_2023,
    note: 'From 2023. That the person has qualifications is asked by 6570Q.',
    fails: (destination: Parsed, reason: Parsed, end: Parsed, post: Parsed, { referenceDate }: RuleContext) =>
      post === BUSINESS_POST &&
      typeof end === 'number' &&
      end < referenceDate &&
      (destination === undefined || reason === undefined),
    fires: [
      { Post: 'SBP', ContractEnd: '2026-08-31' },
      { Post: 'SBP', ContractEnd: '2026-08-31', LeavingReason: 'Retired' },
    ],
    quiet: [
      { Post: 'SBP', ContractEnd: '2026-08-31', LeavingReason: 'Retired', DestinationCode: 'INDEPN' },
      { Post: 'SBP' },
      { Post: 'TCH', ContractEnd: '2026-08-31' },
    ],
  }),
  relationRule('6570Q', {
    layout: CONTRACT,
    severity: 'query',
    fields: ['Post', 'StaffReference'],
    condition: 'Some qualification is given for the school business professionals of the return.',
    message:
      'No qualification is given for any school business professional. Add theirs (levels 3 to 7), or check that they have none.',
    source: sources(ONEIT, SCHOLARPACK_2023),
    note: `Asked when the workbook holds qualifications. ${ONCE}`,
    find: onFirst((joined, context) => {
      if (hasNone(joined, TABLE.qualification)) return [];
      const contracts = openContracts(joined, context);
      const people = new Set(contracts.map((each) => joined.personOf(each)));
      for (const each of joined.rows(TABLE.qualification)) {
        const person = joined.personOf(each);
        if (person === undefined || people.has(person)) return [];
      }
      return contracts;
    }),
    fires: [
      {
        tables: {
          [CONTRACT]: [
            { ...employed, Post: 'TCH', StaffReference: '2' },
            employed,
            { ...employed, StaffReference: '3' },
          ],
          [QUALIFICATION]: [{ StaffReference: '2', QualificationCode: 'FRST' }],
        },
        rows: [1],
      },
    ],
    quiet: [
      {
        tables: {
          [CONTRACT]: [employed, { ...employed, StaffReference: '3' }],
          [QUALIFICATION]: [{ StaffReference: '3', QualificationCode: 'Z209' }],
        },
      },
      { tables: { [CONTRACT]: [employed] } },
      {
        tables: {
          [CONTRACT]: [{ ...employed, ContractEnd: '2026-08-31' }],
          [QUALIFICATION]: [{ StaffReference: '2', QualificationCode: 'FRST' }],
        },
      },
    ],
  }),
];

/** On staff of 2023 and later, who are asked for the senior leadership team. */
export const businessLeadership: readonly RelationRule[] = [
  relationRule('6560Q', {
    layout: STAFF,
    severity: 'query',
    fields: ['SLT', 'StaffReference'],
    condition:
      'In a school that has school business professionals, one of them at least is on the senior leadership team.',
    message: 'No school business professional here is on the senior leadership team. Check whether one is.',
    source: ONEIT,
    note: `Asked when the contracts are in the workbook. ${ONCE} Not asked of the return of an authority.`,
    find: onFirst((joined, context) => {
      if (!isSchoolReturn(joined) || isEmptyThroughout(joined, TABLE.staff, 'SLT')) return [];
      const people = new Set(openContracts(joined, context).map((each) => joined.personOf(each)));
      const found = [...joined.rows(TABLE.staff)].filter((each) => people.has(joined.personOf(each)));
      return found.some((each) => cellOf(each, 'SLT') === TRUE) ? [] : found;
    }),
    fires: [
      {
        tables: {
          [STAFF]: [
            { StaffReference: '2', SLT: 'true' },
            { StaffReference: '1', SLT: 'false' },
          ],
          [CONTRACT]: [employed],
        },
        rows: [1],
      },
    ],
    quiet: [
      { tables: { [STAFF]: [{ StaffReference: '1', SLT: 'true' }], [CONTRACT]: [employed] } },
      { tables: { [STAFF]: [{ StaffReference: '1', SLT: 'false' }] } },
      {
        tables: {
          [STAFF]: [{ StaffReference: '1', SLT: 'false' }],
          [CONTRACT]: [{ ...employed, LASchoolLevel: 'L' }],
        },
      },
    ],
  }),
];
