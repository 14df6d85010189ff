/** The one port between what we do and what holds the workbook: Excel, the browser page, a file on the command line. */
import type { CellValue, Severity } from '../../core/api/shapes';
import type { SheetPlan } from './sheet-plan';

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
  /** What the user is to know of how it was read, in plain words: rows in another encoding than the rest of a file. */
  readonly notes?: readonly string[];
  /** Cells that stand for items that a file of records names and gives no value (`<Tag/>`), and that are still blank. */
  readonly emptyItems?: readonly { readonly column: number; readonly rows: readonly number[] }[];
  /** How a text file is written, and will be when it is saved; left out for the sheets of a workbook. */
  readonly written?: WrittenAs;
  /** Rows that tables of Excel's own on the sheet show as their totals, from 0. */
  readonly totalsRows?: readonly number[];
  /** Cells that hold formulas whose results the file does not; left out when there are none. In Excel there never are. */
  readonly notCalculated?: number;
}

/** What other programs see of a text file, and its cells do not tell. */
export interface WrittenAs {
  /** `mixed`: rows of UTF-8 and rows of Windows-1252. */
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' | 'mixed';
  /** It begins with a byte order mark, as files do that Excel saves as CSV UTF-8. */
  readonly marked: boolean;
  /** One character. */
  readonly delimiter: string;
  /** Excel's own line (`sep=;`) stands above the rest. */
  readonly namesDelimiter: boolean;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  /** Of the first line: how many cells it has, empty ones too, and whether some stand in quotation marks. */
  readonly firstLine: { readonly cells: number; readonly quoted: boolean };
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

/** A cell by its place. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CellChange extends CellPlace {
  readonly value: CellValue;
  /** What the cell is to hold now: one that holds something else has been changed by someone, and is left alone. */
  readonly before?: CellValue;
}

/** A cell that was not written, and why: a formula is never overwritten. */
export interface SkippedCell extends CellPlace {
  readonly why: 'formula' | 'changed';
}

export interface WriteOutcome {
  readonly skipped: readonly SkippedCell[];
}

/**
 * A local change that the user (not we) made. `edited`: cells of these rows hold something else; without rows, who
 * knows which. `rows-inserted`, `rows-deleted`: whole rows, all below them have moved. `sorted`: these rows have changed
 * places. `moved`: anything else that moves cells, so that no place of the sheet holds. `sheets`: a sheet came or went.
 */
export interface HostChange {
  readonly sheet: string;
  readonly kind: 'edited' | 'rows-inserted' | 'rows-deleted' | 'sorted' | 'moved' | 'sheets';
  readonly row?: number;
  readonly rowCount?: number;
  readonly column?: number;
  readonly columnCount?: number;
}

/** Rows of a sheet, from 0. */
export interface RowSpan {
  readonly row: number;
  readonly rowCount: number;
}

/** The marks of some rows as they are to be now; the marks of all other rows stay. */
export interface MarkUpdate extends SheetMarks {
  readonly rows: readonly RowSpan[];
}

/** Codes to choose from in the cells of one column. */
export interface DropDown {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Heading of the column, for the words about one that is left out. */
  readonly heading: string;
  /** What the list shows, in order: `WBRI - White - British`. */
  readonly choices: readonly string[];
}

export interface DropDownOutcome {
  /** Columns that got none, and why, in plain words: they have a rule of the user's own, or the sheet is protected. */
  readonly skipped: readonly { readonly sheet: string; readonly column: number; readonly reason: string }[];
}

/** Words of ours on one cell. */
export interface CellComment extends CellPlace {
  readonly text: string;
}

export type SelectListener = (
  sheet: string,
  row: number,
  column: number,
  /** Rows and columns selected, 1 and 1 for one cell. */
  size: { readonly rowCount: number; readonly columnCount: number },
) => void;

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

/**
 * Excel empties its list of steps to undo when a sheet is deleted or copied and when protection changes; on Windows and
 * Mac also when a sheet is named, moved or hidden (OfficeDev/office-js-docs-pr, excel-add-ins-undo-capabilities), and
 * when a custom XML part is made (OfficeDev/office-js#4484). What does so says it here; all else leaves the list alone.
 */
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
  /** The marks of some rows anew, at a cost that does not grow with the sheet. */
  updateMarks(updates: readonly MarkUpdate[]): Promise<MarkOutcome>;
  select(sheet: string, row: number, column: number): Promise<void>;
  /**
   * Writes cells, as one step of Undo where the host can. A cell that holds a formula, or another value than `before`, is
   * skipped; a locked one makes it throw before anything is written. What fails leaves the cells as they were.
   */
  write(changes: readonly CellChange[]): Promise<WriteOutcome>;
  /** Formulas of cells, in their order: `=VLOOKUP(A2,Lists!A:B,2,0)`, or null for a cell that holds none. */
  formulasAt(places: readonly CellPlace[]): Promise<readonly (string | null)[]>;
  /**
   * Puts a sheet of ours at the end of the workbook, and gives its id. A name that is taken gets a number. Never made
   * the active sheet unless `show`. Excel: with a list too long for a rule, empties the list of steps to undo.
   */
  addSheet(plan: SheetPlan, options?: { readonly show?: boolean }): Promise<string>;
  /** Ids of our own sheets of this kind (`SheetPlan.tag`), whoever added them and when. */
  sheetsOfOurs(tag: string): Promise<readonly string[]>;
  /** Takes away a sheet that `addSheet` added; any other is left alone. Excel: empties the list of steps to undo. */
  removeSheet(id: string): Promise<void>;
  /** Comments of ours on cells; a cell that has one of the user's gets none. Gives the cells left out. */
  addComments(comments: readonly CellComment[]): Promise<{ readonly skipped: readonly CellPlace[] }>;
  /** Takes away every comment of ours and no other. */
  removeComments(): Promise<void>;
  /**
   * Lists to choose from, in place of any of ours before. Columns with a rule of the user's own are left alone. Excel:
   * the first list too long for a rule empties the list of steps to undo.
   */
  addDropDowns(dropDowns: readonly DropDown[]): Promise<DropDownOutcome>;
  /**
   * Takes away every drop-down of ours, and what holds their choices, and nothing else. Excel: empties the list of steps
   * to undo where there were long lists.
   */
  removeDropDowns(): Promise<void>;
  /** Hands the user a workbook of its own: Excel opens it, the page downloads it. */
  giveWorkbook(name: string, bytes: Uint8Array): Promise<void>;
  /** Settings of ours that travel with the workbook: how headings were matched, chosen dates. Never cell values. */
  loadSettings(): Promise<unknown>;
  /** Excel: empties the list of steps to undo when there are notes or answers, or were. */
  saveSettings(settings: unknown): Promise<void>;
  onChange(listener: (change: HostChange) => void): () => void;
  /** The cell the user is on, and how far the selection goes from it, from 0. */
  onSelect(listener: SelectListener): () => void;
}
