import type { KeyTable, Parsed, RelationFinding, RelationRule, Rule, RuleContext } from '../rule';
import { periodEnd, periodStart } from './calendar';
import { categoryOfPerson } from './category';
import { LAYOUT, SICKNESS } from './codes';
import { relationRule, rowRule } from './declare';
import { eachRow } from './find-rows';
import { joinReturn } from './joined';
import { CHECKS_2010, EXTRACT_2019 } from './source';

const { absence: ABSENCE, contract: CONTRACT, role: ROLES } = LAYOUT;
const UNNUMBERED = 'A check of our source without a census number.';

/** Absences without a last day of people who have one already, with the earlier row. */
function* laterOpenAbsences(table: KeyTable, all: readonly KeyTable[]): Iterable<RelationFinding> {
  if (!table.has('LastDayOfAbsence')) return;
  const joined = joinReturn(all);
  const first = new Map<string, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const person = joined.personOf({ table, row });
    const isOpen = table.cell('LastDayOfAbsence', row) === undefined;
    if (person === undefined || !isOpen || table.cell('FirstDayOfAbsence', row) === undefined) continue;
    const relatedRow = first.get(person);
    if (relatedRow === undefined) first.set(person, row);
    else yield { table, row, relatedRow };
  }
}

const absent = (StaffReference: string, LastDayOfAbsence = '') => ({
  StaffReference,
  FirstDayOfAbsence: '2026-01-12',
  LastDayOfAbsence,
});

const SUPPORT = {
  [CONTRACT]: [{ StaffReference: '1', Post: 'SUP', ContractType: 'PRM', ContractStart: '2020-09-01' }],
  [ROLES]: [{ StaffReference: '1', RoleIdentifier: 'ADMC' }],
};

/**
 * Absences, and qualifications until 2022, are for teachers and teaching assistants alone. `item` is where it is shown.
 */
export function notForSupportStaff(layout: string, item: string, code: string): RelationRule {
  return relationRule('SWC-MOD-1', {
    layout,
    severity: 'warning',
    fields: [item, 'StaffReference'],
    condition:
      'Absences and qualifications are returned for teachers and teaching assistants, not for other support staff (category 4).',
    message:
      'Absences and qualifications are not expected for other support staff. Leave the row out, or check post and roles.',
    source: EXTRACT_2019,
    note: 'How one writer does it in 2019. From 2023 the qualifications of school business professionals are asked for, so those years are left out for qualifications.',
    find: eachRow((joined, each, context: RuleContext) => {
      const person = joined.personOf(each);
      return person !== undefined && categoryOfPerson(joined, person, context) === 4;
    }),
    fires: [{ tables: { ...SUPPORT, [layout]: [{ StaffReference: '1', [item]: code }] }, rows: [0] }],
    quiet: [
      {
        tables: {
          ...SUPPORT,
          [ROLES]: [{ StaffReference: '1', RoleIdentifier: 'TASS' }],
          [layout]: [{ StaffReference: '1', [item]: code }],
        },
      },
    ],
  });
}

