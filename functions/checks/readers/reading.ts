import type { Parsed } from '../../rules/rule';
import { fault, faultOfNumber, isSlight, slightFault } from './faults';
import type { FormFault } from '../../../core/values/form';
import type { CellValue, Reason } from '../../../core/api/shapes';

/** What came of reading one cell. One object serves every cell of a column. */
export class CellReading {
  /** The value; undefined for a blank cell, null for one that could not be read. */
  parsed: Parsed | null = undefined;
  /** As in `faults.ts`; 0 when nothing is wrong. */
  fault = 0;
  /** What stands in a cell whose value could be read and is not right; undefined for any other. */
  said: Parsed = undefined;

  clear(): void {
    this.parsed = undefined;
    this.fault = 0;
    this.said = undefined;
  }

  /** The cell can't be read: rules on it and other cells are not run on its row. */
  fail(rule: number, reason?: Reason): void {
    this.parsed = null;
    this.fault = fault(rule, reason);
  }

  /** The same for text that is not of the form asked for; `said`: the number that it is all the same. */
  failForm(rule: number, wrong: FormFault, said?: number): void {
    this.parsed = null;
    this.fault = faultOfNumber(rule, wrong.number);
    this.said = said;
  }

  /** The value was read, and fails a later test. Where the cell has a fault already, that one stays its finding. */
  failLater(rule: number, reason?: Reason): void {
    if (this.fault === 0 || isSlight(this.fault)) this.fault = fault(rule, reason);
    this.said ??= this.parsed ?? undefined;
    this.parsed = null;
  }

  /** Something is wrong that leaves no doubt what is meant: the value is read all the same. */
  note(rule: number, reason: Reason): void {
    this.fault = fault(rule, reason);
  }

  /** A warning of our own on how the value is held. */
  slight(rule: number, reason?: Reason): void {
    this.fault = slightFault(rule, reason);
  }
}

/** Values of a column by place, as far as they are read: null where none could be, or not yet. */
export type ParsedColumn = (Parsed | null)[];

/** Reads the filled cells of one field, one by one or all of a column. Error cells never reach it one by one. */
export interface CellReader {
  /**
   * Reads all values of a column that are right at a glance into `parsed`, which is all null, and leaves the others
   * null: they are read one by one. Blank ones become `blank`. One plain loop for each kind of column, since that is
   * where nearly all the time of a check goes.
   */
  glance(
    values: readonly CellValue[],
    workbook: boolean,
    blank: undefined | null,
    parsed: ParsedColumn,
  ): void;
  /**
   * Reads text, which in free text has no noise. Everywhere else it comes as it is at first, and only text without
   * noise may be read without a fault; it comes a second time without its noise.
   */
  text(text: string, workbook: boolean, into: CellReading): void;
  number(value: number, into: CellReading): void;
  /** A TRUE or FALSE cell, which is right only where the list has those two words as codes. */
  trueFalse(into: CellReading, value: boolean): void;
  /** An Excel date: ISO, with a time of day only where the cell has one. */
  date(iso: string, into: CellReading): void;
  /** Rule under which noise stands; undefined in free text, where rules of our own tell of it. */
  readonly noiseRule: number | undefined;
  /** Whether the column's digits are a name, so that `.0` behind them is noise. */
  readonly wholeDigits: boolean;
}
