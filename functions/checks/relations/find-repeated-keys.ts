import { NO_CELL, type KeyTable, type RelationFinding } from '../../rules/rule';
import { CompositeKeys } from '../../rules/comparing/composite-keys';
import { greatest } from '../../../core/api/coding/greatest';

/** Rows whose key an earlier row has; each names the first row that has it. Keys with a blank part are left alone. */
export function* findRepeatedKeys(table: KeyTable, fields: readonly string[]): Iterable<RelationFinding> {
  if (!fields.every((field) => table.has(field))) return;
  const keys = new CompositeKeys().of(table, fields);
  /** By key, the row that has it first, counted from 1; 0 for none yet. */
  const first = new Uint32Array(greatest(keys) + 1);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    if (key === NO_CELL) continue;
    const known = first[key] as number;
    if (known === 0) first[key] = row + 1;
    else yield { table, row, relatedRow: known - 1 };
  }
}
