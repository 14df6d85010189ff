import type { CellValue } from '../../core/api/shapes';

/** What a sheet of ours that lists what is to be put right is known by, besides its headings. */
export const TO_FIX_TAG = 'to-fix';

/** Why that sheet is not checked. */
export const TO_FIX_SHEET =
  'This is the list of what is to be put right, made here. It is not checked itself.';

export const TO_FIX_HEADINGS = [
  'Done',
  'Sheet',
  'Cell',
  'Heading',
  'Holds now',
  'What is wrong',
  'What to do',
  'Suggested value',
  'How serious',
  'Reference',
] as const;

export type ToFixHeading = (typeof TO_FIX_HEADINGS)[number];

/** Headings without which the sheet can't be read back. Others may have been deleted. */
const NEEDED: readonly ToFixHeading[] = ['Done', 'Sheet', 'Cell', 'Reference'];

/** The headings are looked for in so many rows from the top: people put words of their own above them. */
const TOP_ROWS = 50;

/** Where the list stands in a sheet. */
export interface ToFixPlace {
  /** Row of the headings, in the rows given. */
  readonly headingRow: number;
  readonly columns: ReadonlyMap<ToFixHeading, number>;
}

/**
 * Finds the list by its headings, so that it is known again in a copy, in a file that another program saved, and with
 * its columns moved. Undefined when it is not there.
 */
export function findToFix(rows: readonly (readonly CellValue[])[]): ToFixPlace | undefined {
  for (const [headingRow, cells] of rows.slice(0, TOP_ROWS).entries()) {
    const columns = new Map<ToFixHeading, number>();
    for (const heading of TO_FIX_HEADINGS) {
      const column = cells.findIndex((cell) => typeof cell === 'string' && cell.trim() === heading);
      if (column >= 0) columns.set(heading, column);
    }
    if (NEEDED.every((heading) => columns.has(heading))) return { headingRow, columns };
  }
  return undefined;
}
