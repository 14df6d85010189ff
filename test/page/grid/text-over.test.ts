import type { CellValue } from '../../../core/api/shapes';
import { textOver } from '../../../addin/page/grid/text-over';

const row = (...cells: CellValue[]) => ({ cell: (_: number, column: number) => cells[column] ?? null });

test.each([
  ['a title runs over the empty cells after it', row('Staff in post', null, null), 2, 0],
  ['nothing runs over a cell with something in it', row('Staff in post', 5, null), 1, undefined],
  ['what stands between ends it', row('Staff in post', 5, null), 2, undefined],
  ['the nearest text is the one', row('Staff in post', 'Autumn', null), 2, 1],
  ['a number runs over nothing', row(2026, null), 1, undefined],
  ['an empty row has none', row(), 3, undefined],
  ['a title far to the left is left alone', row('Staff in post'), 40, undefined],
])('%s', (_, sheet, column, from) => {
  expect(textOver(sheet, 0, column)).toBe(from);
});
