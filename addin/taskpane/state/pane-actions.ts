/** What the user can ask of the pane, feature by feature; `create-pane-actions.ts` makes it of the parts that do it. */
import type { Code, Severity } from '../../../core/api/shapes';
import type { CellToType } from '../../fixing/cells-to-type';
import type { FixScope } from '../../fixing/fix-scope';
import type { MatchChoice } from '../../model/match';
import type { Question } from '../../remembering/answers';
import type { BrowserMemory } from '../../remembering/browser-memory';
import type { LeftOutGroup } from '../../wording/left-out-words';
import type { Filter } from './filter';
import type { ListPlace } from './list-place';
import type { RememberIn, Tab } from './pane-state';
import type { StandardPlace } from './standard-place';

export interface WorkbookActions {
  /** Another workbook was opened. */
  workbookOpened(): Promise<void>;
  retryService(): Promise<void>;
  choose(choice: MatchChoice): Promise<void>;
  forgetChoice(list: ListPlace): Promise<void>;
  setReferenceDate(date: string): Promise<void>;
  setCollections(collections: readonly string[]): Promise<void>;
}

export interface CheckingActions {
  check(): Promise<void>;
  stop(): void;
  retryRest(): Promise<void>;
  clearMarks(): Promise<void>;
  markAgain(): Promise<void>;
}

export interface AnsweringActions {
  /** Where the codes that the user chooses from here on are remembered. */
  rememberIn(place: RememberIn): void;
}

export interface ForgettingActions {
  /** Undefined where the browser cannot remember. */
  inBrowser(): BrowserMemory | undefined;
  /** What is left of the browser's memory. */
  keepInBrowser(left: Pick<BrowserMemory, 'matches' | 'answers'>): Promise<void>;
  forgetAnswer(question: Question): Promise<void>;
  /** A note, or warnings that are set aside, by key. */
  forgetNote(key: string): Promise<void>;
  /** All but where our drop-downs are, which go with the drop-downs. */
  forgetWorkbook(): Promise<void>;
}

export interface FixingActions {
  /** Shows what a fix of many cells would do. */
  previewFix(scope: FixScope): Promise<void>;
  cancelFix(): void;
  /** Does what is shown. */
  applyFix(): Promise<void>;
  /** Does one finding's suggestion at once: its card has shown it. */
  fixOne(finding: number, suggestion: number): Promise<void>;
  /**
   * Writes what the user types in the pane into a finding's cell, or another of its row, and tells whether it did: a
   * formula is never overwritten.
   */
  typeInto(finding: number, text: string, into?: CellToType): Promise<boolean>;
  /** Takes a fix back, where its cells still hold what it wrote. */
  undoFix(entry: number): Promise<void>;
}

export interface ExplainingActions {
  /** Writes, changes or, with blank text, takes away the note on a query. */
  explain(finding: number, text: string): Promise<void>;
  /** Sets all warnings like this aside for the workbook, or brings them back. */
  setAside(finding: number): Promise<void>;
}

/** What came of putting a code into a cell: an entry of the log that can be undone, or why not. */
export interface PutOutcome {
  readonly words: string;
  readonly entry?: number;
}

export interface CodesActions {
  /** Writes a code into the cell that the user is on; a formula is never overwritten. */
  putCode(code: Pick<Code, 'code' | 'label'>): Promise<PutOutcome>;
  /** Puts drop-downs of codes on these sheets (ids), and takes them away from all others. */
  setDropDowns(sheets: readonly string[]): Promise<void>;
}

export interface TemplateActions {
  /** Adds a blank sheet for a layout (id) to the workbook; where none is open, gives a new workbook with it. */
  addBlankSheet(layout: string): Promise<void>;
}

export interface HandingOverActions {
  /** Adds the sheet "To fix" in place of an earlier one and, if asked, comments on the cells. */
  prepareForProvider(options: { readonly comments: boolean }): Promise<void>;
  /** Takes the sheet and the comments away again. */
  takeToFixAway(): Promise<void>;
  /** Reads what was ticked on a sheet "To fix" that came back, and checks the workbook anew. */
  readTicks(): Promise<void>;
  /** Hands the user the report as a workbook. */
  giveReport(): Promise<void>;
  /** Has the report printed, where the host leaves that to the page. */
  printReport(): Promise<void>;
}

/** All that the user can ask of the pane: what its parts do, and what takes several of them. */
export interface PaneActions
  extends
    WorkbookActions,
    CheckingActions,
    AnsweringActions,
    ForgettingActions,
    FixingActions,
    ExplainingActions,
    CodesActions,
    TemplateActions,
    HandingOverActions {
  /** Begins: fetches the standard, reads the workbook's headings and listens to its changes. Returns how to end. */
  start(): () => void;
  showTab(tab: Tab): void;
  /** Shows a code list on the tab Codes. */
  showCodes(list: string | null): void;
  /** Shows an item, a list, a rule on the tab Standard. */
  readStandard(place: StandardPlace): void;
  /** Shows where a list is corrected; null: the list of sheets again. */
  correct(list: ListPlace | null): void;
  /** Rows that look like no data are: checks them too, from now on. */
  checkRowsToo(group: LeftOutGroup): Promise<void>;
  /** Takes the user's word on rows of a sheet back. */
  leaveRowsOut(sheet: string): Promise<void>;
  /** Lists the problems of one severity alone; pressed again, all. */
  showOnly(severity: Severity): void;
  /** Chooses what of the problems is listed; what is left out stays as it is. */
  setFilter(filter: Partial<Filter>): void;
  openGroups(keys: readonly string[], open: boolean): void;
  goTo(finding: number): Promise<void>;
  step(by: 1 | -1): Promise<void>;
  dismissTrouble(): void;
}
