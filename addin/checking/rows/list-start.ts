import type { StandardAnswer } from '../../../core/api/shapes';
import { foldText } from '../../../core/values/fold-text';
import { fieldsOf } from '../../../core/layouts/layout-fields';
import type { FilledCell, ListShape } from './row-judge';

/** Tells whether a text is a heading of any layout. */
export type KnowsHeading = (text: string) => boolean;

const FEWEST_HEADINGS = 3;
const FEWEST_KNOWN = 2;
const KNOWN_SHARE = 0.5;
const LONGEST_HEADING = 60;

/**
 * Whether a row that stands apart from those above is the heading row of a list of something else: words alone, most of
 * them known as headings.
 */
export function startsList(
  { headings }: Pick<ListShape, 'headings'>,
  filled: readonly FilledCell[],
  knows: KnowsHeading,
): boolean {
  if (filled.length < FEWEST_HEADINGS) return false;
  if (!filled.every(({ cell, text }) => typeof cell === 'string' && text.length <= LONGEST_HEADING))
    return false;
  const own = new Set(headings.map(({ heading }) => foldText(heading)));
  // No row of data has two of the list's own headings in it.
  const repeated = filled.filter(({ text }) => own.has(foldText(text)));
  if (repeated.length >= FEWEST_KNOWN) return true;
  const known = filled.filter(({ text }) => own.has(foldText(text)) || knows(text));
  return known.length >= FEWEST_KNOWN && known.length >= filled.length * KNOWN_SHARE;
}

const words = new WeakMap<StandardAnswer, ReadonlySet<string>>();

/** The headings of all layouts, put together when one is first asked for. */
export function headingWords(standard: Pick<StandardAnswer, 'items' | 'layouts'>): KnowsHeading {
  return (text) => {
    const key = standard as StandardAnswer;
    const all = words.get(key) ?? allHeadings(standard);
    words.set(key, all);
    return all.has(foldText(text));
  };
}

function allHeadings({ items, layouts }: Pick<StandardAnswer, 'items' | 'layouts'>): ReadonlySet<string> {
  const fields = layouts.flatMap((layout) => fieldsOf(layout));
  return new Set(
    [
      ...fields.flatMap(({ name, title, aliases = [] }) => [name, title, ...aliases]),
      ...items.flatMap(({ name, aliases }) => [name, ...aliases]),
    ].map(foldText),
  );
}
