import fc from 'fast-check';
import { firstArea } from '../../addin/workbook/a1-address';
import { MAX_ADDRESS, packAddresses } from '../../addin/workbook/pack-addresses';

const cell = (row: number, column: number) => ({ row, column });

test.each([
  { title: 'no cells', cells: [], addresses: [] },
  { title: 'one cell', cells: [cell(4, 2)], addresses: ['C5'] },
  { title: 'cells below each other', cells: [cell(3, 2), cell(1, 2), cell(2, 2)], addresses: ['C2:C4'] },
  { title: 'cells beside each other', cells: [cell(0, 1), cell(0, 0)], addresses: ['A1,B1'] },
  { title: 'a gap', cells: [cell(0, 0), cell(2, 0), cell(3, 0)], addresses: ['A1,A3:A4'] },
  { title: 'a cell twice', cells: [cell(0, 0), cell(0, 0)], addresses: ['A1'] },
  {
    title: 'the last row of a column and the first of the next',
    cells: [cell(1_048_575, 0), cell(0, 1)],
    addresses: ['A1048576,B1'],
  },
])('$title: $addresses', ({ cells, addresses }) => {
  expect(packAddresses(cells)).toEqual(addresses);
});

test('an address never grows over its limit', () => {
  const cells = Array.from({ length: 10 }, (_, i) => cell(i * 2, 0));
  expect(packAddresses(cells, 11)).toEqual(['A1,A3,A5,A7', 'A9,A11,A13', 'A15,A17,A19']);
});

test('the addresses cover exactly the cells given, each within the limit', () => {
  const places = fc.array(fc.record({ row: fc.nat(300), column: fc.nat(60) }), { maxLength: 3_000 });
  fc.assert(
    fc.property(places, (cells) => {
      const addresses = packAddresses(cells);
      expect(Math.max(0, ...addresses.map(({ length }) => length))).toBeLessThanOrEqual(MAX_ADDRESS);
      const covered = addresses.flatMap((address) => address.split(',').flatMap(cellsOf));
      expect(covered.sort()).toEqual([...new Set(cells.map(({ row, column }) => `${row},${column}`))].sort());
    }),
    { numRuns: 30 },
  );
});

function cellsOf(address: string): string[] {
  const area = firstArea(address);
  if (area === undefined || area.columnCount !== 1) throw new Error(`Not a run of one column: ${address}`);
  return Array.from({ length: area.rowCount }, (_, i) => `${area.row + i},${area.column}`);
}
