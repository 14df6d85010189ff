import type { Field, Layout, StandardAnswer } from '../../../core/api/shapes';
import { indexNames } from './name-index';
import type { NameIndex } from './name-index';

/** A field that a column could be. */
export interface FieldOf {
  readonly layout: Layout;
  readonly field: Field;
}

/** The fields of several layouts, found by words. */
export interface FieldScope {
  readonly fields: readonly FieldOf[];
  readonly names: NameIndex<FieldOf>;
}

/** Every name of each item, whoever gives it: the standard's own, then the headings and aliases of all layouts. */
export function namesOfItems({
  items,
  layouts,
}: Pick<StandardAnswer, 'items' | 'layouts'>): Map<string, string[]> {
  const names = new Map(items.map((item) => [item.id, new Set([item.name, ...item.aliases])]));
  for (const layout of layouts) {
    for (const { item, name, title, aliases = [] } of layout.fields) {
      const known = item === undefined ? undefined : names.get(item);
      if (known !== undefined) for (const one of [title, name, ...aliases]) known.add(one);
    }
  }
  return new Map([...names].map(([id, all]) => [id, [...all]]));
}

/** Indexes the fields of layouts by their own names and by those of their items. */
export function indexFields(
  layouts: readonly Layout[],
  itemNames: ReadonlyMap<string, readonly string[]>,
): FieldScope {
  const fields = layouts.flatMap((layout) => layout.fields.map((field): FieldOf => ({ layout, field })));
  const names = indexNames(
    fields.map((one) => {
      const { title, name, aliases = [], item } = one.field;
      const own = [title, name, ...aliases, ...(itemNames.get(item ?? '') ?? [])];
      return { key: one, names: [...new Set(own)], context: [one.layout.title] };
    }),
  );
  return { fields, names };
}
