import { writeWorkbook } from '../../support/open-workbook';

const ROWS = [
  ['StaffReference', 'PersonFamilyName', 'PersonGivenName', 'PersonBirthDate', 'Ethnicity'],
  ['A1', 'Adams', 'Ann', { date: '1980-01-31' }, ''],
  ['B2', 'Brown', 'Bob', { date: '1981-02-28' }, ''],
];

const COLUMNS = ROWS[0]!.map((_, at) => ({
  width: 20,
  style: at === 3 ? ('date' as const) : ('text' as const),
}));

/** Two of a school's staff whose ethnicity is missing: that is a query each (census rule 4220Q), and all there is. */
export function queriedStaff(): Uint8Array {
  const rows = ROWS.map((row) => row.map((value) => ({ value })));
  return writeWorkbook([{ tag: '', name: 'Staff', columns: COLUMNS, rows }]);
}
