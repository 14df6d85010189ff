import type { HostChange } from '../../hosts/host';
import type { Staleness } from './pane-state';

/** Rows beyond this many are counted no further: a paste over a whole column is one fact to the user. */
const MOST_ROWS_KEPT = 10_000;

export function withChange(stale: Staleness, change: HostChange): Staleness {
  if (change.kind !== 'edited' || change.row === undefined) return { ...stale, moved: true };
  const rows = new Set(stale.rows.get(change.sheet));
  const end = change.row + (change.rowCount ?? 1);
  for (let row = change.row; row < end && rows.size < MOST_ROWS_KEPT; row += 1) rows.add(row);
  return { ...stale, rows: new Map(stale.rows).set(change.sheet, rows) };
}

/** "You changed 3 rows since the check.", or undefined when nothing changed. */
export function staleWords(stale: Staleness): string | undefined {
  if (stale.moved) return 'Rows or columns were moved since the check, so the list may point to other cells.';
  const count = [...stale.rows.values()].reduce((sum, rows) => sum + rows.size, 0);
  if (count === 0) return undefined;
  return count === 1
    ? 'You changed 1 row since the check.'
    : `You changed ${count.toLocaleString('en-GB')} rows since the check.`;
}
