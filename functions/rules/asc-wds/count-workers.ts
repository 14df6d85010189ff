import type { KeyTable } from '../rule';
import { isNewOrUpdate, reference, WORKERS } from './worker-keys';

/**
 * How many of the workers with status NEW or UPDATE each workplace has; undefined when the workbook has no table of
 * workers that could tell.
 */
export function countWorkers(
  all: readonly KeyTable[],
  field: string,
  counts: (table: KeyTable, row: number) => boolean = () => true,
): ReadonlyMap<string, number> | undefined {
  const needed = ['LOCALESTID', 'STATUS', field];
  const tables = all.filter(({ layout, has }) => layout === WORKERS && needed.every((name) => has(name)));
  if (tables.length === 0) return undefined;
  const counted = new Map<string, number>();
  for (const table of tables) {
    for (let row = 0; row < table.rows; row++) {
      const workplace = reference(table, 'LOCALESTID', row);
      if (workplace === undefined || !isNewOrUpdate(table, row) || !counts(table, row)) continue;
      counted.set(workplace, (counted.get(workplace) ?? 0) + 1);
    }
  }
  return counted;
}

/** Rows of examples: workplace A, and a care worker there. */
export const workplace = (cells: Record<string, string | number>) => ({
  LOCALESTID: 'A',
  STATUS: 'UPDATE',
  ...cells,
});
export const worker = (id: string, cells: Record<string, string> = {}) => ({
  LOCALESTID: 'A',
  UNIQUEWORKERID: id,
  STATUS: 'NEW',
  MAINJOBROLE: '8',
  ...cells,
});
