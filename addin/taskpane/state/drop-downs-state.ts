import type { DropDownOutcome } from '../../workbook/host';

/** Where the user has drop-downs of codes. */
export interface DropDownsOn {
  /** Ids of sheets. */
  readonly sheets: readonly string[];
  /** Coded columns of these that got none, and why; empty after the workbook is opened again. */
  readonly skipped: DropDownOutcome['skipped'];
}

export const NO_DROP_DOWNS: DropDownsOn = { sheets: [], skipped: [] };
