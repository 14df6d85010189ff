import type { KeyTable } from '../rules/rule';
import type { ReadColumn } from './read-column';

/** A table as relation rules see it: every distinct value is read already, a cell is two look-ups. */
export function createKeyTable(
  table: { readonly id: string; readonly layout: string; readonly rows: number },
  columns: ReadonlyMap<string, ReadColumn>,
): KeyTable {
  // Rules go down one column at a time, or along the same few: the last one asked for is mostly the next.
  let lastField: string | undefined;
  let last: ReadColumn | undefined;
  return {
    id: table.id,
    layout: table.layout,
    rows: table.rows,
    has: (field) => columns.has(field),
    cell(field, row) {
      if (field !== lastField) {
        lastField = field;
        last = columns.get(field);
      }
      return last?.parsed[last.index[row] as number];
    },
  };
}
