import type { CellValue } from '../core/api/shapes';
import { HostError } from '../addin/workbook/host';
import type { CellBlock, Host, ReadOptions, SheetInfo } from '../addin/workbook/host';

/** A sheet as a grid from its first cell on; null and cells left out are empty. */
export type SheetRows = readonly (readonly CellValue[])[];

export interface MemorySheet {
  readonly name: string;
  readonly cells: SheetRows;
  readonly hidden?: boolean;
  /** Rows of the used range, when it is larger than the grid. */
  readonly usedRows?: number;
  /** Where the used range begins in the sheet. */
  readonly row?: number;
  readonly column?: number;
}

export interface MemoryHostOptions {
  readonly source?: 'workbook' | 'text';
  readonly blockRows?: number;
  /** Called before each block is given; may throw to fail the read. */
  readonly onRead?: (sheet: string, options: ReadOptions) => void;
}

type Readable = Pick<Host, 'listSheets' | 'read' | 'source'>;

/** A workbook in memory behind the host's reading half. Rows are numbered as in the sheet, from 0. */
export function memoryHost(sheets: readonly MemorySheet[], options: MemoryHostOptions = {}): Readable {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    source: options.source ?? 'workbook',
    listSheets: () => Promise.resolve(sheets.map(sheetInfo)),
    read: (name, range) => {
      const sheet = byName.get(name);
      if (sheet === undefined) throw new HostError('unavailable', 'This sheet is no longer there.');
      return blocksOf(sheet, range, options);
    },
  };
}

export function sheetInfo({
  name,
  cells,
  hidden = false,
  usedRows,
  row = 0,
  column = 0,
}: MemorySheet): SheetInfo {
  const rowCount = usedRows ?? cells.length;
  const columnCount = cells.reduce((most, cellsOfRow) => Math.max(most, cellsOfRow.length), 0);
  return { id: name, name, usedRange: { row, column, rowCount, columnCount }, protected: false, hidden };
}

async function* blocksOf(
  sheet: MemorySheet,
  range: ReadOptions,
  { blockRows = 3_750, onRead }: MemoryHostOptions,
): AsyncGenerator<CellBlock> {
  const { usedRange } = sheetInfo(sheet);
  const column = range.column ?? usedRange.column;
  const columnCount = range.columnCount ?? usedRange.columnCount;
  const end = Math.min(range.row + range.rowCount, usedRange.row + usedRange.rowCount);
  for (let row = range.row; row < end; row += blockRows) {
    onRead?.(sheet.name, { ...range, row, rowCount: Math.min(blockRows, end - row) });
    const rows = Array.from({ length: Math.min(blockRows, end - row) }, (_, at) => {
      const cells = sheet.cells[row + at - usedRange.row] ?? [];
      return Array.from(
        { length: columnCount },
        (__, place) => cells[column + place - usedRange.column] ?? null,
      );
    });
    yield await Promise.resolve({ row, column, rows });
  }
}
