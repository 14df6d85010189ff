import type { StandardAnswer } from '../../core/api/shapes';
import { foldText } from '../../core/values/fold-text';
import { fieldsOf } from '../../core/layouts/layout-fields';

type Names = Pick<StandardAnswer, 'items' | 'layouts'>;

const known = new WeakMap<Names, ReadonlySet<string>>();

/**
 * Every name that the standard and its layouts have for a column, folded: headings, titles, aliases, names of items,
 * headings that are no longer collected. Words of ours, so that keeping one tells nothing of anybody's sheet.
 */
export function knownHeadings(standard: Names): ReadonlySet<string> {
  const before = known.get(standard);
  if (before !== undefined) return before;
  const names = [
    ...standard.items.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...standard.layouts.flatMap((layout) => [
      ...fieldsOf(layout).flatMap(({ name, title, aliases = [] }) => [name, title, ...aliases]),
      ...(layout.retired ?? []).map(({ name }) => name),
    ]),
  ];
  const folded = new Set(names.map(foldText));
  folded.delete('');
  known.set(standard, folded);
  return folded;
}
