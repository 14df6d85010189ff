import type { CellChange, CellPlace } from '../../../workbook/host';

/** Cells of one column that stand below each other. */
export interface Run<T extends CellPlace> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: T[];
}

/** Of more cells, Office.js itself cuts a write into pieces of 1,500. */
const MAX_RUN = 1_500;

/** The cells as runs, by sheet, column and row; each place is to be given once. */
export function groupRuns<T extends CellPlace>(cells: Iterable<T>): Run<T>[] {
  const sorted = [...cells].sort((a, b) => compare(a.sheet, b.sheet) || a.column - b.column || a.row - b.row);
  const runs: Run<T>[] = [];
  for (const cell of sorted) {
    const { sheet, row, column } = cell;
    const run = runs.at(-1);
    const follows =
      run?.sheet === sheet &&
      run.column === column &&
      run.row + run.cells.length === row &&
      run.cells.length < MAX_RUN;
    if (follows) run.cells.push(cell);
    else runs.push({ sheet, row, column, cells: [cell] });
  }
  return runs;
}

/** The last change of each cell counts. */
export function lastChanges(changes: readonly CellChange[]): Iterable<CellChange> {
  return new Map(changes.map((change) => [placeKey(change), change])).values();
}

export function placeKey({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
