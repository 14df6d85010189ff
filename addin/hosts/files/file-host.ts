/** The host over an open file: what the browser page and the command line run a check on. */
import type { Severity } from '../../../core/api/shapes';
import type {
  CellBlock,
  CellChange,
  CellPlace,
  Host,
  HostChange,
  MarkOutcome,
  MarkUpdate,
  ReadOptions,
  SelectListener,
  SheetInfo,
  SheetMarks,
  WriteOutcome,
} from '../../workbook/host';
import { HostError } from '../../workbook/host';
import type { CellChoices } from './choices-at';
import { FileAdditions } from './file-additions';
import { FileMarks } from './file-marks';
import { FileSettings } from './file-settings';
import type { SavedFile, SaveOptions, ToSave } from './opened/file-format';
import type { FileWorkbook } from './opened/file-workbook';
import { Listeners } from './listeners';
import { planWrites } from './plan-writes';
import { readRows } from './read-rows';
import { XLSX_TYPE } from './opened/saved-name';

type Place = (sheet: string, row: number, column: number) => void;

export interface FileHostOptions {
  /** Hands the user a file; where there is no way to, `giveWorkbook` says so. */
  readonly give?: (file: SavedFile) => void;
}

export class FileHost implements Host {
  private current: FileWorkbook | undefined;
  private stopListening = (): void => undefined;
  private readonly changed = new Listeners<[change: HostChange]>();
  private readonly selections = new Listeners<Parameters<SelectListener>>();
  private readonly visits = new Listeners<Parameters<Place>>();
  private readonly drawn = new Listeners<[]>();
  private readonly noted = new Listeners<[]>();
  private readonly shown = new FileMarks(() => this.drawn.tell());
  private readonly settings = new FileSettings(() => {
    if (this.source === 'workbook') this.noted.tell();
  });
  private readonly additions = new FileAdditions(() => this.opened(), {
    onShow: (sheet) => this.visits.tell(sheet, 0, 0),
    onRemove: (sheet) => this.shown.forget(sheet),
  });

  addSheet: Host['addSheet'] = (...args) => this.additions.addSheet(...args);
  sheetsOfOurs: Host['sheetsOfOurs'] = (...args) => this.additions.sheetsOfOurs(...args);
  removeSheet: Host['removeSheet'] = (...args) => this.additions.removeSheet(...args);
  addComments: Host['addComments'] = (...args) => this.additions.addComments(...args);
  removeComments: Host['removeComments'] = (...args) => this.additions.removeComments(...args);
  addDropDowns: Host['addDropDowns'] = (...args) => this.additions.addDropDowns(...args);
  removeDropDowns: Host['removeDropDowns'] = (...args) => this.additions.removeDropDowns(...args);

  constructor(
    readonly kind: 'browser' | 'command-line',
    workbook?: FileWorkbook,
    private readonly options: FileHostOptions = {},
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
    this.settings.open(workbook);
    this.shown.reset();
    this.stopListening = workbook.onChange(({ by, ...area }) => {
      if (by === 'user') this.changed.tell({ kind: 'edited', ...area });
    });
    this.changed.tell({ sheet: '', kind: 'sheets' });
  }

  listSheets(): Promise<SheetInfo[]> {
    return Promise.resolve((this.current?.sheets ?? []).map((sheet) => sheet.info()));
  }

  read(sheet: string, options: ReadOptions): AsyncIterable<CellBlock> {
    return readRows(() => this.opened().sheet(sheet), options);
  }

  async mark(marks: readonly SheetMarks[]): Promise<MarkOutcome> {
    return this.shown.mark(this.opened(), marks);
  }

  async clearMarks(): Promise<void> {
    this.shown.clear();
  }

  async updateMarks(updates: readonly MarkUpdate[]): Promise<MarkOutcome> {
    return this.shown.update(this.opened(), updates);
  }

  /** Marks now shown, for the copy to be saved. */
  get marks(): readonly SheetMarks[] {
    return this.shown.toSave ?? [];
  }

  /** The worst mark of a cell. */
  markAt(sheet: string, row: number, column: number): Severity | undefined {
    return this.shown.at(sheet, row, column);
  }

  /** Tells when marks are drawn or taken away. */
  onMarks(listener: () => void): () => void {
    return this.drawn.add(listener);
  }

  /** The pane asks for a cell to be shown: the grid listens with `onGoTo`. */
  async select(sheet: string, row: number, column: number): Promise<void> {
    this.opened().sheet(sheet);
    this.visits.tell(sheet, row, column);
  }

  onGoTo(listener: Place): () => void {
    return this.visits.add(listener);
  }

  /** The grid says which cell the user is on, and what is selected from there: the pane listens with `onSelect`. */
  selected(sheet: string, row: number, column: number, size = { rowCount: 1, columnCount: 1 }): void {
    this.selections.tell(sheet, row, column, size);
  }

  onSelect(listener: SelectListener): () => void {
    return this.selections.add(listener);
  }

  async write(wanted: readonly CellChange[]): Promise<WriteOutcome> {
    const { changes, skipped } = planWrites(this.opened(), wanted);
    if (changes.length > 0) this.opened().edit(changes, 'add-in');
    return { skipped };
  }

  async formulasAt(places: readonly CellPlace[]): Promise<readonly (string | null)[]> {
    return this.opened().formulasAt(places);
  }

  /** What may be chosen in a cell that has a drop-down; undefined when it has none. */
  choicesAt(sheet: string, row: number, column: number): CellChoices | undefined {
    return this.current && this.additions.choicesAt(sheet, row, column);
  }

  /** Tells when a sheet, comments or drop-downs of ours came or went, or the user's notes changed. */
  onAdditions(listener: () => void): () => void {
    const stops = [this.additions.onChange(listener), this.noted.add(listener)];
    return () => stops.forEach((stop) => stop());
  }

  async giveWorkbook(name: string, bytes: Uint8Array): Promise<void> {
    const { give } = this.options;
    if (give === undefined)
      throw new HostError('unavailable', 'A workbook can be handed over in Excel or on the page only.');
    give({ name, type: XLSX_TYPE, bytes });
  }

  async loadSettings(): Promise<unknown> {
    return this.settings.load();
  }

  /** They go with the file when it is saved as a workbook; a CSV file has no place for them. */
  async saveSettings(settings: unknown): Promise<void> {
    this.settings.save(settings);
  }

  onChange(listener: (change: HostChange) => void): () => void {
    return this.changed.add(listener);
  }

  /** The file with edits, the marks now shown, our additions and settings. */
  save(options: Pick<SaveOptions, 'as'> = {}): SavedFile {
    return this.opened().save({ marks: this.shown.toSave, settings: this.settings.toSave, ...options });
  }

  /** The same for whoever has the file in another thread. */
  toSave(options: Pick<SaveOptions, 'as'> = {}): ToSave {
    const { packed: marks } = this.shown;
    return { ...this.opened().toSave(), marks, options: { settings: this.settings.toSave, ...options } };
  }

  private opened(): FileWorkbook {
    if (this.current === undefined) throw new HostError('unavailable', 'Open a file first.');
    return this.current;
  }
}
