import type { Scalar } from './workbook/as-typed';
import type { FakeSheet } from './workbook/fake-sheet';
import { keyOf } from './workbook/fake-sheet';
import { FakeWorkbook } from './workbook/fake-workbook';

export interface StaffWorkbook {
  readonly workbook: FakeWorkbook;
  readonly staff: FakeSheet;
  readonly rota: FakeSheet;
}

/**
 * A workbook as people have them: a merged title over the headings, a table, colours, conditional formats, a list
 * validation and settings of the user's own; and a second sheet with a formula.
 */
export function staffWorkbook(): StaffWorkbook {
  const workbook = new FakeWorkbook('Staff 2026.xlsx');
  const staff = workbook.addSheet('Staff', [
    ['Staff of Elm House', '', '', ''],
    ['Name', 'Date of birth', 'Ethnicity', 'Start date'],
    ['A. Adams', 32_874, 31, 45_000],
    ['B. Brown', '31/02/1990', 'White British', '#N/A'],
    ['C. Clark', 33_000, '007', 45_100.5],
  ]);
  staff.merged.push('A1:D1');
  staff.tables.push({ name: 'Staff', address: 'A2:D5' });
  staff.columnFormats.set(1, 'dd/mm/yyyy');
  staff.columnFormats.set(3, 'dd/mm/yyyy');
  staff.formats.set(keyOf(4, 2), '@');
  staff.errors.add(keyOf(3, 3));
  staff.styles.set(keyOf(1, 0), { fill: '#FFFFFF', bold: true });
  staff.styles.set(keyOf(3, 2), { fill: '#FFFF00', fontColor: '#FF0000' });
  for (const row of [2, 3, 4]) {
    const rule = { list: { inCellDropDown: true, source: '=Ethnicities' } };
    staff.validations.set(keyOf(row, 2), { rule, errorAlert: { title: 'Ethnicity', showAlert: true } });
  }
  workbook.addComment(staff, 4, 0, 'Is this the right name?');
  workbook.addUserRule(staff, {
    address: 'B3:B5',
    formula: '=$B3>TODAY()',
    fill: '#FF0000',
    stopIfTrue: true,
  });
  workbook.addUserRule(staff, { address: 'A3:D5', type: 'DataBar' });
  workbook.addUserRule(staff, { address: 'C3:C5', formula: '=LEN($C3)>0' });
  const rota = workbook.addSheet('Rota', numbers(3, 2));
  rota.formulas.set(keyOf(0, 0), '=SUM(A2:A3)');
  workbook.addUserRule(rota, { address: 'A1:B3', type: 'ColorScale' });
  workbook.settings.set('another-add-in', { of: 'the user' });
  return { workbook, staff, rota };
}

function numbers(rows: number, columns: number): Scalar[][] {
  return Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => row + column),
  );
}
