import { writeWorkbook } from '../../support/open-workbook';

/** A school's staff whose ethnicity is in words of their own: two alike, one that means nothing, and one code. */
const ROWS = [
  ['StaffReference', 'PersonFamilyName', 'PersonGivenName', 'PersonBirthDate', 'Ethnicity'],
  ['A1', 'Adams', 'Ann', { date: '1980-01-31' }, 'Borders folk'],
  ['B2', 'Brown', 'Bob', { date: '1981-02-28' }, 'borders  folk'],
  ['C3', 'Clark', 'Cy', { date: '1982-03-31' }, 'Zebra'],
  ['D4', 'Dunn', 'Di', { date: '1983-04-30' }, 'WBRI'],
];

const COLUMNS = ROWS[0]!.map((_, at) => ({
  width: 20,
  style: at === 3 ? ('date' as const) : ('text' as const),
}));

export function wordedStaff(): Uint8Array {
  const rows = ROWS.map((row) => row.map((value) => ({ value })));
  return writeWorkbook([{ tag: '', name: 'Staff', columns: COLUMNS, rows }]);
}
