/** One sheet of an open file: its cells as values, and where the user may write. */
import type { CellValue } from '../../../../core/api/shapes';
import type { SheetInfo, WrittenAs } from '../../../workbook/host';
import { HostError } from '../../../workbook/host';
import { cellName } from '../../../../core/values/column-letters';
import { covers } from './cell-reference';
import type { CellRange } from './cell-reference';
import type { CellGrid } from './cell-grid';
import type { CellLinks, LinkTarget } from './cell-links';
import { type HiddenParts, NOTHING_HIDDEN } from './hidden-parts';
import type { SheetDetails } from './sheet-details';
import { NO_DETAILS } from './sheet-details';
import type { SheetRule } from './sheet-rules';
import type { CellLocks } from './unlocked-cells';
import { isUnlocked } from './unlocked-cells';

/** What a reader knows of a sheet besides its values. */
export interface SheetTraits {
  readonly name: string;
  readonly hidden: boolean;
  /** Its owner has locked it, so that locked cells can't be typed into. */
  readonly locked: boolean;
  /** Which sheet of ours it is (`SheetPlan.tag`); undefined when it is the user's. */
  readonly tag?: string;
  /** What may be typed into which cells; nothing is said of those of a text file. */
  readonly rules?: readonly SheetRule[];
  readonly links?: CellLinks;
  /** What is seldom asked for; a sheet of text has none of it. */
  readonly details?: SheetDetails;
  readonly hiddenParts?: HiddenParts;
  /** Made of the records of an XML file. */
  readonly fromRecords?: boolean;
  /** What the user is to know of how it was read, in plain words. */
  readonly notes?: readonly string[];
  readonly written?: WrittenAs;
  readonly emptyItems?: SheetInfo['emptyItems'];
  /** Nor can cells be formatted. */
  readonly protected: boolean;
  /** Merged cells; the value is in the first cell of each. */
  readonly merges: readonly CellRange[];
  /** Blocks that one formula each fills: only their first cells hold it. */
  readonly filled: readonly CellRange[];
  /** Heading rows of Excel tables: their words also stand elsewhere in the file. */
  readonly tableHeadings: readonly CellRange[];
  /** Rows that Excel tables show as their totals. */
  readonly totalsRows?: readonly number[];
  /** Widths of columns as the file gives them, in characters. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Whether the cell is for text, such as codes with leading zeros. */
  readonly takesText?: (row: number, column: number) => boolean;
  /** Where a locked sheet lets the user type; left out: nowhere is it locked. */
  readonly locks?: () => CellLocks;
}

export class FileSheet {
  constructor(
    private readonly grid: CellGrid,
    readonly traits: SheetTraits,
  ) {}

  /** The name: unique in a workbook, and stable while the file is open. */
  get id(): string {
    return this.traits.name;
  }
  get name(): string {
    return this.traits.name;
  }
  get tag(): string | undefined {
    return this.traits.tag;
  }
  get hidden(): boolean {
    return this.traits.hidden;
  }
  /** Locked cells can't be typed into. */
  get locked(): boolean {
    return this.traits.locked;
  }
  get protected(): boolean {
    return this.traits.protected;
  }
  get rules(): readonly SheetRule[] {
    return this.traits.rules ?? [];
  }
  /** The formulas and comments that its cells have. */
  get details(): SheetDetails {
    return this.traits.details ?? NO_DETAILS;
  }
  /** Rows and columns that the file does not show. */
  get hiddenParts(): HiddenParts {
    return this.traits.hiddenParts ?? NOTHING_HIDDEN;
  }
  get merges(): readonly CellRange[] {
    return this.traits.merges;
  }
  get columnWidths(): ReadonlyMap<number, number> {
    return this.traits.columnWidths;
  }
  /** Rows and columns from A1 to the last cell that holds a value. */
  get rowCount(): number {
    const used = this.grid.usedRange();
    return used.row + used.rowCount;
  }
  get columnCount(): number {
    const used = this.grid.usedRange();
    return used.column + used.columnCount;
  }

  info(): SheetInfo {
    const { name, hidden, fromRecords = false, notes = [], totalsRows = [], written } = this.traits;
    const usedRange = this.grid.usedRange();
    const { notCalculatedCount: notCalculated } = this.grid;
    return {
      id: name,
      name,
      hidden,
      protected: this.protected,
      usedRange,
      ...(fromRecords ? { fromRecords } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      ...(written === undefined ? {} : { written }),
      ...this.emptyItems(),
      ...(totalsRows.length > 0 ? { totalsRows } : {}),
      ...(notCalculated > 0 ? { notCalculated } : {}),
    };
  }

  private emptyItems(): Pick<SheetInfo, 'emptyItems'> {
    const items = (this.traits.emptyItems ?? []).flatMap(({ column, rows }) => {
      const blank = rows.filter((row) => this.grid.get(row, column) === null);
      return blank.length === 0 ? [] : [{ column, rows: blank }];
    });
    return items.length === 0 ? {} : { emptyItems: items };
  }

  /** Row and column from 0. An empty cell, or one outside the sheet, is null. */
  cell(row: number, column: number): CellValue {
    return this.grid.get(row, column);
  }

  /** The value shown is a formula's last result; the cell can be changed in Excel only. */
  hasFormula(row: number, column: number): boolean {
    return (
      this.grid.hasFormula(row, column) || this.traits.filled.some((range) => covers(range, row, column))
    );
  }

  /** What is typed into the cell is text, whatever it looks like. Told of our own sheets alone. */
  takesText(row: number, column: number): boolean {
    return this.traits.takesText?.(row, column) ?? false;
  }

  /** Where a cell's link leads within the file. */
  link(row: number, column: number): LinkTarget | undefined {
    return this.traits.links?.at(row, column);
  }

  /** The formula of a cell, `=B2*7`; null when it holds none. */
  formula(row: number, column: number): string | null {
    return this.hasFormula(row, column) ? (this.details.formulaAt(row, column) ?? null) : null;
  }

  /** Cells of one row, `columnCount` of them from `column` on. */
  rowValues(row: number, column: number, columnCount: number): readonly CellValue[] {
    return this.grid.rowValues(row, column, columnCount);
  }

  /** Why a cell can't be written to, in plain words, or undefined when it can. */
  refusal(row: number, column: number): HostError | undefined {
    const { locked, locks, merges, tableHeadings } = this.traits;
    const merge = merges.find((range) => covers(range, row, column));
    if (locked && locks !== undefined && !isUnlocked(locks(), row, column)) {
      const way = 'In Excel choose Review, Unprotect Sheet, save the file and open it again.';
      return new HostError('protected', `${cellName(row, column)} is locked. ${way}`);
    }
    if (this.hasFormula(row, column)) {
      return new HostError('unavailable', `${cellName(row, column)} holds a formula. Change it in Excel.`);
    }
    if (merge !== undefined && (merge.row !== row || merge.column !== column)) {
      const first = cellName(merge.row, merge.column);
      return new HostError(
        'unavailable',
        `${cellName(row, column)} is part of a merged cell. Change ${first} instead.`,
      );
    }
    if (tableHeadings.some((range) => covers(range, row, column))) {
      const what = `${cellName(row, column)} is a heading of an Excel table.`;
      return new HostError('unavailable', `${what} Change it in Excel.`);
    }
    return undefined;
  }
}
