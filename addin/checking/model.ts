/** What a check is made of and what comes of it. Rows and columns count from 0, as positions in the sheet. */
import type {
  CellValue,
  Layout,
  Problem,
  Reason,
  RuleInfo,
  Severity,
  StandardAnswer,
} from '../../functions/http/api';
import type { SheetInfo } from '../hosts/host';

/** How one column of a sheet is bound to a field of the layout. */
export interface BoundColumn {
  /** Column in the sheet. */
  readonly column: number;
  /** Heading as typed. */
  readonly heading: string;
  /** Field of the layout, undefined when the column is not one of the layout's. */
  readonly field?: string;
  /** How sure: by exact heading, by an alias or other wording, by the user's own choice. */
  readonly how: 'heading' | 'alias' | 'chosen' | 'none' | 'retired';
  /** Why it is not bound though it looks like one: two columns with one heading, a heading that could be two items. */
  readonly problem?: HeadingProblem;
}

export interface HeadingProblem {
  readonly kind: 'duplicate' | 'ambiguous' | 'retired' | 'order' | 'missing' | 'numbering';
  /**
   * Error only where a collection's file would be turned away for it (a CSV file with other headings than the
   * collection's); in a workbook, which is only a way to such a file, a warning.
   */
  readonly severity: 'error' | 'warning';
  /** Rule of the collection on headings, when one says so. */
  readonly rule?: string;
  readonly message: string;
  /** Fields it could be, for an ambiguous heading. */
  readonly candidates?: readonly string[];
}

/** A sheet recognised as a table of a layout. */
export interface MatchedTable {
  readonly sheet: SheetInfo;
  readonly layout: Layout;
  /** Row of the headings, and the first row of data under them. */
  readonly headingRow: number;
  readonly firstRow: number;
  /** Rows of data. In a `Match` all rows to the end of the used range; in a `CheckRun` trailing blank rows are left out. */
  readonly rows: number;
  readonly columns: readonly BoundColumn[];
  /** Fields of the layout for which no column was found. */
  readonly missing: readonly string[];
  readonly problems: readonly HeadingProblem[];
}

/** A sheet that no layout fits, and what was looked for. */
export interface UnmatchedSheet {
  readonly sheet: SheetInfo;
  readonly reason: string;
}

export interface Match {
  readonly tables: readonly MatchedTable[];
  readonly unmatched: readonly UnmatchedSheet[];
}

/** The user's own correction of a match, kept in the workbook's settings. */
export interface MatchChoice {
  readonly sheet: string;
  /** null: do not check this sheet. */
  readonly layout: string | null;
  readonly headingRow?: number;
  /** Field by column, null for a column to leave out. */
  readonly columns?: ReadonlyMap<number, string | null>;
}

export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** One problem on one cell. Its words are made when they are shown (`describe-finding.ts`). */
export interface Finding {
  /** Position in `CheckRun.tables`. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly field: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly reason?: Reason;
  readonly relatedRow?: number;
  /** Table of the related row, when another one. */
  readonly relatedTable?: number;
}

/** A part of the check (a block of rows of a table, or the comparison of rows) that got no answer. */
export interface FailedPart {
  readonly table: number | null;
  readonly firstRow: number;
  readonly rows: number;
  /** What went wrong, in plain words. */
  readonly problem: Pick<Problem, 'title' | 'detail'> & { readonly retry: boolean };
}

export interface CheckOptions {
  /** ISO date. */
  readonly referenceDate: string;
  /** Collections to check against; the tables of others are left out. Empty: all. */
  readonly collections: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CheckProgress) => void;
  /** After each answer: what has been found so far, worked out only when asked for. */
  readonly onFindings?: (soFar: () => CheckRun) => void;
}

export interface CheckProgress {
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly findings: number;
}

export interface CheckRun {
  readonly entry: number;
  readonly referenceDate: string;
  readonly tables: readonly MatchedTable[];
  /** In sheet, row, column order. */
  readonly findings: readonly Finding[];
  readonly failed: readonly FailedPart[];
  readonly stopped: boolean;
  readonly rowsChecked: number;
  /** The value of a cell as it was when checked. */
  readonly valueAt: (table: number, row: number, column: number) => CellValue;
  readonly standard: StandardAnswer;
  readonly ruleOf: (finding: Finding) => RuleInfo;
}
