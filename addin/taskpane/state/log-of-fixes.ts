import type { CellChange } from '../../workbook/host';

/** A fix that was done, so that it can be taken back. Lives as long as the pane. */
export interface FixEntry {
  readonly id: number;
  /** `Ethnicity: 19 cells` */
  readonly words: string;
  /** Each with what the cell held before. */
  readonly changes: readonly CellChange[];
}

/** Number of the next entry: none that is in the log has it. */
export function nextFixId(fixes: readonly Pick<FixEntry, 'id'>[]): number {
  return 1 + Math.max(0, ...fixes.map(({ id }) => id));
}

/** What takes a fix back: every cell that still holds what the fix wrote gets again what it held. */
export function undoing({ changes }: Pick<FixEntry, 'changes'>): CellChange[] {
  return changes.map(({ value, before = null, ...place }) => ({ ...place, value: before, before: value }));
}
