import type { KeyTable, RelationFinding } from '../rules/rule';
import { CompositeKeys } from './composite-keys';

/**
 * Rows that refer to a row which none of the tables referred to has. Nothing is said when no such table, or none with
 * the columns, is in the workbook: the rows may stand elsewhere.
 */
export function* findDanglingKeys(
  table: KeyTable,
  fields: readonly string[],
  referred: { readonly layout: string; readonly fields: readonly string[] },
  all: readonly KeyTable[],
): Iterable<RelationFinding> {
  if (!fields.every((field) => table.has(field))) return;
  const targets = all.filter(
    (other) => other.layout === referred.layout && referred.fields.every((field) => other.has(field)),
  );
  if (targets.length === 0) return;
  const keys = new CompositeKeys();
  const known = new Set<number>();
  for (const target of targets) {
    for (let row = 0; row < target.rows; row += 1) {
      const key = keys.of(target, referred.fields, row);
      if (key !== undefined) known.add(key);
    }
  }
  for (let row = 0; row < table.rows; row += 1) {
    const key = keys.of(table, fields, row);
    if (key !== undefined && !known.has(key)) yield { table, row };
  }
}
