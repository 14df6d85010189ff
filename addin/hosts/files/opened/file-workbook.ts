/** An open file, .xlsx or .csv alike: its sheets, edits with undo, and the file to give back. */
import type { CellValue } from '../../../../core/api/shapes';
import type { CellChange, CellPlace, RowSpan } from '../../../workbook/host';
import { HostError } from '../../../workbook/host';
import type { SheetPlan } from '../../../workbook/sheet-plan';
import { Additions } from './additions';
import type { CellGrid, GridEdit } from '../reading/cell-grid';
import { cellName } from '../../../../core/values/column-letters';
import { ChangeHistory } from './change-history';
import { changedAreas } from './changed-areas';
import type { FileSheet } from '../reading/file-sheet';
import type { Edits, FileFormat, SavedFile, SaveOptions, ToSave, WorkbookChange } from './file-format';
import { FILE_LIMITS } from '../refusing/limits';
import { LOCKED_STRUCTURE } from '../refusing/messages';

export class FileWorkbook {
  readonly source: 'workbook' | 'text';
  /** What we put into it besides values. */
  readonly additions: Additions;
  /** The day that the file itself says it describes (ISO); most files say none. */
  readonly referenceDate: string | undefined;
  private readonly grids = new Map<string, CellGrid>();
  private readonly history = new ChangeHistory();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(
    readonly name: string,
    private readonly format: FileFormat,
  ) {
    this.source = format.source;
    this.referenceDate = format.referenceDate;
    this.additions = new Additions(format.sheets);
    for (const { sheet, grid } of format.sheets) this.grids.set(sheet.id, grid);
  }

  /** Settings of ours that came with the file; undefined when there are none. */
  get settings(): unknown {
    return this.format.settings;
  }

  /** Sheets may not be added or taken away. */
  get structureLocked(): boolean {
    return this.format.structureLocked === true;
  }

  /** It carries a signature, which a copy with anything changed can't keep: to be said before one is saved. */
  get signed(): boolean {
    return this.format.signed === true;
  }

  get sheets(): readonly FileSheet[] {
    return this.additions.openSheets().map(({ sheet }) => sheet);
  }

  /** Adds a sheet of ours after the others. */
  addSheet(plan: SheetPlan): FileSheet {
    if (this.structureLocked) throw new HostError('protected', LOCKED_STRUCTURE);
    const { sheet, grid } = this.additions.addSheet(plan);
    this.grids.set(sheet.id, grid);
    return sheet;
  }

  /** Takes a sheet of ours away, with the steps of undo that changed it; false when it is not ours. */
  removeSheet(id: string): boolean {
    if (this.structureLocked) throw new HostError('protected', LOCKED_STRUCTURE);
    if (!this.additions.removeSheet(id)) return false;
    this.grids.delete(id);
    this.history.forget(id);
    return true;
  }

  /** The sheet to open the file at: the one in front when it was saved, else the first that can be seen. */
  get front(): FileSheet | undefined {
    const seen = this.sheets.filter(({ hidden }) => !hidden);
    return seen.find(({ name }) => name === this.format.active) ?? seen[0] ?? this.sheets[0];
  }

  sheet(id: string): FileSheet {
    const found = this.additions.find(id)?.sheet;
    if (found === undefined)
      throw new HostError('unavailable', `There is no sheet named “${id}” in this file.`);
    return found;
  }

  /** Changes cells, as one step of undo. Nothing is changed when one of them can't be: that is thrown. */
  edit(changes: readonly CellChange[], by: 'user' | 'add-in' = 'user'): void {
    for (const change of changes) this.assertWritable(change);
    const undone = changes.map((change) => ({
      ...change,
      value: this.sheet(change.sheet).cell(change.row, change.column),
    }));
    this.apply(changes, by);
    this.history.record(changes, undone.reverse());
  }

  /** Cells of these rows that differ from the file as it was opened; undefined for a sheet that was added since. */
  editsIn(sheet: string, rows: RowSpan): readonly GridEdit[] | undefined {
    const isAdded = this.additions.sheets.some((added) => added.sheet.id === sheet);
    return isAdded ? undefined : this.grids.get(sheet)?.edits(rows);
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }
  get canRedo(): boolean {
    return this.history.canRedo;
  }
  /** Whether the file to save differs from the file opened. */
  get edited(): boolean {
    return !this.additions.isNone || [...this.grids.values()].some((grid) => grid.edits().length > 0);
  }

  /** Takes back the last step; gives the cells changed, none when there was nothing to take back. */
  undo(): readonly CellChange[] {
    return this.apply(this.history.undo(), 'user');
  }

  redo(): readonly CellChange[] {
    return this.apply(this.history.redo(), 'user');
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Formulas of cells, in their order; null for one that holds none. */
  async formulasAt(places: readonly CellPlace[]): Promise<readonly (string | null)[]> {
    const { formulasAt } = this.format;
    const holdsOne = ({ sheet, row, column }: CellPlace): boolean =>
      this.sheet(sheet).hasFormula(row, column);
    if (formulasAt !== undefined && places.some(holdsOne)) return formulasAt(places);
    return places.map(({ sheet, row, column }) => this.sheet(sheet).formula(row, column));
  }

  /** The file with every edit, all its untouched parts byte for byte as they were. */
  save(options: SaveOptions = {}): SavedFile {
    const { save } = this.format;
    if (save === undefined) throw new Error('The file is in another thread, which saves it.');
    return save(this.edits(), this.additions, options);
  }

  /** All that whoever has the file needs to save it. */
  toSave(): Pick<ToSave, 'edits' | 'additions'> {
    return { edits: this.edits(), additions: this.additions.toSave() };
  }

  private edits(): Edits {
    const edits = new Map<string, readonly CellChange[]>();
    const added = new Set(this.additions.sheets.map(({ sheet }) => sheet.id));
    for (const [sheet, grid] of this.grids) {
      // The sheets we added are written whole.
      if (added.has(sheet)) continue;
      const changes = grid.edits().map((edit) => ({ ...edit, sheet }));
      if (changes.length > 0) edits.set(sheet, changes);
    }
    return edits;
  }

  private assertWritable({ sheet, row, column, value }: CellChange): void {
    const refusal = this.sheet(sheet).refusal(row, column);
    if (refusal !== undefined) throw refusal;
    if (row >= FILE_LIMITS.rows || column >= FILE_LIMITS.columns) {
      throw new HostError('unavailable', 'A sheet has no cell there: it ends at column XFD, row 1,048,576.');
    }
    if (typeof value === 'string' && value.length > FILE_LIMITS.cellLength) {
      const name = cellName(row, column);
      throw new HostError('too-big', `The text for ${name} is longer than a cell holds (32,767 characters).`);
    }
  }

  private apply(changes: readonly CellChange[], by: 'user' | 'add-in'): readonly CellChange[] {
    for (const { sheet, row, column, value } of changes) {
      this.grids.get(sheet)?.set(row, column, emptyAsNull(value));
    }
    for (const area of changedAreas(changes)) {
      for (const listener of this.listeners) listener({ ...area, by });
    }
    return changes;
  }
}

function emptyAsNull(value: CellValue): CellValue {
  return value === '' ? null : value;
}
