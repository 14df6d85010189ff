import type { TreeRow } from './tree-row';

type TreeMove =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'open'; readonly open: boolean }
  | { readonly kind: 'use' };

interface Rows {
  readonly length: number;
  readonly rowAt: (index: number) => TreeRow;
  /** Rows in view. */
  readonly page: number;
}

/** What a key does in a tree, or undefined when it does nothing there. */
export function moveFor(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  active: number,
  rows: Rows,
): TreeMove | undefined {
  if (rows.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const last = rows.length - 1;
  const row = rows.rowAt(Math.min(active, last));
  switch (event.key) {
    case 'ArrowDown':
      return { kind: 'go', to: Math.min(last, active + 1) };
    case 'ArrowUp':
      return { kind: 'go', to: Math.max(0, active - 1) };
    case 'Home':
      return { kind: 'go', to: 0 };
    case 'End':
      return { kind: 'go', to: last };
    case 'PageDown':
      return { kind: 'go', to: Math.min(last, active + rows.page) };
    case 'PageUp':
      return { kind: 'go', to: Math.max(0, active - rows.page) };
    case 'ArrowRight':
      if (row.open === false) return { kind: 'open', open: true };
      return row.open === true ? { kind: 'go', to: Math.min(last, active + 1) } : undefined;
    case 'ArrowLeft':
      if (row.open === true) return { kind: 'open', open: false };
      return row.level > 1 ? { kind: 'go', to: parentOf(active, row, rows) } : undefined;
    case 'Enter':
    case ' ':
      return { kind: 'use' };
    default:
      return undefined;
  }
}

/** A row's siblings before it may be many and each may be open, so the way up is walked only as far as need be. */
function parentOf(active: number, row: TreeRow, rows: Rows): number {
  if (row.open === undefined) return active - row.position;
  for (let index = active - 1; index > 0; index -= 1) {
    const above = rows.rowAt(index);
    if (above.level < row.level) return index;
    // Cells are passed over all at once, up to the heading they are under.
    if (above.open === undefined) index -= above.position - 1;
  }
  return 0;
}
