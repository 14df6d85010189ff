import type { CellValue } from '../../../core/api/shapes';
import { isSameValue } from '../../fixing/same-value';
import type { CheckRun, Finding } from '../../model/check-run';
import type { FixEntry } from '../state/log-of-fixes';

/** What a finding's cell holds as far as we know: as it was checked, and what we have written into it since. */
export function heldNow(
  run: Pick<CheckRun, 'tables' | 'valueAt'>,
  { table, row, column }: Pick<Finding, 'table' | 'row' | 'column'>,
  fixes: readonly FixEntry[],
): CellValue {
  const { id } = run.tables[table]!.sheet;
  let held = run.valueAt(table, row, column);
  // The oldest first: each took over from what the one before had left.
  for (const { changes } of [...fixes].reverse()) {
    const ours = changes.find((one) => one.row === row && one.column === column && one.sheet === id);
    if (ours !== undefined && isSameValue(ours.before ?? null, held)) held = ours.value;
  }
  return held;
}
