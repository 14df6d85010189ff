import type { RelationRule, RuleContext } from '../rule';
import { categoryOfPerson, cellOf, isOpen, TEACHERS } from './category';
import { ASSISTANT_POST, LAYOUT, NUMBERED_POSTS, ROLE, TABLE, TRUE, UNQUALIFIED_RANGE } from './codes';
import { relationRule } from './declare';
import { eachRow } from './find-rows';
import type { JoinedReturn, RowOf } from './joined';
import { BROMCOM_4100, CHECKS_2010, HERTS_2019, SAP_CONTRACTS, SBS_2017, sources } from './source';

const { staff: STAFF, contract: CONTRACT, role: ROLES, pay: PAY } = LAYOUT;
const QUALIFIED = ['QTS', 'QTLS', 'EYTS', 'QTStatus'];

function contractsOf(joined: JoinedReturn, staff: RowOf): readonly RowOf[] {
  const person = joined.personOf(staff);
  return person === undefined ? [] : joined.contractsOf(person);
}

/** An open contract with a post of teachers, none of whose pay is in the range of unqualified ones. */
function holdsNumberedPost(joined: JoinedReturn, contract: RowOf, context: RuleContext): boolean {
  if (!NUMBERED_POSTS.has(cellOf(contract, 'Post')) || !isOpen(contract, context)) return false;
  const pay = joined.detailsOf(TABLE.pay, contract) ?? [];
  return !pay.some((each) => cellOf(each, 'PayRange') === UNQUALIFIED_RANGE);
}

function isAssistant(joined: JoinedReturn, contract: RowOf): boolean {
  if (cellOf(contract, 'Post') === ASSISTANT_POST) return true;
  const roles = joined.detailsOf(TABLE.role, contract) ?? [];
  return roles.some((role) => cellOf(role, 'RoleIdentifier') === ROLE.assistant);
}

/** Rules of every year that look at the person's contracts and roles. */
export const staffStatus: readonly RelationRule[] = [
  relationRule('4100Q', {
    layout: STAFF,
    severity: 'query',
    fields: ['TeacherNumber', 'QTS', 'QTLS', 'EYTS'],
    condition:
      'A person with QTS, QTLS or EYTS, or in an open teaching post that is not paid as unqualified, has a teacher number.',
    message:
      'This person is a qualified teacher, or in a teaching post. Enter the teacher number, or note why there is none.',
    source: sources(BROMCOM_4100, CHECKS_2010, SBS_2017),
    note: 'The posts are HDT, DHT, AHT, TCH, TCM, TCU, APP and LDP; the pay range of unqualified teachers is UT. In 2010 it was an error that looked at the status alone.',
    find: eachRow((joined, staff, context) => {
      if (cellOf(staff, 'TeacherNumber') !== undefined) return false;
      if (QUALIFIED.some((item) => cellOf(staff, item) === TRUE)) return true;
      return contractsOf(joined, staff).find((each) => holdsNumberedPost(joined, each, context)) ?? false;
    }),
    fires: [
      { tables: { [STAFF]: [{ StaffReference: '1', QTLS: 'true' }] }, rows: [0] },
      {
        tables: {
          [STAFF]: [{ StaffReference: '1' }],
          [CONTRACT]: [{ StaffReference: '1', Post: 'TCH', ContractStart: '2021-09-01' }],
        },
        rows: [0],
      },
    ],
    quiet: [
      { tables: { [STAFF]: [{ StaffReference: '1', QTS: 'true', TeacherNumber: '1234567' }] } },
      {
        tables: {
          [STAFF]: [{ StaffReference: '1' }, { StaffReference: '2' }],
          [CONTRACT]: [
            { StaffReference: '1', Post: 'TCH', ContractStart: '2021-09-01' },
            { StaffReference: '2', Post: 'TAS', ContractStart: '2021-09-01' },
          ],
          [PAY]: [{ StaffReference: '1', PayRange: 'UT' }],
        },
      },
    ],
  }),
  relationRule('4238Q', {
    layout: STAFF,
    severity: 'query',
    fields: ['HLTAStatus', 'StaffReference'],
    condition: 'HLTA status is given for someone in the post TAS or the role TASS.',
    message:
      'This person is a teaching assistant (row {row} of the contracts). Say whether they have HLTA status.',
    source: SAP_CONTRACTS,
    find: eachRow((joined, staff) => {
      if (cellOf(staff, 'HLTAStatus') !== undefined) return false;
      return contractsOf(joined, staff).find((each) => isAssistant(joined, each)) ?? false;
    }),
    fires: [
      {
        tables: {
          [STAFF]: [{ StaffReference: '1' }, { StaffReference: '2' }],
          [CONTRACT]: [
            { StaffReference: '1', Post: 'TAS' },
            { StaffReference: '2', Post: 'SUP' },
          ],
          [ROLES]: [{ StaffReference: '2', RoleIdentifier: 'TASS' }],
        },
        rows: [0, 1],
      },
    ],
    quiet: [
      {
        tables: {
          [STAFF]: [{ StaffReference: '1', HLTAStatus: 'false' }, { StaffReference: '2' }],
          [CONTRACT]: [
            { StaffReference: '1', Post: 'TAS' },
            { StaffReference: '2', Post: 'TCH' },
          ],
        },
      },
    ],
  }),
];

/** A teacher says whether they are qualified. The item had another name until 2017. */
export function statusOfTeachers(item: 'QTS' | 'QTStatus', staff: string, contract: string): RelationRule {
  const open = { StaffReference: '1', ContractType: 'PRM', Post: 'TCH' };
  return relationRule('4228', {
    layout: staff,
    severity: 'error',
    fields: [item, 'StaffReference'],
    condition: 'Qualified teacher status is given for a teacher.',
    message:
      'This person is a teacher (row {row} of the contracts). Say whether they have qualified teacher status.',
    source: HERTS_2019,
    note: 'Teachers are people in a teaching post with an own or agency contract (categories 1 and 2).',
    find: eachRow((joined, each, context) => {
      const person = joined.personOf(each);
      if (cellOf(each, item) !== undefined || person === undefined) return false;
      if (!TEACHERS.has(categoryOfPerson(joined, person, context))) return false;
      return joined.contractsOf(person)[0] ?? false;
    }),
    fires: [{ tables: { [staff]: [{ StaffReference: '1' }], [contract]: [open] }, rows: [0] }],
    quiet: [
      { tables: { [staff]: [{ StaffReference: '1', [item]: 'false' }], [contract]: [open] } },
      { tables: { [staff]: [{ StaffReference: '1' }], [contract]: [{ ...open, Post: 'TAS' }] } },
    ],
  });
}
