import type { KeyTable, RelationFinding } from '../rules/rule';
import { CompositeKeys } from './composite-keys';

/** Rows whose key an earlier row has; each names the first row that has it. Keys with a blank part are left alone. */
export function* findRepeatedKeys(table: KeyTable, fields: readonly string[]): Iterable<RelationFinding> {
  if (!fields.every((field) => table.has(field))) return;
  const keys = new CompositeKeys();
  const first = new Map<number, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const key = keys.of(table, fields, row);
    if (key === undefined) continue;
    const relatedRow = first.get(key);
    if (relatedRow === undefined) first.set(key, row);
    else yield { table, row, relatedRow };
  }
}
