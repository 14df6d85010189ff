/** What a check is asked and what comes of it. Rows and columns count from 0, as positions in the sheet. */
import type { CellValue, Problem, Reason, RuleInfo, Severity, StandardAnswer } from '../../core/api/shapes';
import type { LeftOutRows } from './left-out-row';
import type { MatchedTable } from './match';

/** One problem on one cell. Its words are made when they are shown (`describe-finding.ts`). */
export interface Finding {
  /** Position in `CheckRun.tables`. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly field: string;
  readonly rule: string;
  /** The worst of all who found it. */
  readonly severity: Severity;
  /** Collections in whose tables it was found, `standard` among them for the standard's own. */
  readonly collections: readonly string[];
  /** The same fault of the same cell, as the sheet's other tables found it. */
  readonly also?: readonly SameFault[];
  readonly reason?: Reason;
  readonly relatedRow?: number;
  /** Table of the related row, when another one. */
  readonly relatedTable?: number;
}

/** A fault that another table of the same sheet has found on the same cell. */
export type SameFault = Pick<Finding, 'table' | 'field' | 'rule' | 'severity'>;

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

/** Rows left out of a table. */
export interface RunLeftOut extends LeftOutRows {
  /** Position in the run's tables, of the first of those that are read together. */
  readonly table: number;
}

export interface CheckRun {
  readonly entry: number;
  readonly referenceDate: string;
  /** Every table of every sheet: a sheet's first, then those of its `also`. */
  readonly tables: readonly MatchedTable[];
  /** In sheet, row, column order. */
  readonly findings: readonly Finding[];
  /** Rows that look like no data and were not checked, in the order of sheet and row. */
  readonly leftOut: readonly RunLeftOut[];
  readonly failed: readonly FailedPart[];
  readonly stopped: boolean;
  readonly rowsChecked: number;
  /** The same of each table, by its position; a run made by hand has none. */
  readonly rowsOfTables?: readonly number[];
  /** The value of a cell as it was when checked. */
  readonly valueAt: (table: number, row: number, column: number) => CellValue;
  readonly standard: StandardAnswer;
  readonly ruleOf: (finding: Finding) => RuleInfo;
}
