import type { RelationRule } from '../rule';
import { TABLE } from './codes';
import { relationRule } from './declare';
import { eachRow } from './find-rows';

const RETURN =
  'Structure of the return, in which every row of these stands inside a member of staff (standard/SOURCES.md)';

/** What names a person, any of which will do. */
const NAMES = ['StaffReference', 'TeacherNumber', 'NINumber'] as const;

/**
 * Our own: in the return a contract or an absence stands inside its person, so a row that names somebody else can't be
 * returned. `item` is a column that every row of the layout has.
 */
export function personInStaff(layout: string, item: string): RelationRule {
  return relationRule('person-in-staff', {
    layout,
    severity: 'error',
    reason: 'not-found',
    fields: [item, ...NAMES],
    condition: 'The person that a row names is in the staff sheet.',
    message:
      'Nobody in the staff sheet has the staff reference, teacher number or National Insurance number of this row. Correct it, or add the person.',
    source: RETURN,
    note: 'Ours, not a rule of the census. Checked when the workbook holds the staff; a row that names nobody is let pass.',
    find: eachRow((joined, each) => {
      const staff = joined.tables(TABLE.staff);
      if (staff.every(({ rows }) => rows === 0)) return false;
      if (staff.some((table) => NAMES.some((field) => table.isUnsettled(field)))) return false;
      return joined.personOf(each) !== undefined && joined.staffOf(each) === undefined;
    }),
    fires: [
      {
        tables: {
          'swc/staff-2023': [{ StaffReference: '1' }],
          [layout]: [{ StaffReference: '1' }, { StaffReference: '2' }],
        },
        rows: [1],
      },
      {
        tables: { 'swc/staff-2023': [{ NINumber: 'AB123456C' }], [layout]: [{ NINumber: 'AB123456D' }] },
        rows: [0],
      },
    ],
    quiet: [
      { tables: { [layout]: [{ StaffReference: '2' }] } },
      {
        tables: {
          'swc/staff-2023': [{ StaffReference: '1', NINumber: 'AB123456C' }],
          [layout]: [{ NINumber: 'ab 12 34 56 c' }, {}],
        },
      },
    ],
  });
}
