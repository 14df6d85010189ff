import type { Host, RowSpan } from '../../workbook/host';
import type { CheckDependencies } from '../check-workbook';
import type { CheckRun } from '../../model/check-run';

/** Cells that hold something else than when they were checked. */
export interface RowEdit {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly rows: readonly RowSpan[];
  /** Columns that were edited, all when left out. */
  readonly columns?: { readonly column: number; readonly columnCount: number };
}

/** Rows of a sheet whose marks may be others now. */
export interface TouchedRows {
  readonly sheet: string;
  readonly rows: readonly RowSpan[];
}

/** What a change made of a run. The run before it stays as it was. */
export interface Rechecked {
  readonly run: CheckRun;
  readonly touched: readonly TouchedRows[];
  /** Rows are to be compared with each other again (`compareAgain`), once there is time for it. */
  readonly comparing: boolean;
}

export interface LiveDependencies extends Pick<CheckDependencies, 'api' | 'standard'> {
  readonly host: Pick<Host, 'read' | 'source' | 'listSheets'>;
}

export interface LiveOptions {
  readonly signal?: AbortSignal;
}
