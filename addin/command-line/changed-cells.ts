import type { CellValue } from '../../core/api/shapes';
import { cellName } from '../../core/values/column-letters';
import type { FixLine } from '../fixing/plan-fixes';
import { isSameValue, keyOfValue } from '../fixing/same-value';
import type { CheckRun } from '../model/check-run';
import type { CellChange } from '../workbook/host';

/** Cells of one column that held the same and hold the same now. */
export interface ChangedLine {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Words of the new code; '' when there are none. */
  readonly label: string;
  readonly count: number;
  /** `K2`, `K4:K9`, from the top. */
  readonly ranges: readonly string[];
}

interface ChangedCell extends Omit<ChangedLine, 'count' | 'ranges'> {
  readonly row: number;
}

/** What became of each cell over several rounds of fixes: what it held at first, and what it holds now. */
export class ChangedCells {
  private readonly cells = new Map<string, ChangedCell>();

  /** @param lines of the same plan, for the words of the codes */
  add(changes: readonly CellChange[], lines: readonly FixLine[]): void {
    const labels = new Map(lines.map((line) => [keyOf(line.sheet, line.column, line), line.label]));
    for (const { sheet, row, column, before = null, value: after } of changes) {
      const key = `${row} ${column} ${sheet}`;
      const label = labels.get(keyOf(sheet, column, { before, after })) ?? '';
      const first = this.cells.get(key)?.before;
      this.cells.set(key, { sheet, row, column, before: first === undefined ? before : first, after, label });
    }
  }

  /** By sheet, column and first row. */
  lines({ tables }: Pick<CheckRun, 'tables'>): ChangedLine[] {
    const sheets = new Map(tables.map(({ sheet }, at) => [sheet.id, { at, name: sheet.name }]));
    const cells = [...this.cells.values()]
      .filter(({ before, after }) => !isSameValue(before, after))
      .sort(
        (a, b) =>
          (sheets.get(a.sheet)?.at ?? 0) - (sheets.get(b.sheet)?.at ?? 0) ||
          a.column - b.column ||
          a.row - b.row,
      );
    const groups = new Map<string, ChangedCell[]>();
    for (const cell of cells) {
      const key = keyOf(cell.sheet, cell.column, cell);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [cell]);
      else group.push(cell);
    }
    return [...groups.values()].map((group) => {
      const { sheet, column, before, after, label } = group[0]!;
      const rows = group.map(({ row }) => row);
      const name = sheets.get(sheet)?.name ?? sheet;
      const ranges = rangesOf(rows, column);
      return { sheet: name, column, before, after, label, count: rows.length, ranges };
    });
  }
}

function keyOf(
  sheet: string,
  column: number,
  { before, after }: { readonly before: CellValue; readonly after: CellValue },
): string {
  return `${column} ${keyOfValue(before)} -> ${keyOfValue(after)} ${sheet}`;
}

/** @param rows ascending, from 0 */
export function rangesOf(rows: readonly number[], column: number): string[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) =>
    first === last ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`,
  );
}
