import type { Parsed, RelationRule, Rule, RuleContext } from '../rule';
import { cellOf, isOpen } from './category';
import { AUTHORITY_LEVEL, LAYOUT, ROLE, SCHOOL_LEVEL, TABLE, type TableName } from './codes';
import { notChecked, relationRule, rowRule } from './declare';
import { joinReturn, type JoinedReturn } from './joined';
import { hasNone, isEmptyThroughout, isSchoolReturn } from './return-level';
import {
  ASPEN_2017,
  CHECKS_2010,
  EXTRACT_2019,
  GOV_2016,
  HERTS_2019,
  SAP_CONTRACTS,
  SAP_PAY,
  SCHOLARPACK,
  sources,
} from './source';

const { staff: STAFF, contract: CONTRACT, role: ROLES, header: HEADER, vacancy: VACANCY } = LAYOUT;
const ON_FIRST_ROW = 'Said once, on the first row.';

/** Finds one row, the first or the last, of the first table of a kind when the return as a whole lacks something. */
function onRow(
  which: 'first' | 'last',
  name: TableName,
  lacks: (joined: JoinedReturn, context: RuleContext) => boolean,
): RelationRule['find'] {
  return (table, all, context) => {
    const joined = joinReturn(all);
    const [first] = joined.tables(name);
    if (first !== table || table.rows === 0 || !lacks(joined, context)) return [];
    return [{ table, row: which === 'first' ? 0 : table.rows - 1 }];
  };
}

const role = (RoleIdentifier: string) => ({ StaffReference: '1', RoleIdentifier });
const contract = { StaffReference: '1', ContractStart: '2020-09-01' };

/** Rules on roles that hold for the return of a school as a whole. */
export const wantedRoles: readonly RelationRule[] = [
  relationRule('6540Q', {
    layout: ROLES,
    severity: 'query',
    fields: ['RoleIdentifier'],
    condition: 'Somebody in the return of a school is head teacher (HDTR) or executive head teacher (EXHT).',
    message: 'Nobody here is head teacher. Check that the sheet is whole.',
    source: sources(SCHOLARPACK, CHECKS_2010),
    note: `${ON_FIRST_ROW} Not asked of the return of an authority.`,
    find: onRow(
      'first',
      TABLE.role,
      (joined) => isSchoolReturn(joined) && !hasRole(joined, [ROLE.head, ROLE.executiveHead]),
    ),
    fires: [{ tables: { [ROLES]: [role('TCHR'), role('SENC')] }, rows: [0] }],
    quiet: [
      { tables: { [ROLES]: [role('TCHR'), role('EXHT')] } },
      { tables: { [ROLES]: [role('ADVT')], [HEADER]: [{ SourceLevel: 'L' }] } },
    ],
  }),
  relationRule('6550Q', {
    layout: ROLES,
    severity: 'query',
    fields: ['RoleIdentifier', 'StaffReference'],
    condition: 'Somebody in the return of a school is SEN co-ordinator (SENC) under a contract that is open.',
    message: 'Nobody here is SEN co-ordinator under a contract that is open. Check that the sheet is whole.',
    source: sources(SCHOLARPACK, GOV_2016, HERTS_2019),
    note: `Said once, on the last row, since 6540Q may stand on the first. Not asked of the return of an authority. A role whose contract is in no sheet counts as open.`,
    find: onRow(
      'last',
      TABLE.role,
      (joined, context) => isSchoolReturn(joined) && !hasRole(joined, [ROLE.senCoordinator], context),
    ),
    fires: [
      { tables: { [ROLES]: [role('HDTR'), role('TCHR')] }, rows: [1] },
      {
        tables: {
          [ROLES]: [role('HDTR'), role('SENC')],
          [CONTRACT]: [{ ...contract, ContractEnd: '2026-08-31' }],
        },
        rows: [1],
      },
    ],
    quiet: [
      { tables: { [ROLES]: [role('HDTR'), role('SENC')], [CONTRACT]: [contract] } },
      { tables: { [ROLES]: [role('ADVT')], [CONTRACT]: [{ ...contract, LASchoolLevel: 'L' }] } },
    ],
  }),
];

function hasRole(joined: JoinedReturn, wanted: readonly string[], open?: RuleContext): boolean {
  for (const each of joined.rows(TABLE.role)) {
    if (!wanted.includes(String(cellOf(each, 'RoleIdentifier')))) continue;
    const contract = open === undefined ? undefined : joined.contractOf(each);
    if (open === undefined || contract === undefined || isOpen(contract, open)) return true;
  }
  return false;
}

