import type { CellValue } from '../../functions/http/api';
import { cleanText } from './fold-text';

/** One column's heading in a heading row, or in two heading rows read together. */
export interface HeadingCell {
  readonly column: number;
  /** As typed, of the lowest heading row that has any. */
  readonly text: string;
  /** The ways to read it, most telling first: with the group above it (`Contract` over `Start date`), then alone. */
  readonly readings: readonly string[];
}

/** The headings in one row. `column` is the sheet's column of the row's first cell. */
export function readHeadings(row: readonly CellValue[], column: number): HeadingCell[] {
  const headings: HeadingCell[] = [];
  row.forEach((cell, at) => {
    const text = textOf(cell);
    if (text !== '') headings.push({ column: column + at, text, readings: [text] });
  });
  return headings;
}

/**
 * The headings of two rows together. A cell merged over several columns holds its text in the first of them and
 * counts for all up to the next text of its row; one merged over both rows has its text in the upper.
 */
export function readDoubleHeadings(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
  column: number,
): HeadingCell[] {
  const headings: HeadingCell[] = [];
  let group = '';
  for (let at = 0; at < Math.max(upper.length, lower.length); at++) {
    const above = textOf(upper[at] ?? null);
    const below = textOf(lower[at] ?? null);
    if (above !== '') group = above;
    if (below !== '') {
      const readings = group === '' ? [below] : [`${group} ${below}`, below];
      headings.push({ column: column + at, text: below, readings });
    } else if (above !== '') {
      headings.push({ column: column + at, text: above, readings: [above] });
    }
  }
  return headings;
}

/** Longer text is a note, not a heading; reading it as one would only cost time. */
const LONGEST_HEADING = 1_000;

/** A heading is text; a number or a date that heads a column (`2026`) is kept as text too. */
function textOf(cell: CellValue): string {
  if (typeof cell === 'string') return cell.length > LONGEST_HEADING ? '' : cleanText(cell);
  if (typeof cell === 'number') return String(cell);
  return '';
}
