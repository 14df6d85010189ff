/** What of the problems is listed, besides the severities. */
export interface Filter {
  /** Collection whose problems alone are listed; null for all, here as below. */
  readonly collection: string | null;
  /** Id of the sheet. */
  readonly sheet: string | null;
  /** Column of that sheet, from 0. */
  readonly column: number | null;
  readonly rule: string | null;
  /** Only in the cells that are selected in the workbook. */
  readonly selected: boolean;
  /** Queries that a note explains, which are otherwise left out. */
  readonly explained: boolean;
}

export const NO_FILTER: Filter = {
  collection: null,
  sheet: null,
  column: null,
  rule: null,
  selected: false,
  explained: false,
};

/** How many choices of the filter are made. */
export function choicesIn(filter: Filter): number {
  const { collection, sheet, column, rule, selected } = filter;
  const chosen = [collection, sheet, column, rule].filter((choice) => choice !== null).length;
  return chosen + Number(selected);
}
