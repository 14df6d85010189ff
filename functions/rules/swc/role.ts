import type { RelationRule, Rule } from '../rule';
import { cellOf } from './category';
import { FALSE, LAYOUT, ROLE, SUPPORT_POSTS, TEACHER_ROLES, UNLIKELY_ROLES_OF_SUPPORT } from './codes';
import { notChecked, relationRule } from './declare';
import { eachRow } from './find-rows';
import type { JoinedReturn, RowOf } from './joined';
import { ARBOR_ROLES, CHECKS_2010, GOV_2016, HERTS_2019, SCOMIS_2016, sources } from './source';

const { staff: STAFF, contract: CONTRACT, role: ROLES } = LAYOUT;
const FIELDS = ['RoleIdentifier', 'StaffReference', 'ContractReference'];
const PAIRS = sources(ARBOR_ROLES, GOV_2016, HERTS_2019);
const PAIRS_UNKNOWN = 'The table of posts and roles that it compares could not be read.';

/** The contract of the role, when its post is one of support staff. */
function supportContract(joined: JoinedReturn, role: RowOf): RowOf | false {
  const contract = joined.contractOf(role);
  return contract !== undefined && SUPPORT_POSTS.has(cellOf(contract, 'Post')) ? contract : false;
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
    condition: 'A contract with a post of support staff (SUP, TAS or SBP) has no role of teachers.',
    message:
      '{value} is a role of teachers, but the post is support staff (row {row} of the contracts). Correct one of the two.',
    source: sources(CHECKS_2010, ARBOR_ROLES),
    note: 'The logic is of 2010, the number from a supplier; later split into 4720, 4722Q and 4723Q. The roles are ADVT, ASHT, DPHT, HDTR, MISC, MUSC, PERI, SPLY, TCHR, TMIS, TNON and TPRU. SUP ended with the census of 2019; of the posts after it, the codes of other support staff and of leadership (not a teacher) are not known.',
    find: eachRow((joined, each) =>
      TEACHER_ROLES.has(cellOf(each, 'RoleIdentifier')) ? supportContract(joined, each) : false,
    ),
    fires: ['SUP', 'TAS', 'SBP'].map((post) => ({ ...held(post, 'TCHR'), rows: [0] })),
    quiet: [held('SUP', 'TASS'), held('TAS', 'TASS'), held('SBP', 'BUSS'), held('TCH', 'TCHR')],
  }),
  relationRule('4722Q', {
    layout: ROLES,
    severity: 'query',
    fields: FIELDS,
    condition:
      'Post and role fit: a post of support staff (SUP, TAS or SBP) has none of the roles CADV, HDPT, HDHO, HDYR, SENC and INST.',
    message: '{value} does not seem to fit the post (row {row} of the contracts). Check both.',
    source: sources(PAIRS, SCOMIS_2016),
    note: `Checked for the roles that a supplier names for SUP and TAS in 2016. ${PAIRS_UNKNOWN}`,
    find: eachRow((joined, each) => {
      const role = cellOf(each, 'RoleIdentifier');
      return UNLIKELY_ROLES_OF_SUPPORT.has(role) && supportContract(joined, each);
    }),
    fires: [
      { ...held('SUP', 'INST'), rows: [0] },
      { ...held('TAS', 'SENC'), rows: [0] },
      ...['CADV', 'HDPT', 'HDHO', 'HDYR'].map((role) => ({ ...held('SUP', role), rows: [0] })),
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
