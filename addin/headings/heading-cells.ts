import type { CellValue } from '../../core/api/shapes';
import type { CellBlock } from '../workbook/host';
import { cleanText } from '../../core/values/fold-text';

/** One column's heading in a heading row, or in several heading rows read together. */
export interface HeadingCell {
  readonly column: number;
  /** As typed, of the lowest heading row that has any. */
  readonly text: string;
  /** The same with its spaces and hidden characters, where it has any. */
  readonly typed?: string;
  /** The ways to read it, most telling first: with the group above it (`Contract` over `Start date`), then alone. */
  readonly readings: readonly string[];
}

/** More than the rows that headings are read from together. */
const MOST_ROWS = 100;

/** The headings in one row. `column` is the sheet's column of the row's first cell. */
export function readHeadings(row: readonly CellValue[], column: number): HeadingCell[] {
  const headings: HeadingCell[] = [];
  row.forEach((cell, at) => {
    const text = textOf(cell);
    if (text !== '') headings.push({ column: column + at, text, ...typedOf(cell, text), readings: [text] });
  });
  return headings;
}

/**
 * The headings of several rows together, the lowest last. A cell merged over several columns holds its text in the
 * first of them and counts for all up to the next text of its row, or the next group above it; a heading may also stand
 * in the upper rows alone (merged downwards) or be spread over them (`National` over `Insurance` over `number`).
 */
export function readHeadingBlock(rows: readonly (readonly CellValue[])[], column: number): HeadingCell[] {
  const headings: HeadingCell[] = [];
  const groups = rows.map(() => '');
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let at = 0; at < width; at++) {
    const own = rows.map((row) => textOf(row[at] ?? null));
    own.forEach((text, level) => {
      if (text === '') return;
      groups[level] = text;
      groups.fill('', level + 1);
    });
    const lowest = own.findLastIndex((text) => text !== '');
    if (lowest === -1) continue;
    const text = own[lowest]!;
    const above = groups.slice(0, lowest).filter((group) => group !== '');
    const stacked = own.filter((one) => one !== '');
    const readings = [[...above, text], [...above.slice(-1), text], stacked, [text]].map((words) =>
      words.join(' '),
    );
    headings.push({
      ...{ column: column + at, text },
      ...typedOf(rows[lowest]![at] ?? null, text),
      readings: [...new Set(readings)],
    });
  }
  return headings;
}

/** The headings that rows of a sheet's top would make, alone or together: read once, however many layouts ask. */
export class HeadingsOfTop {
  private readonly read = new Map<number, readonly HeadingCell[]>();

  constructor(readonly top: CellBlock) {}

  /** @param at the lowest row's position in the top; none below it has headings */
  of(at: number, rows: number): readonly HeadingCell[] {
    const key = at * MOST_ROWS + rows;
    const known = this.read.get(key) ?? this.readAnew(at, rows);
    this.read.set(key, known);
    return known;
  }

  private readAnew(at: number, rows: number): HeadingCell[] {
    const { rows: all, column } = this.top;
    return rows === 1
      ? readHeadings(all[at] ?? [], column)
      : readHeadingBlock(all.slice(at - rows + 1, at + 1), column);
  }
}

/** What the cell holds, when that is more than its text. */
function typedOf(cell: CellValue, text: string): Pick<HeadingCell, 'typed'> {
  return typeof cell === 'string' && cell !== text ? { typed: cell } : {};
}

/** Longer text is a note, not a heading; reading it as one would only cost time. */
const LONGEST_HEADING = 1_000;

/** A heading is text; a number or a date that heads a column (`2026`) is kept as text too. */
function textOf(cell: CellValue): string {
  if (typeof cell === 'string') return cell.length > LONGEST_HEADING ? '' : cleanText(cell);
  if (typeof cell === 'number') return String(cell);
  return '';
}
