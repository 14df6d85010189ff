import type { KeyTable } from '../rule';

/** What was found out about single rows, so that many rules can ask and one looks. */
export class RowMemo<Found> {
  private readonly known = new Map<KeyTable, (Found | null)[]>();

  of(table: KeyTable, row: number, look: () => Found | undefined): Found | undefined {
    let rows = this.known.get(table);
    if (rows === undefined) this.known.set(table, (rows = []));
    let found = rows[row];
    if (found === undefined) rows[row] = found = look() ?? null;
    return found ?? undefined;
  }
}
