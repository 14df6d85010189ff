/** Rows of an open sheet in blocks. */
import type { CellBlock, ReadOptions } from '../../workbook/host';
import type { FileSheet } from './reading/file-sheet';

/** Cells of one block, as in Excel, so that progress and memory behave alike. */
const CELLS_A_BLOCK = 150_000;

/** @param find the sheet, looked for when the first block is asked for */
export async function* readRows(find: () => FileSheet, options: ReadOptions): AsyncGenerator<CellBlock> {
  const sheet = find();
  const { usedRange } = sheet.info();
  const column = options.column ?? usedRange.column;
  const columnCount = options.columnCount ?? usedRange.column + usedRange.columnCount - column;
  const step = Math.max(1, Math.floor(CELLS_A_BLOCK / Math.max(1, columnCount)));
  const end = options.row + options.rowCount;
  for (let row = options.row; row < end; row += step) {
    const length = Math.min(step, end - row);
    yield {
      row,
      column,
      rows: Array.from({ length }, (_, i) => sheet.rowValues(row + i, column, columnCount)),
    };
    // Lets the page draw and a press on Stop arrive between blocks.
    await Promise.resolve();
  }
}
