import { bindColumns } from './bind-columns';
import type { HeadingCell } from '../headings/heading-cells';
import type { HeadingIndex } from '../headings/heading-index';
import { withoutFields } from '../headings/heading-index';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { BoundColumn } from '../model/match';

/** What a column of the sheet has been found to mean: a field of a layout, and through it an item of the standard. */
export interface Meaning {
  readonly layout: string;
  readonly collection: string;
  readonly field: string;
  readonly item?: string;
  readonly how: BoundColumn['how'];
  readonly because?: string;
}

/** By column of the sheet. */
export type Meanings = ReadonlyMap<number, Meaning>;

/**
 * The columns of a sheet as one more layout sees them. A column keeps its meaning: it is bound to the field of the same
 * item and to no other, and only columns without an item are bound by their headings here.
 */
export function bindView(
  index: HeadingIndex,
  headings: readonly HeadingCell[],
  meanings: Meanings,
): BoundColumn[] {
  const byItem = new Map(
    index.layout.fields.flatMap(({ item, name }) => (item === undefined ? [] : [[item, name]])),
  );
  const shared = new Map<number, BoundColumn>();
  for (const { column, text } of headings) {
    const meaning = meanings.get(column);
    const field = byItem.get(meaning?.item ?? '');
    if (meaning === undefined || field === undefined) continue;
    shared.set(column, {
      column,
      heading: text,
      field,
      how: howOf(index, text, field, meaning),
      ...why(meaning),
    });
  }
  const taken = new Set([...shared.values()].flatMap(({ field }) => field ?? []));
  const known = new Set([...meanings.values()].flatMap(({ item }) => item ?? []));
  const open = headings.filter(({ column }) => !shared.has(column) && isOpen(index, meanings.get(column)));
  const own = bindColumns(withoutFields(index, taken), open).map((bound): BoundColumn => {
    const item = fieldOf(index.layout, bound.field ?? '')?.item;
    const clashes = item !== undefined && (known.has(item) || meanings.has(bound.column));
    const { column, heading, field, how } = bound;
    return field === undefined || clashes
      ? { column, heading, how: 'none' }
      : { column, heading, field, how };
  });
  const all = new Map([...own.map((bound) => [bound.column, bound] as const), ...shared]);
  return headings.map(({ column, text }) => all.get(column) ?? { column, heading: text, how: 'none' });
}

/** Within its collection a column is one field alone; another collection may know its heading too. */
function isOpen(index: HeadingIndex, meaning: Meaning | undefined): boolean {
  return meaning === undefined || meaning.collection !== index.layout.collection;
}

function howOf(index: HeadingIndex, text: string, field: string, { how }: Meaning): BoundColumn['how'] {
  const exact = index
    .meaningsOf(text)
    .some(({ level, fields }) => level === 'exact' && fields.includes(field));
  if (exact) return 'heading';
  return how === 'heading' ? 'alias' : how;
}

function why({ because }: Meaning): Pick<BoundColumn, 'because'> {
  return because === undefined ? {} : { because };
}

/** What the columns of a table mean. */
export function meaningsOf({ layout }: HeadingIndex, columns: readonly BoundColumn[]): Map<number, Meaning> {
  return new Map(
    columns.flatMap(({ column, field, how, because }): [number, Meaning][] => {
      if (field === undefined) return [];
      const item = fieldOf(layout, field)?.item;
      return [
        [
          column,
          {
            layout: layout.id,
            collection: layout.collection,
            field,
            ...(item === undefined ? {} : { item }),
            how,
            ...(because === undefined ? {} : { because }),
          },
        ],
      ];
    }),
  );
}
