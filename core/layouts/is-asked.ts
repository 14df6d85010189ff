import type { Layout } from '../api/shapes';

/** Whether a layout belongs to one of the collections asked for; to any when none is named. */
export function isAsked(layout: Layout, collections: readonly string[]): boolean {
  return collections.length === 0 || collections.includes(layout.collection);
}
