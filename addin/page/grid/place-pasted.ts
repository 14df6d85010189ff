/** Where pasted cells go, as in Excel. */
import type { Area } from '../../workbook/a1-address';

/**
 * The block begins at the selection's first cell. It is repeated over a selection that holds it a whole number of
 * times; else it is put down once, however small the selection.
 */
export function placePasted(
  rows: readonly (readonly string[])[],
  selected: Area,
): { area: Area; rows: string[][] } {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const fits = selected.rowCount % rows.length === 0 && selected.columnCount % width === 0;
  const rowCount = fits ? selected.rowCount : rows.length;
  const columnCount = fits ? selected.columnCount : width;
  const placed = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => rows[row % rows.length]?.[column % width] ?? ''),
  );
  return { area: { row: selected.row, column: selected.column, rowCount, columnCount }, rows: placed };
}
