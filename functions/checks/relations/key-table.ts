import { NO_CELL, type KeyTable } from '../../rules/rule';
import type { CellNumbers, KeyColumn } from './cell-numbers';

/** A table as relation rules see it: every distinct value is read already, a cell is two look-ups. */
export function createKeyTable(
  table: { readonly id: string; readonly layout: string; readonly rows: number },
  columns: ReadonlyMap<string, KeyColumn>,
  cellNumbers: CellNumbers,
): KeyTable {
  // Rules go down one column at a time, or along the same few: the last one asked for is mostly the next.
  let lastField: string | undefined;
  let last: KeyColumn | undefined;
  const numbered = new Map<string, Int32Array>();
  return {
    id: table.id,
    layout: table.layout,
    rows: table.rows,
    has: (field) => columns.has(field),
    isUnsettled: (field) => columns.get(field)?.unsettled !== undefined,
    cell(field, row) {
      if (field !== lastField) {
        lastField = field;
        last = columns.get(field);
      }
      return last?.parsed[last.index[row] as number];
    },
    numbers(field) {
      let numbers = numbered.get(field);
      if (numbers === undefined) {
        const column = columns.get(field);
        numbers = column === undefined ? new Int32Array(table.rows).fill(NO_CELL) : cellNumbers.of(column);
        numbered.set(field, numbers);
      }
      return numbers;
    },
  };
}
