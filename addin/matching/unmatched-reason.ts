import type { CellBlock } from '../workbook/host';
import { ENOUGH } from './find-lead';
import { HEADING_ROWS } from './heading-row';
import type { HeadingRow } from './heading-row';
import { labelsOfForm } from './looks-like-form';
import type { MatchContext } from './match-context';
import { countOf, joinWords } from '../../core/values/words';

export const EMPTY_SHEET = 'There is nothing on this sheet.';
export const LEFT_OUT = 'Left out by your choice.';
export const HIDDEN_SHEET =
  'This sheet is hidden, so it is not checked. To check it, show it or choose what it holds.';

/** Headings named of one layout. */
const NAMED = 4;

/** Why no layout was taken: what came nearest, or else whose headings were looked for. */
export function noHeadings(
  rows: readonly HeadingRow[],
  { indexes, standard: { collections } }: Pick<MatchContext, 'indexes' | 'standard'>,
  top: CellBlock,
): string {
  const nearest = nearestOf(rows);
  if (nearest === undefined) return 'There is nothing to check against.';
  const labels = labelsOfForm(nearest, top, indexes);
  if (labels !== undefined) return formReason([...headingsOf(nearest), ...labels]);
  if (nearest.found > 0) return nearestReason(nearest);
  const asked = new Set(rows.map(({ index }) => index.layout.collection));
  const titles = collections.flatMap(({ id, shortTitle }) => {
    if (!asked.has(id)) return [];
    return id === 'standard' ? 'the standard' : shortTitle;
  });
  return `No row of the first ${HEADING_ROWS} has the headings of a table of ${joinWords(titles, 'or')}.`;
}

/**
 * What the sheet may be for all that, for the user to say: the layout that most of its headings are of, when these are
 * two at the least and it is no form.
 */
export function nearestLayout(
  rows: readonly HeadingRow[],
  { indexes }: Pick<MatchContext, 'indexes'>,
  top: CellBlock,
): HeadingRow | undefined {
  const nearest = nearestOf(rows);
  if (nearest === undefined || nearest.found < ENOUGH.fewest) return undefined;
  return labelsOfForm(nearest, top, indexes) === undefined ? nearest : undefined;
}

function nearestOf(rows: readonly HeadingRow[]): HeadingRow | undefined {
  return [...rows].sort((a, b) => b.found - a.found || a.asked - b.asked)[0];
}

function nearestReason(nearest: HeadingRow): string {
  const { row, found, asked, index } = nearest;
  const named = joinWords(headingsOf(nearest).slice(0, NAMED), 'and');
  const headings = countOf(asked, 'heading', 'headings');
  const of = found < asked ? `of the ${headings} of` : `${found === 1 ? 'heading' : 'headings'} of`;
  return `Row ${row + 1} has only ${found} ${of} ${index.layout.title} (${named}): too few to tell.`;
}

function formReason(labels: readonly string[]): string {
  const named = joinWords([...new Set(labels)].slice(0, NAMED), 'and');
  return `It looks like a form, not a list: ${named} stand below each other.`;
}

function headingsOf({ columns }: HeadingRow): string[] {
  return columns.flatMap((column) => (column.field === undefined ? [] : [column.heading]));
}
