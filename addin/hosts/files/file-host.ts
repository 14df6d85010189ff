/** The host over an open file: what the browser page and the command line run a check on. */
import type { Severity } from '../../../functions/http/api';
import { formatSettings } from '../../checking/settings';
import type {
  CellBlock,
  CellChange,
  CellComment,
  CellPlace,
  DropDown,
  DropDownOutcome,
  Host,
  HostChange,
  MarkOutcome,
  MarkUpdate,
  ReadOptions,
  SelectListener,
  SheetInfo,
  SheetMarks,
  WriteOutcome,
} from '../host';
import { HostError } from '../host';
import type { SheetPlan } from '../sheet-plan';
import type { CellChoices } from './choices-at';
import { choicesAt } from './choices-at';
import { FileMarks } from './file-marks';
import type { FileWorkbook, SavedFile, SaveOptions } from './file-workbook';
import { Listeners } from './listeners';
import { planComments, planDropDowns } from './plan-additions';
import { planWrites } from './plan-writes';
import { readRows } from './read-rows';
import { XLSX_TYPE } from './saved-name';

type Place = (sheet: string, row: number, column: number) => void;

export interface FileHostOptions {
  /** Hands the user a file; where there is no way to, `giveWorkbook` says so. */
  readonly give?: (file: SavedFile) => void;
}

export class FileHost implements Host {
  private current: FileWorkbook | undefined;
  private stopListening = (): void => undefined;
  private settings: unknown = undefined;
  private readonly changed = new Listeners<[change: HostChange]>();
  private readonly selections = new Listeners<Parameters<SelectListener>>();
  private readonly visits = new Listeners<Parameters<Place>>();
  private readonly drawn = new Listeners<[]>();
  private readonly added = new Listeners<[]>();
  private readonly shown = new FileMarks(() => this.drawn.tell());

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
    this.settings = settingsOf(workbook);
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
    const workbook = this.opened();
    return places.map(({ sheet, row, column }) => workbook.sheet(sheet).formula(row, column));
  }

  async addSheet(plan: SheetPlan, { show = false }: { readonly show?: boolean } = {}): Promise<string> {
    const { id } = this.opened().addSheet(plan);
    this.added.tell();
    if (show) this.visits.tell(id, 0, 0);
    return id;
  }

  async sheetsOfOurs(tag: string): Promise<readonly string[]> {
    const { sheets } = this.opened();
    return sheets.filter((sheet) => sheet.tag === tag).map(({ id }) => id);
  }

  async removeSheet(id: string): Promise<void> {
    if (!this.opened().removeSheet(id)) return;
    this.shown.forget(id);
    this.added.tell();
  }

  async addComments(wanted: readonly CellComment[]): Promise<{ readonly skipped: readonly CellPlace[] }> {
    const { comments, skipped } = planComments(this.opened(), wanted);
    const { additions } = this.opened();
    additions.addComments(comments);
    this.added.tell();
    return { skipped };
  }

  async removeComments(): Promise<void> {
    this.opened().additions.removeComments();
    this.added.tell();
  }

  async addDropDowns(wanted: readonly DropDown[]): Promise<DropDownOutcome> {
    const { dropDowns, skipped } = planDropDowns(this.opened(), wanted);
    this.opened().additions.setDropDowns(dropDowns);
    this.added.tell();
    return { skipped };
  }

  async removeDropDowns(): Promise<void> {
    this.opened().additions.setDropDowns([]);
    this.added.tell();
  }

  /** What may be chosen in a cell that has a drop-down; undefined when it has none. */
  choicesAt(sheet: string, row: number, column: number): CellChoices | undefined {
    return this.current && choicesAt(this.current, { sheet, row, column });
  }

  /** Tells when a sheet, comments or drop-downs of ours came or went. */
  onAdditions(listener: () => void): () => void {
    return this.added.add(listener);
  }

  async giveWorkbook(name: string, bytes: Uint8Array): Promise<void> {
    const { give } = this.options;
    if (give === undefined)
      throw new HostError('unavailable', 'A workbook can be handed over in Excel or on the page only.');
    give({ name, type: XLSX_TYPE, bytes });
  }

  /** Settings live as long as the page: a file is given back with the user's own words only. */
  async loadSettings(): Promise<unknown> {
    return this.settings;
  }

  async saveSettings(settings: unknown): Promise<void> {
    this.settings = structuredClone(settings);
  }

  onChange(listener: (change: HostChange) => void): () => void {
    return this.changed.add(listener);
  }

  /** The file with edits, the marks now shown, and our additions. */
  save(options: Pick<SaveOptions, 'as'> = {}): SavedFile {
    return this.opened().save({ marks: this.shown.toSave, ...options });
  }

  private opened(): FileWorkbook {
    if (this.current === undefined) throw new HostError('unavailable', 'Open a file first.');
    return this.current;
  }
}

/** A file that names its own day is checked for that day, unless the user chooses another. */
function settingsOf({ referenceDate }: FileWorkbook): unknown {
  return referenceDate === undefined
    ? undefined
    : formatSettings({ choices: [], collections: [], referenceDate });
}
