/** What the worker asks of the page: the workbook that is shown, and the way to the service. */
import type { Layout } from '../../../core/api/shapes';
import type { StaleReason } from '../../checking/live/live-options';
import type { TouchedRows } from '../../checking/live/recheck-outcome';
import type { ReadOptions, SheetInfo } from '../../workbook/host';
import type { PackedCells } from '../../workbook/packed-cells';
import type { LiveState } from '../checks/checks';
import type { Fault } from '../line/faults';
import type { PackedRun } from '../packed/packed-run';
import type { GridEdit } from '../../hosts/files/reading/cell-grid';

export interface PageCalls {
  /** Sends a request and gives the answer as it came. A stop ends it on its way. */
  fetch(request: SentRequest, signal: AbortSignal): Promise<FetchedAnswer>;
  /** The standard's layouts as soon as they are known, none when the service can't be reached: a return is read by them. */
  layouts(): Promise<readonly Layout[]>;
  listSheets(): Promise<SheetInfo[]>;
  /** Cells of these rows that hold something else than the file; undefined where the worker does not have the sheet. */
  editsIn(
    sheet: string,
    rows: Pick<ReadOptions, 'row' | 'rowCount'>,
  ): Promise<readonly GridEdit[] | undefined>;
  /** Begins to read rows, which `nextBlock` gives by this number; what is not read to its end is to be closed. */
  beginRead(sheet: string, options: ReadOptions): number;
  nextBlock(reading: number): Promise<PackedBlock | undefined>;
  closeRead(reading: number): void;
  /** Live checking that was begun by this number has something to tell. */
  liveRun(live: number, run: PackedRun, touched: readonly TouchedRows[]): void;
  liveStale(live: number, reason: SentReason): void;
  liveState(live: number, state: LiveState): void;
}

export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** A blob goes over, and out, without anyone copying it. */
  readonly body?: Blob;
}

export interface FetchedAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: ArrayBuffer;
}

/** Rows of a sheet, column by column. */
export interface PackedBlock {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  /** Their rows count from the sheet's first. */
  readonly columns: readonly PackedCells[];
}

export type SentReason =
  Exclude<StaleReason, { readonly kind: 'failed' }> | { readonly kind: 'failed'; readonly fault: Fault };
