import { HEADING_ROWS } from './heading-row';
import type { HeadingRow } from './heading-row';
import { countOf, joinWords } from './words';

export const EMPTY_SHEET = 'There is nothing on this sheet.';
export const LEFT_OUT = 'Left out by your choice.';
export const HIDDEN_SHEET =
  'This sheet is hidden, so it is not checked. To check it, show it or choose what it holds.';

/** Headings named of each layout that was looked for. */
const NAMED = 2;
/** Layouts named; of more, how many others there are. */
const LAYOUTS_NAMED = 6;

/** Why no layout was taken: what came nearest, or else what was looked for. */
export function noHeadings(rows: readonly HeadingRow[]): string {
  const nearest = [...rows].sort((a, b) => b.found - a.found || a.asked - b.asked)[0];
  if (nearest === undefined) return 'There is nothing to check against.';
  if (nearest.found > 0) return nearestReason(nearest);
  const layouts = rows.map(({ index: { layout } }) => {
    const asked = layout.fields.filter((field) => field.optionalColumn !== true);
    const names = asked.slice(0, NAMED).map((field) => field.name);
    return `${layout.title} (${names.join(', ')} ...)`;
  });
  const others = layouts.length - LAYOUTS_NAMED;
  const looked =
    others <= 1
      ? layouts
      : [...layouts.slice(0, LAYOUTS_NAMED), `one of the ${others} other tables known here`];
  return `No row of the first ${HEADING_ROWS} has the headings of ${joinWords(looked, 'or')}.`;
}

function nearestReason({ row, found, asked, columns, index }: HeadingRow): string {
  const names = columns.flatMap((column) => (column.field === undefined ? [] : [column.heading]));
  const named = joinWords(names.slice(0, 4), 'and');
  const headings = countOf(asked, 'heading', 'headings');
  return `Row ${row + 1} has only ${found} of the ${headings} of ${index.layout.title} (${named}): too few to tell.`;
}
