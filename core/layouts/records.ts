/** Layouts of the collections that are sent as records (XML). */
import type { Layout } from '../api/shapes';
import { addToGroup } from '../values/group-by';

/** The layouts of each kind of record, a year's each, by what a file calls such a record: CSWWWorker. */
export function layoutsByRecord(layouts: readonly Layout[]): ReadonlyMap<string, readonly Layout[]> {
  const found = new Map<string, Layout[]>();
  for (const layout of layouts) {
    for (const record of layout.records ?? []) addToGroup(found, record, layout);
  }
  return found;
}

/**
 * The items of a record in their order, with or without a value. Left out are those that a file alone can show to be
 * there: what another year asks for, and what is written even when it is empty.
 */
export function elementsOf({ fields }: Layout): readonly string[] {
  return fields
    .filter(({ optionalColumn, writtenEmpty }) => optionalColumn !== true && writtenEmpty !== true)
    .map(({ name }) => name);
}
