/** A sheet made of a text file: nothing of it is hidden, locked, merged or computed. */
import type { CellGrid } from './cell-grid';
import { FileSheet } from './file-sheet';

export function textSheet(
  grid: CellGrid,
  name: string,
  options: { readonly fromRecords?: boolean } = {},
): FileSheet {
  return new FileSheet(grid, {
    name,
    hidden: false,
    locked: false,
    protected: false,
    merges: [],
    filled: [],
    tableHeadings: [],
    columnWidths: new Map(),
    unlocked: () => true,
    ...options,
  });
}
