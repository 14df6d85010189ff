import type { Entry } from '../register/entry';
import type { Layout } from '../../core/api/shapes';

/**
 * Ids of the code lists a layout may need: those its fields name, and all of its own collection, as rules look
 * codes up in lists that no field names (which jobs a service may have).
 */
export function listIdsOfLayout(layout: Layout, entry: Entry): ReadonlySet<string> {
  const own = entry.manifest.filter(({ collection }) => collection === layout.collection);
  const named = layout.fields.map(({ codeList }) => codeList).filter((id) => id !== undefined);
  return new Set([...own.map(({ id }) => id), ...named]);
}
