import { isoToDays } from '../../core/values/dates';
import { addMonths } from '../../functions/rules/swc/calendar';
import { joinReturn } from '../../functions/rules/swc/joined';
import type { ExampleRow, KeyTable, Parsed } from '../../functions/rules/rule';

/** A table as relation rules see it; a cell of '?' could not be read. */
function table(layout: string, rows: readonly ExampleRow[]): KeyTable {
  return {
    id: layout,
    layout,
    rows: rows.length,
    isUnsettled: () => false,
    has: (field) => rows.some((row) => field in row),
    cell: (field, row): Parsed | null => (rows[row]?.[field] === '?' ? null : rows[row]?.[field]),
    numbers: () => {
      throw new Error('The join looks at cells alone');
    },
  };
}

const STAFF = table('swc/staff-2023', [
  { StaffReference: '1', TeacherNumber: '1234567', NINumber: 'AB123456C' },
  { StaffReference: '2', NINumber: 'CE234567A' },
]);
const CONTRACTS = table('swc/contract-2018', [
  { StaffReference: '1', ContractReference: 'A', ContractStart: 10 },
  { TeacherNumber: '1234567', ContractReference: 'B', ContractStart: 20 },
  { NINumber: 'ce 23 45 67 a', ContractStart: 30 },
]);

describe('The sheets of one return are joined', () => {
  const roles = table('swc/role', [
    { ContractReference: 'B' },
    { NINumber: 'AB123456C', ContractStart: 10 },
    { StaffReference: '2' },
    { StaffReference: '1' },
    { StaffReference: '?', ContractReference: '?' },
  ]);
  const joined = joinReturn([STAFF, CONTRACTS, roles]);

  it.each([
    ['by contract reference', 0, 1],
    ['by person and first day', 1, 0],
    ['by person alone where there is one contract', 2, 2],
    ['not at all where a person has two and nothing says which', 3, undefined],
    ['not at all where the keys could not be read', 4, undefined],
  ])('%s', (_how, row, contract) => {
    expect(joined.contractOf({ table: roles, row })?.row).toBe(contract);
  });

  it('with a person known by whichever of the three numbers the row has', () => {
    const people = [0, 1, 2].map((row) => joined.staffOf({ table: CONTRACTS, row })?.row);
    expect(people).toEqual([0, 0, 1]);
  });

  it('and nobody is said to lack a role while some rows could not be placed', () => {
    expect(joined.detailsOf('swc/role', { table: CONTRACTS, row: 0 })?.map(({ row }) => row)).toEqual([1]);
    expect(joined.detailsOf('swc/pay', { table: CONTRACTS, row: 0 })).toBeUndefined();
    const placed = joinReturn([STAFF, CONTRACTS, table('swc/role', [{ ContractReference: 'A' }])]);
    expect(placed.detailsOf('swc/role', { table: CONTRACTS, row: 1 })).toEqual([]);
    const unplaced = joinReturn([STAFF, CONTRACTS, table('swc/role', [{ StaffReference: '1' }])]);
    expect(unplaced.detailsOf('swc/role', { table: CONTRACTS, row: 1 })).toBeUndefined();
  });
});

describe('A month of service', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2025-12-01', 1, '2026-01-01'],
    ['2025-11-30', 3, '2026-02-28'],
  ])('from %s, %i months, ends on %s', (from, months, to) => {
    expect(addMonths(isoToDays(from), months)).toBe(isoToDays(to));
  });
});
