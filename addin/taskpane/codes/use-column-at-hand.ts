import { useMemo } from 'preact/hooks';
import { columnAt, isDataRow, type ColumnAtHand } from '../../codes-at-hand/columns-at-hand';
import { cellName } from '../../../core/values/column-letters';
import { usePaneState } from '../parts/context';

export interface AtHand {
  readonly column: ColumnAtHand;
  /** Name of the cell that a code can be put into; undefined on a heading. */
  readonly cell?: string;
}

/** The recognised column that the user is in; null in any other place. */
export function useColumnAtHand(): AtHand | null {
  const { match, standard, selection } = usePaneState();
  return useMemo(() => {
    if (match === null || standard === null || selection === null) return null;
    const column = columnAt(match, standard, selection);
    if (column === undefined) return null;
    const { row } = selection;
    return isDataRow(column, row) ? { column, cell: cellName(row, selection.column) } : { column };
  }, [match, standard, selection]);
}

/** Known apart from all other columns of the workbook. */
export function keyOfColumn({ sheet, column }: ColumnAtHand): string {
  return `${column} ${sheet.id}`;
}
