/** What the sample's sheets are made of. A date is kept apart from text, as in a real sheet. */
export type SampleCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly error: string }
  | { readonly formula: string; readonly value: number };

/** One row by heading. */
export type SampleRow = Map<string, SampleCell>;

/** A fault put into a sheet on purpose: the row (from 0, in the data), the column, and what replaces the right value. */
export interface PlantedFault {
  readonly row: number;
  readonly heading: string;
  readonly value: SampleCell;
}

/** Puts faults in; each must meet a row and a column that exist, so that none is lost unseen. */
export function putIn(
  rows: readonly SampleRow[],
  headings: readonly string[],
  faults: readonly PlantedFault[],
): void {
  for (const { row, heading, value } of faults) {
    const target = rows[row];
    if (target === undefined || !headings.includes(heading))
      throw new Error(`No cell for the fault in ${heading}, row ${row}`);
    target.set(heading, value);
  }
}
