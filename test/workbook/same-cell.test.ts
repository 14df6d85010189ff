import type { CellValue } from '../../core/api/shapes';
import { sameCell } from '../../addin/workbook/same-cell';

const KINDS: readonly CellValue[] = [
  ...[null, 'x', '7', 7, 0, true, false],
  ...[
    { date: '2026-11-22' },
    { date: '2026-11-23' },
    { error: '#N/A' },
    { error: '#REF!' },
    '2026-11-22',
    '#N/A',
  ],
];

test('a cell is the same as itself and as no other', () => {
  const same = KINDS.map((a) => KINDS.filter((b) => sameCell(a, structuredClone(b))));
  expect(same).toEqual(KINDS.map((kind) => [kind]));
});

test('text with nothing in it is an empty cell', () => {
  expect([sameCell('', null), sameCell(null, ''), sameCell('', 0)]).toEqual([true, true, false]);
});
