/** The work of recognising and checking a workbook, wherever it is done: here, or in a worker. */
import type { StandardAnswer } from '../../../core/api/shapes';
import type { LiveChecking } from '../../checking/live/live-checking';
import type { StaleReason } from '../../checking/live/live-options';
import type { TouchedRows } from '../../checking/live/recheck-outcome';
import type { MatchOptions } from '../../matching/match-workbook';
import type { CheckOptions, CheckRun } from '../../model/check-run';
import type { Match } from '../../model/match';
import type { RememberedMatch } from '../../remembering/remembered-matches';

export interface Checks {
  /** @throws HostError when a sheet cannot be read */
  match(standard: StandardAnswer, options: MatchAsked): Promise<Match>;
  /** A part that gets no answer is kept in `failed`; a stop gives what was found until then. */
  check(standard: StandardAnswer, match: Match, options: CheckAsked, watch: Watch): Promise<CheckRun>;
  /** Asks again for the parts of a run that failed, and for no others. */
  retry(standard: StandardAnswer, run: CheckRun, watch: Watch): Promise<CheckRun>;
  /** Keeps a run true while the user works on the sheet. */
  live(standard: () => StandardAnswer | null, listeners: LiveListeners): LiveChecking;
}

export interface MatchAsked extends Omit<MatchOptions, 'codeList' | 'remembered'> {
  /** Corrections made in other workbooks, and what their headings are hashed with. */
  readonly remembered?: { readonly matches: readonly RememberedMatch[]; readonly salt: string };
}

export type CheckAsked = Pick<CheckOptions, 'referenceDate' | 'collections'>;

export interface Watch extends Required<Pick<CheckOptions, 'signal' | 'onProgress'>> {
  /** After each answer: what has been found so far, worked out only when asked for. */
  readonly onFindings: (soFar: () => Promise<CheckRun | undefined>) => void;
}

/** `checking`: changed rows are on their way; `comparing`: rows are being compared anew. */
export type LiveState = 'idle' | 'checking' | 'comparing';

export interface LiveListeners {
  /** A run in place of the one before, and the rows whose marks may be others. */
  readonly onRun: (run: CheckRun, touched: readonly TouchedRows[]) => void;
  readonly onStale: (reason: StaleReason) => void;
  readonly onState: (state: LiveState) => void;
}
