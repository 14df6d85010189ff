/** The one port between what we do and what holds the workbook: Excel, the browser page, a file on the command line. */
import type { CellValue, Severity } from '../../functions/http/api';

export interface SheetInfo {
  /** Stable while the workbook is open (Excel's worksheet id; elsewhere the name). */
  readonly id: string;
  readonly name: string;
  /** Used range, rows and columns from 0; rowCount 0 for a blank sheet. */
  readonly usedRange: {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
  /** Cells can't be formatted: list the findings, mark nothing, and say why. */
  readonly protected: boolean;
  readonly hidden: boolean;
  /** Made of the records of a collection's own XML file: its columns stand in the order of their elements. */
  readonly fromRecords?: boolean;
}

/** Cells of a sheet, whole rows from the used range's first column on. Rows and columns count from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface ReadOptions {
  /** First row and number of rows, within the used range. */
  readonly row: number;
  readonly rowCount: number;
  /** Only columns from here, when given. */
  readonly column?: number;
  readonly columnCount?: number;
}

/** Cells to point out on one sheet. */
export interface SheetMarks {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly severity: Severity }[];
}

export interface MarkOutcome {
  /** Sheets left unmarked, and why, in plain words. */
  readonly skipped: readonly { readonly sheet: string; readonly reason: string }[];
}

export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A local change of cells that the user (not we) made; `whole` when rows or columns moved and places no longer hold. */
export interface HostChange {
  readonly sheet: string;
  readonly kind: 'edited' | 'moved' | 'sheets';
  readonly row?: number;
  readonly rowCount?: number;
}

/** Something the host could not do, said in plain words to the user. */
export class HostError extends Error {
  constructor(
    readonly code: 'cell-edit' | 'protected' | 'too-big' | 'unreadable' | 'lost-focus' | 'unavailable',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'HostError';
  }
}

export interface Host {
  readonly kind: 'excel' | 'browser' | 'command-line';
  /** Whether cells have types of their own (a workbook) or are all text (a CSV file). */
  readonly source: 'workbook' | 'text';
  /** Name of the workbook or file, or '' when nothing is open. */
  readonly name: string;
  listSheets(): Promise<SheetInfo[]>;
  /**
   * Rows of a sheet in blocks, top to bottom, lazily: the next block is read when it is asked for. Excel: one
   * round trip a block of at most 150,000 cells. Empty cells are null; formulas give their results.
   */
  read(sheet: string, options: ReadOptions): AsyncIterable<CellBlock>;
  /** Replaces all our marks by these. Round trips do not grow with the number of cells. */
  mark(marks: readonly SheetMarks[]): Promise<MarkOutcome>;
  /** Takes away every mark of ours and nothing else. */
  clearMarks(): Promise<void>;
  select(sheet: string, row: number, column: number): Promise<void>;
  write(changes: readonly CellChange[]): Promise<void>;
  /** Settings of ours that travel with the workbook: how headings were matched, chosen dates. Never cell values. */
  loadSettings(): Promise<unknown>;
  saveSettings(settings: unknown): Promise<void>;
  onChange(listener: (change: HostChange) => void): () => void;
  /** The cell the user is on, from 0. */
  onSelect(listener: (sheet: string, row: number, column: number) => void): () => void;
}
