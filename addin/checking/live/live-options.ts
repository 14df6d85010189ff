import type { CheckRun } from '../../model/check-run';
import type { LiveOptions, Rechecked, RowEdit, TouchedRows } from './recheck-outcome';

/** Why what is shown may no longer be true. `failed` ends with the next `onRun`, all others with the next `start`. */
export type StaleReason =
  /** Rows could not be read or checked, or not be compared; they are tried again with the next edit. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** A check of the whole workbook got no answer: what the check before found is still shown. */
  | { readonly kind: 'unanswered'; readonly problem: { readonly title: string; readonly detail: string } }
  /** The headings of a sheet were edited or are gone: it is to be recognised anew. */
  | { readonly kind: 'headings'; readonly sheet: string }
  /** Cells moved so that no place of the sheet holds, or nobody knows which were edited. */
  | { readonly kind: 'moved'; readonly sheet: string };

/** Timers, so that tests need not wait. */
export interface LiveClock {
  /** Does a task once, after so many milliseconds; the answer takes it back. */
  after(milliseconds: number, task: () => void): () => void;
}

export interface LiveCheckingOptions {
  readonly recheck: (run: CheckRun, edit: RowEdit, options: LiveOptions) => Promise<Rechecked>;
  readonly compare: (run: CheckRun, options: LiveOptions) => Promise<Rechecked>;
  /** Milliseconds without an edit after which rows are checked again, and compared. */
  readonly quiet: { readonly edit: number; readonly compare: number };
  readonly clock: LiveClock;
  /** A run in place of the one before, and the rows whose marks may be others. */
  readonly onRun: (run: CheckRun, touched: readonly TouchedRows[]) => void;
  readonly onStale: (reason: StaleReason) => void;
}
