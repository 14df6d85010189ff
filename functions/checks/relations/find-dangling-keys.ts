import { NO_CELL, type KeyTable, type RelationFinding } from '../../rules/rule';
import { CompositeKeys } from '../../rules/comparing/composite-keys';
import { greatest } from '../../../core/api/coding/greatest';

/**
 * Rows that refer to a row which none of the tables referred to has. Nothing is said when no such table, or none with
 * the columns, is in the workbook: the rows may stand elsewhere. Nor when a key referred to is a formula that has not been
 * calculated: it may be the very one.
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
  if (targets.some((target) => referred.fields.some((field) => target.isUnsettled(field)))) return;
  const keys = new CompositeKeys();
  const targetKeys = targets.map((target) => keys.of(target, referred.fields));
  const known = new Uint8Array(Math.max(...targetKeys.map(greatest)) + 1);
  for (const ofTarget of targetKeys) {
    for (let row = 0; row < ofTarget.length; row += 1) {
      const key = ofTarget[row] as number;
      if (key !== NO_CELL) known[key] = 1;
    }
  }
  const own = keys.of(table, fields);
  for (let row = 0; row < own.length; row += 1) {
    const key = own[row] as number;
    if (key !== NO_CELL && known[key] !== 1) yield { table, row };
  }
}
