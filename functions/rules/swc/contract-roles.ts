import type { RelationRule } from '../rule';
import { cellOf, isOpen } from './category';
import { ASSISTANT_HEAD, DAILY, DEPUTY_HEAD, HEAD, LAYOUT, ROLE, TABLE } from './codes';
import { relationRule } from './declare';
import { eachRow } from './find-rows';
import { CHECKS_2010, SAP_PAY, SCOMIS, sources } from './source';

const { contract: CONTRACT, role: ROLES, pay: PAY } = LAYOUT;
const WHEN_THERE = 'Checked when the workbook holds the roles.';

function postAndRole(
  number: string,
  post: string,
  what: string,
  roles: readonly string[],
  note: string,
): RelationRule {
  const [role = ''] = roles;
  const contract = { StaffReference: '1', Post: post };
  return relationRule(number, {
    layout: CONTRACT,
    severity: 'error',
    fields: ['Post', 'StaffReference'],
    condition: `A contract with the post ${post} (${what}) has the role ${role}.`,
    message: `The post is ${what}, but no role of this contract is (${role}). Correct the post or the roles.`,
    source: CHECKS_2010,
    note,
    find: eachRow((joined, each) => {
      if (cellOf(each, 'Post') !== post) return false;
      const held = joined.detailsOf(TABLE.role, each) ?? [];
      return held.length > 0 && !held.some((it) => roles.includes(String(cellOf(it, 'RoleIdentifier'))));
    }),
    fires: [
      {
        tables: { [CONTRACT]: [contract], [ROLES]: [{ StaffReference: '1', RoleIdentifier: 'TCHR' }] },
        rows: [0],
      },
    ],
    quiet: [
      ...[role, ...roles].map((RoleIdentifier) => ({
        tables: { [CONTRACT]: [contract], [ROLES]: [{ StaffReference: '1', RoleIdentifier }] },
      })),
      { tables: { [CONTRACT]: [contract] } },
    ],
  });
}

export const contractRoles: readonly RelationRule[] = [
  relationRule('4700', {
    layout: CONTRACT,
    severity: 'error',
    fields: ['Post', 'StaffReference', 'ContractReference', 'ContractStart'],
    condition: 'Every contract has at least one role.',
    message: 'No role is given for this contract. Add at least one to the roles.',
    source: CHECKS_2010,
    note: `${WHEN_THERE} Nothing is said of a person whose roles could not be told apart by contract.`,
    find: eachRow((joined, each) => joined.detailsOf(TABLE.role, each)?.length === 0),
    fires: [
      {
        tables: {
          [CONTRACT]: [
            { StaffReference: '1', ContractReference: 'A', Post: 'TCH' },
            { StaffReference: '1', ContractReference: 'B', Post: 'TCH' },
          ],
          [ROLES]: [{ StaffReference: '1', ContractReference: 'A', RoleIdentifier: 'TCHR' }],
        },
        rows: [1],
      },
    ],
    quiet: [
      { tables: { [CONTRACT]: [{ StaffReference: '1', Post: 'TCH' }] } },
      {
        tables: {
          [CONTRACT]: [
            { StaffReference: '1', ContractStart: '2020-09-01', Post: 'TCH' },
            { StaffReference: '1', ContractStart: '2021-09-01', Post: 'TCH' },
          ],
          [ROLES]: [{ StaffReference: '1', RoleIdentifier: 'TCHR' }],
        },
      },
    ],
  }),
  postAndRole(
    '4414',
    HEAD,
    'head teacher',
    [ROLE.head, ROLE.executiveHead],
    `Whether an executive head (EXHT) satisfies it is not in our source: it is let pass. ${WHEN_THERE}`,
  ),
  postAndRole('4415', DEPUTY_HEAD, 'deputy head', [ROLE.deputyHead], WHEN_THERE),
  postAndRole('4416', ASSISTANT_HEAD, 'assistant head', [ROLE.assistantHead], WHEN_THERE),
  relationRule('4515', {
    layout: CONTRACT,
    severity: 'error',
    fields: ['ContractStart', 'ContractEnd', 'DailyRate'],
    condition: 'A contract that is open on census day and not paid by the day has pay.',
    message: 'No pay is given for this open contract. Add it to the pay, or say that it is paid by the day.',
    source: sources(SAP_PAY, SCOMIS),
    note: 'Checked when the workbook holds the pay. It is enough that one role of the contract has it.',
    find: eachRow(
      (joined, each, context) =>
        isOpen(each, context) &&
        cellOf(each, 'DailyRate') !== DAILY &&
        joined.detailsOf(TABLE.pay, each)?.length === 0,
    ),
    fires: [
      {
        tables: {
          [CONTRACT]: [{ StaffReference: '1', ContractStart: '2020-09-01' }],
          [PAY]: [{ StaffReference: '2', BasePay: '30000.00' }],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [CONTRACT]: [
            { StaffReference: '1', ContractStart: '2020-09-01' },
            { StaffReference: '3', ContractStart: '2020-09-01', ContractEnd: '2026-09-29' },
            { StaffReference: '4', ContractStart: '2020-09-01', DailyRate: 'Y' },
          ],
          [PAY]: [{ StaffReference: '1', BasePay: '30000.00' }],
        },
      },
      { tables: { [CONTRACT]: [{ StaffReference: '1', ContractStart: '2020-09-01' }] } },
    ],
  }),
];
