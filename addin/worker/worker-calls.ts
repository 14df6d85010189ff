/** What is asked of the worker. All that takes long and needs neither the screen nor Excel is done there. */
import type { PackedFile, PackedSheet } from '../hosts/files/opened/packed-file';
import type { SavedFile, ToSave } from '../hosts/files/opened/file-workbook';
import type { CellPlace } from '../workbook/host';
import type { PackedCells } from '../workbook/packed-cells';
import type { SheetPlan } from '../workbook/sheet-plan';

/** Columns of a sheet: a large sheet's come in several pieces, so that taking one keeps nobody waiting. */
export interface ColumnsPiece {
  /** Position of the sheet. */
  readonly sheet: number;
  readonly columns: ReadonlyMap<number, PackedCells>;
}

export interface WorkerCalls {
  /** Answers when the worker has begun to hold its life (`life.ts`). */
  alive(): Promise<void>;
  /** Opens a file; its columns are told before the answer, which has sheets without any. */
  open(file: Blob, name: string, onColumns: (piece: ColumnsPiece) => void): Promise<OpenedFile>;
  /** The file to work on from now on, which is opened when it is needed: for a worker in place of another. */
  hold(file: Blob, name: string): void;
  save(toSave: ToSave): Promise<SavedFile>;
  formulasAt(places: readonly CellPlace[]): Promise<readonly (string | null)[]>;
  /** An .xlsx of sheets of ours. */
  writeWorkbook(plans: readonly SheetPlan[]): Uint8Array;
}

export interface OpenedFile {
  readonly file: PackedFile;
  readonly sheets: readonly PackedSheet[];
}
