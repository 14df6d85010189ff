/** An open file in a form that is handed to another thread: its cells packed, all else copied. */
import { packGrid } from './pack-grid';
import { buffersOfGrid } from '../reading/packed-grid';
import type { PackedGrid } from '../reading/packed-grid';
import { CellGrid } from '../reading/cell-grid';
import { CellLinks, type LinkTarget } from '../reading/cell-links';
import { FileSheet, type SheetTraits } from '../reading/file-sheet';
import { NO_DETAILS, type SheetDetails } from '../reading/sheet-details';
import type { CellLocks } from '../reading/unlocked-cells';
import type { OpenSheet } from './additions';
import type { FileFormat } from './file-format';

/** What of a sheet's traits is no plain data. */
type MadeHere = 'links' | 'details' | 'locks' | 'takesText';

export interface PackedSheet {
  readonly traits: Omit<SheetTraits, MadeHere>;
  readonly grid: PackedGrid;
  readonly links: ReadonlyMap<number, LinkTarget>;
  readonly comments: ReturnType<SheetDetails['comments']>;
  /** Of a locked sheet. */
  readonly locks?: CellLocks;
}

/** What of a file is not its sheets, and can be copied. */
export type PackedFile = Omit<FileFormat, 'sheets' | 'save' | 'formulasAt'>;

export function packFile({ sheets: _, save: _save, formulasAt: _formulas, ...file }: FileFormat): PackedFile {
  return file;
}

export function packSheet({ sheet, grid }: OpenSheet): PackedSheet {
  const { links, details = NO_DETAILS, locks, takesText: _, ...traits } = sheet.traits;
  return {
    traits,
    grid: packGrid(grid),
    links: links?.all ?? new Map(),
    comments: details.comments(),
    ...(traits.locked && locks !== undefined ? { locks: locks() } : {}),
  };
}

/** What it is made of, to be handed over. */
export function buffersOfSheet({ grid, locks }: PackedSheet): ArrayBuffer[] {
  return [
    ...buffersOfGrid(grid),
    ...(locks === undefined ? [] : [locks.cells.buffer, locks.unlocked.buffer]),
  ];
}

export function unpackSheet({ traits, grid: packed, links, comments, locks }: PackedSheet): OpenSheet {
  const grid = new CellGrid(packed);
  const sheet = new FileSheet(grid, {
    ...traits,
    links: new CellLinks(links),
    details: { ...NO_DETAILS, comments: () => comments },
    ...(locks === undefined ? {} : { locks: () => locks }),
  });
  return { sheet, grid };
}
