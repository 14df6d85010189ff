/** Rows of a sheet of ours, made one by one: a sheet of millions of cells is never held as planned cells. */
import type { PlannedCell, SheetPlan } from '../../../workbook/sheet-plan';
import type { CellGrid } from '../reading/cell-grid';

export interface RowSource {
  readonly rowCount: number;
  row(index: number): readonly (PlannedCell | null)[];
}

export function plannedRows({ rows }: SheetPlan): RowSource {
  return { rowCount: rows.length, row: (index) => rows[index] ?? [] };
}

/** The rows as they are now: looks as planned, values as they stand in the grid. */
export function rowsOfGrid(plan: SheetPlan, grid: CellGrid): RowSource {
  const used = grid.usedRange();
  const columnCount = used.column + used.columnCount;
  return {
    rowCount: Math.max(plan.rows.length, used.row + used.rowCount),
    row(index) {
      const planned = plan.rows[index] ?? [];
      return Array.from({ length: Math.max(columnCount, planned.length) }, (_, column) => {
        const value = grid.get(index, column);
        const cell = planned[column] ?? null;
        return cell === null && value === null ? null : { ...cell, value };
      });
    },
  };
}
