import type { Item, StandardAnswer } from '../../../core/api/shapes';
import { namesOfItems } from './field-names';
import { indexNames } from './name-index';
import type { NameIndex } from './name-index';

/** Finds the item of the standard that a heading means, by every name it goes by: its own and each layout's. */
export function indexItems(standard: Pick<StandardAnswer, 'items' | 'layouts'>): NameIndex<Item> {
  const names = namesOfItems(standard);
  return indexNames(
    standard.items.map((item) => ({
      key: item,
      names: names.get(item.id) ?? [],
      context: [item.recordType],
    })),
  );
}
