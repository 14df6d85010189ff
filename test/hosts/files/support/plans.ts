/** Plans of sheets for tests of how they are written. */
import type { SheetPlan } from '../../../../addin/workbook/sheet-plan';

export const ETHNICITIES = Array.from({ length: 40 }, (_, at) => `C${at} - Group of people, number ${at}`);

/** A little of everything that a sheet of ours can hold. */
export const TO_FIX: SheetPlan = {
  tag: 'to-fix',
  name: 'To fix',
  columns: [
    { width: 12, style: 'text' },
    { width: 30.5 },
    { width: 14, style: 'date' },
    { width: 10, style: 'number' },
  ],
  rows: [
    [{ value: 'To fix', style: 'title' }],
    [
      { value: 'Code', style: 'heading', comment: 'The code of the list.\n"A" & <B>' },
      { value: 'Ethnicity', style: 'heading' },
      { value: 'Since', style: 'heading' },
      { value: 'Errors', style: 'heading' },
    ],
    [
      { value: '007' },
      { value: 'Go to K12', style: 'link', link: { sheet: "Staff's list", row: 11, column: 10 } },
      { value: { date: '2026-09-30' } },
      { value: 3 },
    ],
    [{ value: '008' }, null, { value: { date: '2026-09-30T09:30:00' } }, { value: 5 }],
  ],
  frozenRows: 2,
  filterRow: 1,
  landscape: true,
  dropDowns: [
    { column: 0, firstRow: 2, rowCount: 100, choices: ['007', '008'] },
    { column: 1, firstRow: 2, rowCount: 100, choices: ETHNICITIES },
  ],
  charts: [
    {
      kind: 'bar',
      title: 'Errors & queries',
      firstRow: 2,
      lastRow: 3,
      names: 0,
      series: [{ title: 'Errors', column: 3, style: 'error' }],
      place: { row: 6, column: 0, rowCount: 12, columnCount: 4 },
    },
  ],
};
