/** The host over an open file: what the browser page and the command line run a check on. */
import type { Severity } from '../../../functions/http/api';
import { formatSettings } from '../../checking/settings';
import type {
  CellBlock,
  CellChange,
  Host,
  HostChange,
  MarkOutcome,
  ReadOptions,
  SheetInfo,
  SheetMarks,
} from '../host';
import { HostError } from '../host';
import type { FileWorkbook, SavedFile, SaveOptions } from './file-workbook';
import { MarkIndex } from './mark-index';
import { PROTECTED_SHEET } from './messages';

/** Cells of one block, as in Excel, so that progress and memory behave alike. */
const CELLS_A_BLOCK = 150_000;

type Place = (sheet: string, row: number, column: number) => void;

export class FileHost implements Host {
  private current: FileWorkbook | undefined;
  private stopListening = (): void => undefined;
  private settings: unknown = undefined;
  /** Undefined until the first mark or clear: marks that came with the file are then left as they are. */
  private currentMarks: readonly SheetMarks[] | undefined;
  private markIndex = new MarkIndex([]);
  private readonly changeListeners = new Set<(change: HostChange) => void>();
  private readonly selectListeners = new Set<Place>();
  private readonly goToListeners = new Set<Place>();
  private readonly markListeners = new Set<() => void>();

  constructor(
    readonly kind: 'browser' | 'command-line',
    workbook?: FileWorkbook,
  ) {
    if (workbook !== undefined) this.open(workbook);
  }

  /** The open file, undefined when there is none. */
  get workbook(): FileWorkbook | undefined {
    return this.current;
  }
  get source(): 'workbook' | 'text' {
    return this.current?.source ?? 'workbook';
  }
  get name(): string {
    return this.current?.name ?? '';
  }

  /** Puts another file in the place of the open one. Marks and settings belong to a file and go with it. */
  open(workbook: FileWorkbook): void {
    this.stopListening();
    this.current = workbook;
    this.settings = settingsOf(workbook);
    this.setMarks(undefined);
    this.stopListening = workbook.onChange(({ by, sheet, row, rowCount }) => {
      if (by === 'user') this.tell({ sheet, kind: 'edited', row, rowCount });
    });
    this.tell({ sheet: '', kind: 'sheets' });
  }

  listSheets(): Promise<SheetInfo[]> {
    return Promise.resolve((this.current?.sheets ?? []).map((sheet) => sheet.info()));
  }

  async *read(sheet: string, options: ReadOptions): AsyncIterable<CellBlock> {
    const found = this.opened().sheet(sheet);
    const { usedRange } = found.info();
    const column = options.column ?? usedRange.column;
    const columnCount = options.columnCount ?? usedRange.column + usedRange.columnCount - column;
    const step = Math.max(1, Math.floor(CELLS_A_BLOCK / Math.max(1, columnCount)));
    const end = options.row + options.rowCount;
    for (let row = options.row; row < end; row += step) {
      const length = Math.min(step, end - row);
      yield {
        row,
        column,
        rows: Array.from({ length }, (_, i) => found.rowValues(row + i, column, columnCount)),
      };
      // Lets the page draw and a press on Stop arrive between blocks.
      await Promise.resolve();
    }
  }

  mark(marks: readonly SheetMarks[]): Promise<MarkOutcome> {
    const workbook = this.opened();
    const locked = marks.filter(({ sheet }) => workbook.sheet(sheet).protected);
    this.setMarks(marks.filter((mark) => !locked.includes(mark)));
    return Promise.resolve({ skipped: locked.map(({ sheet }) => ({ sheet, reason: PROTECTED_SHEET })) });
  }

  clearMarks(): Promise<void> {
    this.setMarks([]);
    return Promise.resolve();
  }

  /** Marks now shown, for the grid. */
  get marks(): readonly SheetMarks[] {
    return this.currentMarks ?? [];
  }

  /** The worst mark of a cell. */
  markAt(sheet: string, row: number, column: number): Severity | undefined {
    return this.markIndex.get(sheet, row, column);
  }

  /** Tells when marks are drawn or taken away. */
  onMarks(listener: () => void): () => void {
    return subscribe(this.markListeners, listener);
  }

  /** The pane asks for a cell to be shown: the grid listens with `onGoTo`. */
  select(sheet: string, row: number, column: number): Promise<void> {
    this.opened().sheet(sheet);
    for (const listener of this.goToListeners) listener(sheet, row, column);
    return Promise.resolve();
  }

  onGoTo(listener: Place): () => void {
    return subscribe(this.goToListeners, listener);
  }

  /** The grid says which cell the user is on: the pane listens with `onSelect`. */
  selected(sheet: string, row: number, column: number): void {
    for (const listener of this.selectListeners) listener(sheet, row, column);
  }

  onSelect(listener: Place): () => void {
    return subscribe(this.selectListeners, listener);
  }

  async write(changes: readonly CellChange[]): Promise<void> {
    this.opened().edit(changes, 'add-in');
  }

  /** Settings live as long as the page: a file is given back with the user's own words only. */
  loadSettings(): Promise<unknown> {
    return Promise.resolve(this.settings);
  }

  saveSettings(settings: unknown): Promise<void> {
    this.settings = structuredClone(settings);
    return Promise.resolve();
  }

  onChange(listener: (change: HostChange) => void): () => void {
    return subscribe(this.changeListeners, listener);
  }

  /** The file with edits and the marks now shown. */
  save(options: Pick<SaveOptions, 'as'> = {}): SavedFile {
    return this.opened().save({ marks: this.currentMarks, ...options });
  }

  private opened(): FileWorkbook {
    if (this.current === undefined) throw new HostError('unavailable', 'Open a file first.');
    return this.current;
  }

  private tell(change: HostChange): void {
    for (const listener of this.changeListeners) listener(change);
  }

  private setMarks(marks: readonly SheetMarks[] | undefined): void {
    this.currentMarks = marks;
    this.markIndex = new MarkIndex(marks ?? []);
    for (const listener of this.markListeners) listener();
  }
}

/** A file that names its own day is checked for that day, unless the user chooses another. */
function settingsOf({ referenceDate }: FileWorkbook): unknown {
  return referenceDate === undefined
    ? undefined
    : formatSettings({ choices: [], collections: [], referenceDate });
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
