/** Changed cells -> the blocks of rows to tell listeners of. */
import type { CellPlace } from '../../../workbook/host';

export interface ChangedArea {
  readonly sheet: string;
  readonly row: number;
  readonly rowCount: number;
  readonly column: number;
  readonly columnCount: number;
}

/** More blocks than this are told as one: a listener then looks at all between them. */
const MOST_BLOCKS = 200;

/** Rows that follow each other are one block, in the order of the sheets and their rows. */
export function changedAreas(cells: readonly CellPlace[]): ChangedArea[] {
  const bySheet = new Map<string, CellPlace[]>();
  for (const cell of cells) {
    const ofSheet = bySheet.get(cell.sheet);
    if (ofSheet === undefined) bySheet.set(cell.sheet, [cell]);
    else ofSheet.push(cell);
  }
  return [...bySheet.values()].flatMap((ofSheet) => {
    const blocks = blocksOf(ofSheet.sort((a, b) => a.row - b.row));
    return (blocks.length > MOST_BLOCKS ? [ofSheet] : blocks).map(areaOf);
  });
}

/** @param cells of a sheet, in the order of their rows */
function blocksOf(cells: readonly CellPlace[]): CellPlace[][] {
  const blocks: CellPlace[][] = [];
  for (const cell of cells) {
    const last = blocks.at(-1)?.at(-1);
    if (last !== undefined && cell.row <= last.row + 1) blocks.at(-1)?.push(cell);
    else blocks.push([cell]);
  }
  return blocks;
}

function areaOf(cells: readonly CellPlace[]): ChangedArea {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const sheet = cells[0]?.sheet ?? '';
  return { sheet, row: top, rowCount: bottom - top + 1, column: left, columnCount: right - left + 1 };
}
