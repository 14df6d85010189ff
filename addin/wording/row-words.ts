import { countOf, joinWords } from '../../core/values/words';

/** Rows and stretches of rows that are named; the others are counted. */
const NAMED = 10;

/**
 * `Row 5`, `Rows 3, 5 to 8 and 12`, numbered as the sheet numbers them; of very many the first, and how many more.
 *
 * @param rows from 0, ascending
 */
export function rowWords(rows: readonly number[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const row of rows) {
    const span = spans.at(-1);
    if (span?.last === row - 1) span.last = row;
    else spans.push({ first: row, last: row });
  }
  const named = spans.slice(0, NAMED).map(({ first, last }) => spanWords(first + 1, last + 1));
  const more = spans.slice(NAMED).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const words = more === 0 ? named : [...named, countOf(more, 'more', 'more')];
  return `${rows.length === 1 ? 'Row' : 'Rows'} ${joinWords(words, 'and')}`;
}

function spanWords(first: number, last: number): string {
  if (first === last) return String(first);
  return last === first + 1 ? `${first}, ${last}` : `${first} to ${last}`;
}
