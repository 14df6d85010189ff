import type { Reason, RelationFindingGroup } from '../../../core/api/shapes';
import type { KeyTable, RelationFinding } from '../../rules/rule';
import { writeSteps } from '../../../core/api/coding/steps';

/** Findings of comparisons, gathered by rule and tables. A cell has one finding, the first that came. */
export class RelationFindings {
  private readonly found: RelationFindingGroup[] = [];
  private readonly taken = new Map<KeyTable, Map<string, Uint8Array>>();

  add(
    { rule, field, reason }: { readonly rule: string; readonly field: string; readonly reason?: Reason },
    findings: Iterable<RelationFinding>,
  ): void {
    /** Rows and those they clash with, by the table found in and the table of the other row. */
    const pairs = new Map<KeyTable, Map<KeyTable | undefined, [row: number, related: number][]>>();
    for (const { table, row, relatedRow, relatedTable } of findings) {
      if (!this.take(table, field, row)) continue;
      const byOther = mapIn(pairs, table, () => new Map<KeyTable | undefined, [number, number][]>());
      const other = relatedTable === table ? undefined : relatedTable;
      mapIn(byOther, other, () => []).push([row, relatedRow ?? -1]);
    }
    for (const [table, byOther] of pairs) {
      for (const [other, rows] of byOther) {
        rows.sort((a, b) => a[0] - b[0]);
        const related = rows.map(([, row]) => row);
        this.found.push({
          rule,
          field,
          ...(reason === undefined ? {} : { reason }),
          rows: writeSteps(rows.map(([row]) => row)),
          table: table.id,
          ...(related.every((row) => row === -1) ? {} : { related }),
          ...(other === undefined ? {} : { relatedTable: other.id }),
        });
      }
    }
  }

  groups(): RelationFindingGroup[] {
    return this.found;
  }

  /** Whether the cell was free; it is taken from now on. */
  private take(table: KeyTable, field: string, row: number): boolean {
    const cells = mapIn(
      mapIn(this.taken, table, () => new Map<string, Uint8Array>()),
      field,
      () => new Uint8Array(table.rows),
    );
    if (cells[row] === 1) return false;
    cells[row] = 1;
    return true;
  }
}

function mapIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
