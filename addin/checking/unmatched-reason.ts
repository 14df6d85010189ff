import type { StandardAnswer } from '../../functions/http/api';
import { HEADING_ROWS } from './heading-row';
import type { HeadingRow } from './heading-row';
import { countOf, joinWords } from './words';

export const EMPTY_SHEET = 'There is nothing on this sheet.';
export const LEFT_OUT = 'Left out by your choice.';
export const HIDDEN_SHEET =
  'This sheet is hidden, so it is not checked. To check it, show it or choose what it holds.';

/** Headings named of one layout. */
const NAMED = 4;

/** Why no layout was taken: what came nearest, or else whose headings were looked for. */
export function noHeadings(
  rows: readonly HeadingRow[],
  collections: readonly Pick<StandardAnswer['collections'][number], 'id' | 'shortTitle'>[],
): string {
  const nearest = [...rows].sort((a, b) => b.found - a.found || a.asked - b.asked)[0];
  if (nearest === undefined) return 'There is nothing to check against.';
  if (nearest.found > 0) return nearestReason(nearest);
  const asked = new Set(rows.map(({ index }) => index.layout.collection));
  const titles = collections.flatMap(({ id, shortTitle }) => {
    if (!asked.has(id)) return [];
    return id === 'standard' ? 'the standard' : shortTitle;
  });
  return `No row of the first ${HEADING_ROWS} has the headings of a table of ${joinWords(titles, 'or')}.`;
}

function nearestReason({ row, found, asked, columns, index }: HeadingRow): string {
  const names = columns.flatMap((column) => (column.field === undefined ? [] : [column.heading]));
  const named = joinWords(names.slice(0, NAMED), 'and');
  const headings = countOf(asked, 'heading', 'headings');
  return `Row ${row + 1} has only ${found} of the ${headings} of ${index.layout.title} (${named}): too few to tell.`;
}
