/**
 * A change of the sheet, from the host to the run. `live-session` takes one at a time and tells by `edit-or-move` which:
 * - an edit: `recheck-edit` has it found (`find-edited-rows`), read (`read-edited-rows`), compared with what was known
 *   (`find-changed-rows`), asked about (`check-changed-rows`) and put in its place (`put-changed-rows`, `put-findings`); what
 *   keys are others now (`find-changed-keys`) is compared when there is time (`compare-again`);
 * - a move of whole rows: `move-run` has values (`cut-pieces`) and findings (`move-findings`) go along with them (`row-move`).
 */
import type { HostChange } from '../../workbook/host';
import type { CheckRun } from '../../model/check-run';
import { LiveSession } from './live-session';
import type { LiveCheckingOptions } from './live-options';
import type { TouchedRows } from './recheck-outcome';

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

/** Follows a workbook's changes until it is told to stop. */
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
