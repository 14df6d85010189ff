import type { CellComment, DropDown } from '../../../../addin/workbook/host';
import type { SheetPlan } from '../../../../addin/workbook/sheet-plan';
import type { StaffWorkbook } from '../../../../tools/excel-test-host/staff-workbook';

export const SHORT = ['PERM - Permanent', 'TEMP - Temporary'];
/** Too long for a rule, and with commas. */
export const LONG = Array.from({ length: 300 }, (_, i) => `${100 + i} - Country, number ${i}`);

/** Drop-downs of all kinds: a short list, the same long one twice, and one on a column with a rule of the user's own. */
export function dropDownsOn({ staff, rota }: StaffWorkbook): DropDown[] {
  const rows = { firstRow: 2, rowCount: 3 };
  return [
    { sheet: staff.id, column: 0, ...rows, heading: 'Contract', choices: SHORT },
    { sheet: staff.id, column: 1, ...rows, heading: 'Country', choices: LONG },
    { sheet: staff.id, column: 2, ...rows, heading: 'Ethnicity', choices: SHORT },
    { sheet: rota.id, column: 1, firstRow: 1, rowCount: 100, heading: 'Nationality', choices: LONG },
  ];
}

export function commentsOn({ staff, rota }: StaffWorkbook): CellComment[] {
  return [
    { sheet: staff.id, row: 3, column: 1, text: 'There is no 31 February.' },
    { sheet: staff.id, row: 4, column: 0, text: 'A comment of the user’s is here.' },
    { sheet: rota.id, row: 1, column: 1, text: 'Give the hours.' },
  ];
}

/** A sheet with everything that a plan can have. */
export const TO_FIX: SheetPlan = {
  tag: 'to-fix',
  name: 'To fix',
  columns: [
    { width: 12, style: 'text' },
    { width: 60, style: 'wrapped' },
    { width: 14, style: 'date' },
    { width: 10, style: 'number' },
  ],
  rows: [
    [{ value: 'To fix', style: 'title' }],
    ['Code', 'Problem', 'Date', 'Number'].map((value) => ({ value, style: 'heading' as const })),
    [
      { value: '007', link: { sheet: 'Staff', row: 3, column: 1 }, style: 'link' },
      { value: '=not a formula', style: 'error' },
      { value: { date: '2026-11-22' } },
      { value: 4 },
    ],
    [
      { value: '31', comment: 'A code that has ended.' },
      { value: '1-2' },
      null,
      { value: 0.5, style: 'percent' },
    ],
  ],
  frozenRows: 2,
  filterRow: 1,
  dropDowns: [
    { column: 0, firstRow: 2, rowCount: 50, choices: SHORT },
    { column: 3, firstRow: 2, rowCount: 50, choices: LONG },
  ],
  charts: [
    {
      ...{ kind: 'bar', title: 'Problems by column', firstRow: 2, lastRow: 3, names: 1 },
      series: [
        { title: 'Must be put right', column: 3, style: 'error' },
        { title: 'Questions', column: 2, style: 'query' },
      ],
      place: { row: 6, column: 1, rowCount: 10, columnCount: 2 },
    },
  ],
  landscape: true,
};
