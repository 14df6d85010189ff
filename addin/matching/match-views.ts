import { bindView, meaningsOf } from './bind-view';
import type { Meaning, Meanings } from './bind-view';
import { ENOUGH, fewestFor } from './find-lead';
import type { HeadingCell } from '../headings/heading-cells';
import type { HeadingIndex } from '../headings/heading-index';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { BoundColumn } from '../model/match';

/** A sheet as a table of one layout. */
export interface View {
  readonly index: HeadingIndex;
  readonly columns: readonly BoundColumn[];
}

/** A sheet that is one view at least, and what its columns have been found to mean. */
export interface SheetViews {
  readonly headings: readonly HeadingCell[];
  readonly views: readonly View[];
  readonly meanings: Meanings;
}

export function startViews(headings: readonly HeadingCell[], lead: View): SheetViews {
  return { headings, views: [lead], meanings: meaningsOf(lead.index, lead.columns) };
}

/**
 * Adds the other layouts of the collection that a flat sheet holds too (contract and pay beside the person), the one
 * that makes sense of most columns first, until none makes sense of more.
 */
export function addSiblings(
  sheet: SheetViews,
  indexes: readonly HeadingIndex[],
  collection: string,
): SheetViews {
  const own = indexes.filter(({ layout }) => layout.collection === collection);
  let grown = sheet;
  for (;;) {
    const open = own.filter((index) => grown.views.every((view) => view.index !== index));
    const gains = open.map((index) => gainOf(grown, index, own));
    const best = gains.reduce<Gain | undefined>(
      (most, gain) => (gain.fresh > 0 && gain.fresh > (most?.fresh ?? 0) ? gain : most),
      undefined,
    );
    if (best === undefined) return grown;
    grown = addView(grown, best);
  }
}

/** Adds the layouts of another collection that the sheet's columns fit, the best first. */
export function addCollection(
  sheet: SheetViews,
  indexes: readonly HeadingIndex[],
  collection: string,
  picked: boolean,
): SheetViews {
  const own = indexes.filter(({ layout }) => layout.collection === collection);
  if (sheet.views.some(({ index }) => own.includes(index))) return addSiblings(sheet, indexes, collection);
  const fits = own
    .map((index) => ({ index, columns: bindView(index, sheet.headings, sheet.meanings) }))
    .map((view) => ({
      ...view,
      found: foundIn(view),
      telling: tellingIn(view, own),
      asked: askedOf(view.index),
    }))
    .filter(({ found, telling, asked }) => {
      if (telling === 0 || found < fewestFor(asked)) return false;
      return picked || found >= asked * ENOUGH.ofLayout || found >= sheet.meanings.size * ENOUGH.ofSheet;
    })
    .sort((a, b) => b.telling - a.telling || b.found / b.asked - a.found / a.asked);
  const [first] = fits;
  return first === undefined ? sheet : addSiblings(addView(sheet, first), indexes, collection);
}

/** Takes a view in: what it says of columns that nothing was known of holds from now on. */
export function addView(sheet: SheetViews, { index, columns }: View): SheetViews {
  const meanings = new Map<number, Meaning>([...meaningsOf(index, columns), ...sheet.meanings]);
  return { ...sheet, views: [...sheet.views, { index, columns }], meanings };
}

interface Gain extends View {
  /** Columns that the collection's layouts made no sense of before; 0 when they are too few to tell. */
  readonly fresh: number;
}

function gainOf(sheet: SheetViews, index: HeadingIndex, own: readonly HeadingIndex[]): Gain {
  const columns = bindView(index, sheet.headings, sheet.meanings);
  const before = new Set(
    sheet.views
      .filter((view) => own.includes(view.index))
      .flatMap((view) => view.columns.flatMap(({ column, field }) => (field === undefined ? [] : column))),
  );
  const fresh = columns.filter(({ column, field }) => field !== undefined && !before.has(column));
  const telling = tellingIn({ index, columns: fresh }, own) > 0;
  const sure = telling && (fresh.length > 1 || fresh.some((bound) => isOnlyHere(bound, index, own)));
  return { index, columns, fresh: sure ? fresh.length : 0 };
}

/** One column alone tells of a layout when no other knows its heading and it is more than a word of free text. */
function isOnlyHere(
  { heading, field }: BoundColumn,
  index: HeadingIndex,
  own: readonly HeadingIndex[],
): boolean {
  const { type, codeList, form } = fieldOf(index.layout, field!)!;
  if (type === 'string' && codeList === undefined && form === undefined && !heading.includes(' '))
    return false;
  return own.every((other) => other === index || other.meaningsOf(heading).length === 0);
}

function foundIn({ columns }: View): number {
  return columns.filter(({ field }) => field !== undefined).length;
}

/** Columns that no other layout of the collection has: keys, which many have, don't tell a table of one from another's. */
function tellingIn({ index, columns }: View, own: readonly HeadingIndex[]): number {
  const elsewhere = new Set(
    own.flatMap((other) => (other === index ? [] : other.layout.fields.flatMap(({ item }) => item ?? []))),
  );
  return columns.filter(({ field }) => {
    const known = fieldOf(index.layout, field ?? '');
    return known !== undefined && (known.item === undefined || !elsewhere.has(known.item));
  }).length;
}

function askedOf({ layout }: HeadingIndex): number {
  return layout.fields.filter((field) => field.optionalColumn !== true).length;
}
