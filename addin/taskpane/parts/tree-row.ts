/** A row of a tree as it is drawn and walked through. */
export interface TreeRow {
  readonly key: string;
  readonly level: number;
  /** Undefined for a row that cannot be opened. */
  readonly open?: boolean;
  /** Place among its siblings, from 1, and how many these are. */
  readonly position: number;
  readonly size: number;
}
