import type { RowSpan } from '../workbook/host';

/**
 * What a row under the headings is or looks like that is no row of the list: what an Excel table calls its totals; the total
 * of a column; the words at a report's foot; dashes; words on how to fill the columns in; the headings once more; a list of
 * something else.
 */
export type RowKind = 'totals-row' | 'total' | 'footer' | 'dashes' | 'note' | 'headings' | 'list';

/** Rows that are not checked because they look like no data. Rows count from 0 in the sheet. */
export interface LeftOutRows extends RowSpan {
  readonly kind: RowKind;
  /** By this the user's word on it is remembered (`MatchedTable.dataRows`): of what the row says, and not what it says. */
  readonly key: string;
  /** Row of the headings of a further list; its span begins with its title and goes to the end of the sheet. */
  readonly headingRow?: number;
}

/** What the rows above a row tell of it. */
export interface RowsAbove {
  /** Whether there is nothing, or no data, straight above it. */
  readonly isGap: () => boolean;
  /** Whether there is no row of data above. Asked of every row. */
  readonly isFirst: () => boolean;
  /** Rows of data above. */
  readonly count: () => number;
  /** Sum of the numbers above in a column; undefined where they are not known as numbers. */
  readonly sumOf: (column: number) => number | undefined;
}
