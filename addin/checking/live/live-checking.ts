import type { HostChange } from '../../workbook/host';
import type { CheckRun } from '../model';
import { LiveSession } from './live-session';
import type { LiveOptions, Rechecked, RowEdit, TouchedRows } from './rechecked';

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

/** Keeps a run true while the user works on the sheet. */
export interface LiveChecking {
  /** Goes on from the end of a check. What was told since `hold` is made up for. */
  start(run: CheckRun): void;
  /** While a check runs: what is told is kept for later. */
  hold(): void;
  /** Forgets the run and all that was told. */
  stop(): void;
  /** A change that the host told. */
  changed(change: HostChange): void;
  /** Rows that we wrote ourselves, which the host does not tell: they are checked again without waiting for quiet. */
  wrote(rows: readonly TouchedRows[]): void;
}

export function createLiveChecking(options: LiveCheckingOptions): LiveChecking {
  let session: LiveSession | undefined;
  let told: HostChange[] | undefined;
  const end = (): void => {
    session?.end();
    session = undefined;
    told = undefined;
  };
  return {
    start(run) {
      const since = told ?? [];
      end();
      session = new LiveSession(options, run);
      // Rows that came or went while others were read: nobody knows which of the two the check has seen.
      for (const change of since) session.changed(isPlain(change) ? change : { ...change, kind: 'moved' });
    },
    hold() {
      end();
      told = [];
    },
    stop: end,
    changed(change) {
      if (told !== undefined) told.push(change);
      else session?.changed(change);
    },
    wrote(rows) {
      if (told === undefined) session?.wrote(rows);
      else told.push(...rows.flatMap(asEdits));
    },
  };
}

function asEdits({ sheet, rows }: TouchedRows): HostChange[] {
  return rows.map(({ row, rowCount }) => ({ sheet, kind: 'edited', row, rowCount }));
}

function isPlain({ kind }: HostChange): boolean {
  return kind === 'edited' || kind === 'sorted' || kind === 'sheets';
}