export const absences: readonly Rule[] = [
  rowRule('4920', {
    severity: 'error',
    fields: ['FirstDayOfAbsence'],
    condition: 'The first day of absence is not before 1 September of the year before the census.',
    message: '{value} is before the period of this census. Correct the date, or leave the absence out.',
    source: CHECKS_2010,
    fails: (first: Parsed, context: RuleContext) => typeof first === 'number' && first < periodStart(context),
    fires: [{ FirstDayOfAbsence: '2025-08-31' }],
    quiet: [{ FirstDayOfAbsence: '2025-09-01' }, {}],
  }),
  rowRule('SWC-ABS-2', {
    severity: 'error',
    fields: ['LastDayOfAbsence', 'FirstDayOfAbsence'],
    condition: 'The last day of absence is not before the first.',
    message:
      '{value} is before the first day of absence ({FirstDayOfAbsence}). Correct one of the two dates.',
    source: CHECKS_2010,
    note: `${UNNUMBERED} That software shows a warning.`,
    fails: (last: Parsed, first: Parsed) =>
      typeof last === 'number' && typeof first === 'number' && last < first,
    fires: [{ FirstDayOfAbsence: '2026-01-12', LastDayOfAbsence: '2026-01-11' }],
    quiet: [{ FirstDayOfAbsence: '2026-01-12', LastDayOfAbsence: '2026-01-12' }],
  }),
  rowRule('4936', {
    severity: 'error',
    fields: ['LastDayOfAbsence'],
    condition: 'The last day of absence is not after the academic year of the census.',
    message: '{value} is after the academic year of this census. Correct the date.',
    source: CHECKS_2010,
    fails: (last: Parsed, context: RuleContext) => typeof last === 'number' && last > periodEnd(context),
    fires: [{ LastDayOfAbsence: '2027-09-01' }],
    quiet: [{ LastDayOfAbsence: '2027-08-31' }, {}],
  }),
  rowRule('4945Q', {
    severity: 'query',
    fields: ['LastDayOfAbsence'],
    condition: 'The last day of absence is expected on or before census day.',
    message: '{value} is after census day. Check the date; leave it empty while the absence goes on.',
    source: CHECKS_2010,
    note: 'Our source has a stronger form for more than 41 days after it.',
    fails: (last: Parsed, { referenceDate }: RuleContext) => typeof last === 'number' && last > referenceDate,
    fires: [{ LastDayOfAbsence: '2026-10-01' }],
    quiet: [{ LastDayOfAbsence: '2026-09-30' }, {}],
  }),
  rowRule('SWC-ABS-1', {
    severity: 'query',
    fields: ['LastDayOfAbsence', 'FirstDayOfAbsence'],
    condition: 'An absence without a last day still goes on.',
    message: 'The last day is missing for the absence from {FirstDayOfAbsence}. Check that it still goes on.',
    source: CHECKS_2010,
    note: UNNUMBERED,
    fails: (last: Parsed, first: Parsed) => last === undefined && first !== undefined,
    fires: [{ FirstDayOfAbsence: '2026-01-12' }],
    quiet: [{ FirstDayOfAbsence: '2026-01-12', LastDayOfAbsence: '2026-01-16' }, {}],
  }),
  rowRule('SWC-ABS-3', {
    severity: 'error',
    fields: ['WorkingDaysLost', 'LastDayOfAbsence', 'AbsenceCategory'],
    condition: 'Working days lost are given for a sickness absence (SIC) that has ended.',
    message: 'This sickness absence ended on {LastDayOfAbsence}. Enter the working days lost.',
    source: CHECKS_2010,
    note: UNNUMBERED,
    fails: (days: Parsed, last: Parsed, category: Parsed) =>
      days === undefined && last !== undefined && category === SICKNESS,
    fires: [{ LastDayOfAbsence: '2026-01-16', AbsenceCategory: 'SIC' }],
    quiet: [
      { LastDayOfAbsence: '2026-01-16', AbsenceCategory: 'SIC', WorkingDaysLost: '5' },
      { LastDayOfAbsence: '2026-01-16', AbsenceCategory: 'TRN' },
      { AbsenceCategory: 'SIC' },
    ],
  }),
  relationRule('4950Q', {
    layout: ABSENCE,
    severity: 'query',
    fields: ['FirstDayOfAbsence', 'LastDayOfAbsence', 'StaffReference'],
    condition: 'A person has at most one absence without a last day.',
    message: 'This person has another absence without a last day (row {row}). Check both.',
    source: CHECKS_2010,
    find: laterOpenAbsences,
    fires: [{ tables: { [ABSENCE]: [absent('1'), absent('2'), absent('1')] }, rows: [2] }],
    quiet: [{ tables: { [ABSENCE]: [absent('1'), absent('2'), absent('1', '2026-01-16'), {}, {}] } }],
  }),
  notForSupportStaff(ABSENCE, 'AbsenceCategory', 'SIC'),
];
