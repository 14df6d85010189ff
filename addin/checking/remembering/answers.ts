/** Answers of the user's to what a word means: a code of a list. Offered when the word is met again, never applied unasked. */

/** As a workbook keeps one. */
export interface Answer {
  /** Id of the code list. */
  readonly list: string;
  /** As typed but for letter case, and characters nobody sees. */
  readonly word: string;
  readonly code: string;
  /** ISO date on which it was given. */
  readonly on: string;
}
