import type { HostChange } from '../../workbook/host';
import type { CheckRun } from '../../model/check-run';
import type { RowEdit } from './recheck-outcome';
import type { RowMove } from './row-move';

type Tables = Pick<CheckRun, 'tables'>;

/** A change as a move of whole rows; undefined when it is none, or nobody knows of which. */
export function moveOf({ sheet, kind, row, rowCount }: HostChange): RowMove | undefined {
  if ((kind !== 'rows-inserted' && kind !== 'rows-deleted') || row === undefined || rowCount === undefined) {
    return undefined;
  }
  return { sheet, kind: kind === 'rows-inserted' ? 'inserted' : 'deleted', row, rowCount };
}

/** A change as other values in cells; undefined when it is none, or nobody knows in which. */
export function editOf({ sheet, kind, row, rowCount, column, columnCount }: HostChange): RowEdit | undefined {
  if ((kind !== 'edited' && kind !== 'sorted') || row === undefined || rowCount === undefined)
    return undefined;
  const columns = column === undefined || columnCount === undefined ? undefined : { column, columnCount };
  return { sheet, rows: [{ row, rowCount }], ...(columns === undefined ? {} : { columns }) };
}

/** Whether an edit is in the row of a table's headings, or in those that repeat them below. */
export function editsHeadings({ tables }: Tables, { sheet: edited, rows }: RowEdit): boolean {
  return tables.some(({ sheet, headingRow, firstRow }) => {
    return (
      sheet.id === edited && rows.some(({ row, rowCount }) => row < firstRow && row + rowCount > headingRow)
    );
  });
}

/** Whether an edit is in cells that a table is read from. */
export function editsRows({ tables }: Tables, { sheet: edited, rows, columns }: RowEdit): boolean {
  return tables.some(({ sheet, firstRow, endsAt = Infinity, columns: bound }) => {
    return (
      sheet.id === edited &&
      rows.some(({ row, rowCount }) => row + rowCount > firstRow && row < endsAt) &&
      bound.some(({ column, field }) => field !== undefined && isAmong(column, columns))
    );
  });
}

/** Whether a column is one of those edited. */
export function isAmong(column: number, columns: RowEdit['columns']): boolean {
  if (columns === undefined) return true;
  return column >= columns.column && column < columns.column + columns.columnCount;
}
