import type { RelationRule, Rule } from '../rule';
import { cellOf } from './category';
import { ASSISTANT_POST, FALSE, LAYOUT, ROLE, SUPPORT_POST, TEACHER_ROLES } from './codes';
import { notChecked, relationRule } from './declare';
import { eachRow } from './find-rows';
import type { JoinedReturn, RowOf } from './joined';
import { ARBOR_ROLES, CHECKS_2010, GOV_2016, HERTS_2019, sources } from './source';

const { staff: STAFF, contract: CONTRACT, role: ROLES } = LAYOUT;
const FIELDS = ['RoleIdentifier', 'StaffReference', 'ContractReference'];
const PAIRS = sources(ARBOR_ROLES, GOV_2016, HERTS_2019);
const PAIRS_UNKNOWN = 'The table of posts and roles that it compares could not be read.';

/** The contract of the role, when its post is one of these. */
function contractWithPost(joined: JoinedReturn, role: RowOf, ...posts: readonly string[]): RowOf | false {
  const contract = joined.contractOf(role);
  return contract !== undefined && posts.includes(String(cellOf(contract, 'Post'))) ? contract : false;
}

const held = (Post: string, RoleIdentifier: string) => ({
  tables: { [CONTRACT]: [{ StaffReference: '1', Post }], [ROLES]: [{ StaffReference: '1', RoleIdentifier }] },
});
const heldWithStatus = (HLTAStatus: string) => ({
  tables: {
    [STAFF]: [{ StaffReference: '1', HLTAStatus }],
    [ROLES]: [{ StaffReference: '1', RoleIdentifier: 'HLTA' }],
  },
});

const comparedRoles: readonly RelationRule[] = [
  relationRule('4417', {
    layout: ROLES,
    severity: 'error',
    fields: FIELDS,
    condition: 'Nobody with the role HLTA is without HLTA status.',
    message:
      'The role is higher level teaching assistant, but HLTA status is false (row {row} of the staff). Correct one of the two.',
    source: CHECKS_2010,
    find: eachRow((joined, each) => {
      if (cellOf(each, 'RoleIdentifier') !== ROLE.higherAssistant) return false;
      const staff = joined.staffOf(each);
      return staff !== undefined && cellOf(staff, 'HLTAStatus') === FALSE ? staff : false;
    }),
    fires: [{ ...heldWithStatus('false'), rows: [0] }],
    quiet: [heldWithStatus('true'), heldWithStatus('')],
  }),
  relationRule('4720', {
    layout: ROLES,
    severity: 'error',
    fields: FIELDS,
    condition: 'A contract with the post SUP (support staff) has no role of teachers.',
    message:
      '{value} is a role of teachers, but the post is support staff (row {row} of the contracts). Correct one of the two.',
    source: sources(CHECKS_2010, ARBOR_ROLES),
    note: 'The logic is of 2010, the number from a supplier; later split into 4720, 4722Q and 4723Q. The roles are ADVT, ASHT, DPHT, HDTR, MISC, MUSC, PERI, SPLY, TCHR, TMIS, TNON and TPRU.',
    find: eachRow((joined, each) =>
      TEACHER_ROLES.has(cellOf(each, 'RoleIdentifier'))
        ? contractWithPost(joined, each, SUPPORT_POST)
        : false,
    ),
    fires: [{ ...held('SUP', 'TCHR'), rows: [0] }],
    quiet: [held('SUP', 'TASS'), held('TCH', 'TCHR')],
  }),
  relationRule('4722Q', {
    layout: ROLES,
    severity: 'query',
    fields: FIELDS,
    condition:
      'Post and role fit: a support post has neither the role INST (instructor) nor SENC (SEN co-ordinator).',
    message: '{value} does not seem to fit the post (row {row} of the contracts). Check both.',
    source: PAIRS,
    note: `Checked for two examples that the sources name. ${PAIRS_UNKNOWN}`,
    find: eachRow((joined, each) => {
      const role = cellOf(each, 'RoleIdentifier');
      if (role !== ROLE.instructor && role !== ROLE.senCoordinator) return false;
      return contractWithPost(joined, each, SUPPORT_POST, ASSISTANT_POST);
    }),
    fires: [
      { ...held('SUP', 'INST'), rows: [0] },
      { ...held('TAS', 'SENC'), rows: [0] },
    ],
    quiet: [held('TCH', 'SENC'), held('SUP', 'TASS')],
  }),
];

/** Rules on roles, one by one. */
export const roles: readonly Rule[] = [
  ...comparedRoles,
  notChecked('4723Q', 'query', FIELDS, {
    condition: 'Post and role fit, for a second set of pairs.',
    source: sources(ARBOR_ROLES, HERTS_2019),
    note: PAIRS_UNKNOWN,
  }),
  notChecked('4772Q', 'query', FIELDS, {
    condition: 'Post and role fit, as one supplier lists it.',
    source: ARBOR_ROLES,
    note: `It may be a misprint for 4722Q. ${PAIRS_UNKNOWN}`,
  }),
];
