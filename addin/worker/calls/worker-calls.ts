/** What is asked of the worker. All that takes long and needs neither the screen nor Excel is done there. */
import type { PackedFile, PackedSheet } from '../../hosts/files/opened/packed-file';
import type { SavedFile, ToSave } from '../../hosts/files/opened/file-format';
import type { StandardAnswer } from '../../../core/api/shapes';
import type { TouchedRows } from '../../checking/live/recheck-outcome';
import type { CheckProgress } from '../../model/check-run';
import type { CellPlace, Host, HostChange } from '../../workbook/host';
import type { CheckAsked, MatchAsked } from '../checks/checks';
import type { PackedMatch } from '../packed/packed-tables';
import type { PackedRun } from '../packed/packed-run';
import type { PackedCells } from '../../workbook/packed-cells';
import type { SheetPlan } from '../../workbook/sheet-plan';

/** Columns of a sheet: a large sheet's come in several pieces, so that taking one keeps nobody waiting. */
export interface ColumnsPiece {
  /** Position of the sheet. */
  readonly sheet: number;
  readonly columns: ReadonlyMap<number, PackedCells>;
}

export interface WorkerCalls extends CheckCalls {
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

/** How the host keeps its cells, which the worker does not see. */
type Source = Host['source'];

export interface CheckCalls {
  /** What all checks are held to, and where the service is. */
  know(standard: StandardAnswer, base: string): void;
  match(source: Source, options: MatchAsked): Promise<PackedMatch>;
  /** `onFound` is called when there is more to show than before; `foundSoFar` gives it. */
  check(
    source: Source,
    match: PackedMatch,
    options: CheckAsked,
    onProgress: (progress: CheckProgress) => void,
    onFound: () => void,
    signal: AbortSignal,
  ): Promise<PackedRun>;
  /** The answer is undefined for a run that this worker does not know: it took another's place. */
  retry(
    source: Source,
    run: number,
    onProgress: (progress: CheckProgress) => void,
    onFound: () => void,
    signal: AbortSignal,
  ): Promise<PackedRun | undefined>;
  /** Of the check that goes on; undefined when none does. */
  foundSoFar(): Promise<PackedRun | undefined>;
  /** Keeps a run true from now on, and tells of it by the number `live`; false for a run that it does not know. */
  liveStart(source: Source, live: number, run: number): boolean;
  liveHold(): void;
  liveStop(): void;
  liveChanged(change: HostChange): void;
  liveWrote(rows: readonly TouchedRows[]): void;
}

export interface OpenedFile {
  readonly file: PackedFile;
  readonly sheets: readonly PackedSheet[];
}