export const payReview: readonly RelationRule[] = [
  relationRule('4517Q', {
    layout: CONTRACT,
    severity: 'query',
    fields: ['PayReviewDate'],
    condition: 'Somebody in the return of a school has a pay review date.',
    message: 'No pay review date is given for anyone. Check that the column is filled.',
    source: SAP_PAY,
    note: `${ON_FIRST_ROW} Not asked of the return of an authority.`,
    find: onRow(
      'first',
      TABLE.contract,
      (joined) => isSchoolReturn(joined) && isEmptyThroughout(joined, TABLE.contract, 'PayReviewDate'),
    ),
    fires: [{ tables: { [CONTRACT]: [contract, { ...contract, StaffReference: '2' }] }, rows: [0] }],
    quiet: [
      { tables: { [CONTRACT]: [contract, { ...contract, PayReviewDate: '2025-09-01' }] } },
      { tables: { [CONTRACT]: [{ ...contract, LASchoolLevel: 'L' }] } },
    ],
  }),
];

const XML = 'It is about how the XML of the return is written, not about what a sheet holds.';

/** Rules of the header, and those on the return as a whole, which are shown there. */
export const header: readonly Rule[] = [
  rowRule('SWC-RET-1', {
    severity: 'error',
    fields: ['Estab', 'SourceLevel'],
    condition: 'The return of a school has an establishment number, and that of an authority has none.',
    message:
      'The establishment number does not fit the source level {SourceLevel}: a school (S) has one, an authority (L) has none. Correct one of the two.',
    source: CHECKS_2010,
    note: 'A check of the choices in one software (types 2 and 3), without a census number.',
    fails: (establishment: Parsed, level: Parsed) =>
      (level === SCHOOL_LEVEL && establishment === undefined) ||
      (level === AUTHORITY_LEVEL && establishment !== undefined),
    fires: [{ SourceLevel: 'S' }, { SourceLevel: 'L', Estab: '4012' }],
    quiet: [{ SourceLevel: 'S', Estab: '4012' }, { SourceLevel: 'L' }, {}],
  }),
  relationRule('4085', {
    layout: HEADER,
    severity: 'error',
    fields: ['Collection'],
    condition: 'The return holds at least one contract or agreement.',
    message:
      'The return holds staff, but no contract or agreement at all. Add the contracts to the workbook.',
    source: SAP_CONTRACTS,
    note: 'Asked when the workbook holds the header and the staff of a return.',
    find: onRow(
      'first',
      TABLE.header,
      (joined) => !hasNone(joined, TABLE.staff) && hasNone(joined, TABLE.contract),
    ),
    fires: [{ tables: { [HEADER]: [{ SourceLevel: 'S' }], [STAFF]: [{ StaffReference: '1' }] }, rows: [0] }],
    quiet: [
      {
        tables: {
          [HEADER]: [{ SourceLevel: 'S' }],
          [STAFF]: [{ StaffReference: '1' }],
          [CONTRACT]: [contract],
        },
      },
      { tables: { [HEADER]: [{ SourceLevel: 'L' }] } },
    ],
  }),
  relationRule('7240Q', {
    layout: HEADER,
    severity: 'query',
    fields: ['SourceLevel'],
    condition: 'The return of a school shows its vacancies; that there are none is to be confirmed.',
    message: 'The return shows no vacancies. Confirm that there are none.',
    source: GOV_2016,
    note: 'Asked when the workbook holds the header and the staff of a school\u2019s return.',
    find: onRow(
      'first',
      TABLE.header,
      (joined) => isSchoolReturn(joined) && !hasNone(joined, TABLE.staff) && hasNone(joined, TABLE.vacancy),
    ),
    fires: [{ tables: { [HEADER]: [{ SourceLevel: 'S' }], [STAFF]: [{ StaffReference: '1' }] }, rows: [0] }],
    quiet: [
      {
        tables: {
          [HEADER]: [{ SourceLevel: 'S' }],
          [STAFF]: [{ StaffReference: '1' }],
          [VACANCY]: [{ VacancyPost: 'Classroom teacher' }],
        },
      },
      { tables: { [HEADER]: [{ SourceLevel: 'L' }], [STAFF]: [{ StaffReference: '1' }] } },
    ],
  }),
  notChecked('SWC-XML-1', 'error', [], {
    condition: 'An item without a value, and a group without items, are left out of the XML.',
    source: sources(EXTRACT_2019, ASPEN_2017),
    note: XML,
  }),
  notChecked('SWC-XML-2', 'error', [], {
    condition: 'Ampersands, angle brackets, apostrophes and quotation marks in text are written as XML asks.',
    source: EXTRACT_2019,
    note: XML,
  }),
];
