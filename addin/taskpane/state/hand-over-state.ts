import type { CheckRun } from '../../model/check-run';
import type { ListedRow } from '../../handing-over/tick-rows';

/** Where the work that others do on the workbook stands. */
export interface HandOverState {
  /** A sheet is being made, taken away or read. */
  readonly busy: boolean;
  /** What was done last, in words. */
  readonly said: string;
  /** The list of what was to be put right, as it came back; null until it is read. */
  readonly listed: readonly ListedRow[] | null;
  /** The check that was made when it was read. */
  readonly heldTo: CheckRun | null;
}

export const NOTHING_HANDED_OVER: HandOverState = { busy: false, said: '', listed: null, heldTo: null };
