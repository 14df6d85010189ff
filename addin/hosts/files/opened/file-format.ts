/** What a format (.xlsx, CSV, XML) brings to an open file, and what is said when it is saved. */
import type { CellChange, CellPlace, SheetMarks } from '../../../workbook/host';
import type { Additions, AdditionsToSave } from './additions';
import type { CellGrid } from '../reading/cell-grid';
import type { FileSheet } from '../reading/file-sheet';
import type { ChangedArea } from './changed-areas';
import type { PackedMarks } from './mark-index';

/** A file to hand to the user. */
export interface SavedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What is to be said of it, in plain words: what differs from the cells as they are shown. */
  readonly notes?: readonly string[];
}

export interface SaveOptions {
  /** Marks to show. Left out, marks already in the file stay; an empty list takes ours away. A CSV file has none. */
  readonly marks?: readonly SheetMarks[];
  /** `workbook` makes an .xlsx of a CSV file, which alone can't show marks. */
  readonly as?: 'same' | 'workbook';
  /** Settings to go with a workbook. Left out, those already in the file stay. A CSV file has none. */
  readonly settings?: unknown;
}

/** Cells changed, and by whom: typed, undone or redone by the user, or written by the add-in as a fix. */
export interface WorkbookChange extends ChangedArea {
  readonly by: 'user' | 'add-in';
}

/** Values to put into the file as it was opened, by sheet and cell. */
export type Edits = ReadonlyMap<string, readonly CellChange[]>;

/** What is to be saved, in a form that can be copied to another thread. */
export interface ToSave {
  readonly edits: Edits;
  readonly additions: AdditionsToSave;
  readonly marks?: readonly PackedMarks[];
  readonly options: Omit<SaveOptions, 'marks'>;
}

/** What a format (.xlsx, CSV) brings to an open file. */
export interface FileFormat {
  readonly source: 'workbook' | 'text';
  readonly sheets: readonly { readonly sheet: FileSheet; readonly grid: CellGrid }[];
  /** Name of the sheet that was in front when the file was saved. */
  readonly active?: string;
  /** Left out where the file is in another thread, which saves it (`toSave`). */
  readonly save?: (edits: Edits, additions: Additions, options: SaveOptions) => SavedFile;
  /** Formulas of cells that hold some, where the file is in another thread. */
  readonly formulasAt?: (places: readonly CellPlace[]) => Promise<readonly (string | null)[]>;
  /** Its owner has locked the list of its sheets. */
  readonly structureLocked?: boolean;
  /** It carries a signature, which a changed copy does not. */
  readonly signed?: boolean;
  /** The day that the file says it describes (ISO), as the header of a census return does. */
  readonly referenceDate?: string;
  /** Settings of ours that came with it. */
  readonly settings?: unknown;
}
