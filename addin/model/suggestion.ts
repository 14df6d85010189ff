/** What a cell may have meant, to be offered for what it holds. */
export interface Suggestion {
  /** What to write, as it would be typed. */
  readonly value: string;
  /** Words of a code; '' when the value says it all. */
  readonly label: string;
  /**
   * The cell surely meant this: the same but for noise, a known other name of it, another list's code for the same. Only
   * then may it be done unasked, for many cells at once. Otherwise it is what comes nearest, for the user to judge.
   */
  readonly sure: boolean;
  /** ISO date on which the user chose this for the same word; never sure, however often it was chosen. */
  readonly chosenOn?: string;
  /** What else of the same row changes with it, by field: the end date when start and end are swapped. */
  readonly with?: readonly { readonly field: string; readonly value: string }[];
}
