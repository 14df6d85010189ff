import type { Rule, RuleContext } from '../rule';
import { categoryOfPerson, cellOf } from './category';
import { EMPLOYED, AGREEMENTS, LAYOUT, SUPPORT_POST, TABLE, TEACHING_POSTS } from './codes';
import { notChecked, relationRule } from './declare';
import { eachRow } from './find-rows';
import type { JoinedReturn, RowOf } from './joined';
import { CHECKS_2010, MYPORTAL } from './source';

const { staff: STAFF, contract: CONTRACT, role: ROLES } = LAYOUT;
const WORKED_OUT =
  'It says how the category of a person is worked out, which other rules turn on; nothing can be wrong by it. A code of the post that is in no source read leaves the category open, and TAS counts as a teaching assistant.';
const FIELDS = ['StaffReference'];

const derivation = (number: string, condition: string): Rule =>
  notChecked(number, 'warning', FIELDS, { condition, source: CHECKS_2010, note: WORKED_OUT });

/** Post, contract type or roles are missing where they are needed to tell. Too short a contract is another matter. */
function isUntold(joined: JoinedReturn, contract: RowOf): boolean {
  const post = cellOf(contract, 'Post');
  const type = cellOf(contract, 'ContractType');
  if (post === undefined) return true;
  if (TEACHING_POSTS.has(post)) return !EMPLOYED.has(type) && !AGREEMENTS.has(type);
  return post === SUPPORT_POST && joined.detailsOf(TABLE.role, contract)?.length === 0;
}

/** Whether no contract of the person tells their category, for want of an entry. */
function hasNoCategory(joined: JoinedReturn, staff: RowOf, context: RuleContext): boolean {
  const person = joined.personOf(staff);
  if (person === undefined || categoryOfPerson(joined, person, context) !== undefined) return false;
  const contracts = joined.contractsOf(person);
  return contracts.length > 0 && contracts.every((each) => isUntold(joined, each));
}

export const staffCategory: readonly Rule[] = [
  derivation(
    'SWC-CAT-1',
    'A regular teacher (category 1) is in a post that is not support, with a permanent contract, or a fixed-term or temporary one of a month or more.',
  ),
  derivation(
    'SWC-CAT-2',
    'An agency teacher (category 2) is in a post that is not support, under a service agreement of a month or more.',
  ),
  derivation(
    'SWC-CAT-3',
    'A teaching assistant (category 3) is in a support post of a month or more, with the role HLTA or TASS.',
  ),
  derivation(
    'SWC-CAT-4',
    'Other support staff (category 4) are in a support post of a month or more, without the roles HLTA and TASS. Of several contracts the lowest category counts.',
  ),
  relationRule('SWC-CAT-5', {
    layout: STAFF,
    severity: 'error',
    fields: ['PersonFamilyName', 'StaffReference'],
    condition: 'Post, contract type and roles tell which category of staff a person belongs to.',
    message:
      'Whether this person is a teacher, a teaching assistant or other support staff can\u2019t be told. Complete the post, contract type and roles.',
    source: CHECKS_2010,
    note: 'A check of our source without a census number. Asked when the contracts are in the workbook, and the roles where the post is SUP.',
    find: eachRow(hasNoCategory),
    fires: [
      {
        tables: {
          [STAFF]: [{ StaffReference: '1' }, { StaffReference: '2' }],
          [CONTRACT]: [
            { StaffReference: '1', Post: 'TCH', ContractStart: '2020-09-01' },
            { StaffReference: '2', Post: 'SUP', ContractType: 'PRM', ContractStart: '2020-09-01' },
          ],
          [ROLES]: [{ StaffReference: '9', RoleIdentifier: 'TCHR' }],
        },
        rows: [0, 1],
      },
    ],
    quiet: [
      {
        tables: {
          [STAFF]: [{ StaffReference: '1' }, { StaffReference: '2' }, { StaffReference: '3' }],
          [CONTRACT]: [
            { StaffReference: '1', Post: 'TCH', ContractType: 'PRM' },
            { StaffReference: '2', Post: 'SUP', ContractType: 'PRM', ContractStart: '2020-09-01' },
          ],
        },
      },
    ],
  }),
  notChecked('SWC-SUP-1', 'warning', ['StaffReference'], {
    condition:
      'Sex, birth date and ethnicity are given, a qualified teacher has a teacher number, and one contract is open with a post or role and base pay.',
    source: MYPORTAL,
    note: 'A readiness list of one software, not a rule of the census. Its points are found under 4180, 4190, 4220Q-missing, 4100Q, 4410, 4710 and 4540.',
  }),
];
