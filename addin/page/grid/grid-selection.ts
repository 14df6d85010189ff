/** Cells of a sheet, and the grid's own words for what is selected of them. */
import { CompactSelection, type GridSelection } from '@glideapps/glide-data-grid';
import type { Area } from '../../workbook/a1-address';

/** What is selected in the grid: cells, whole rows, whole columns; undefined when nothing is. */
export function selectedArea(
  { current, rows, columns }: GridSelection,
  sheet: { readonly rowCount: number; readonly columnCount: number },
): Area | undefined {
  if (current !== undefined) {
    const { x, y, width, height } = current.range;
    return { row: y, column: x, rowCount: height, columnCount: width };
  }
  const [row, lastRow] = [rows.first(), rows.last()];
  if (row !== undefined && lastRow !== undefined)
    return { row, column: 0, rowCount: lastRow - row + 1, columnCount: Math.max(1, sheet.columnCount) };
  const [column, lastColumn] = [columns.first(), columns.last()];
  if (column !== undefined && lastColumn !== undefined)
    return { row: 0, column, rowCount: Math.max(1, sheet.rowCount), columnCount: lastColumn - column + 1 };
  return undefined;
}

export function oneCell(row: number, column: number): GridSelection {
  return block({ row, column, rowCount: 1, columnCount: 1 });
}

export function block({ row, column, rowCount, columnCount }: Area): GridSelection {
  return {
    columns: CompactSelection.empty(),
    rows: CompactSelection.empty(),
    current: {
      cell: [column, row],
      range: { x: column, y: row, width: columnCount, height: rowCount },
      rangeStack: [],
    },
  };
}
