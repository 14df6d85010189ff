/** A sheet made of a text file. */
import type { CellGrid } from '../reading/cell-grid';
import { FileSheet } from '../reading/file-sheet';
import type { SheetTraits } from '../reading/file-sheet';
import { PLAIN_TRAITS } from './plain-traits';

export function textSheet(
  grid: CellGrid,
  name: string,
  options: Pick<SheetTraits, 'fromRecords' | 'notes' | 'written' | 'emptyItems'> = {},
): FileSheet {
  return new FileSheet(grid, { ...PLAIN_TRAITS, name, columnWidths: new Map(), ...options });
}
