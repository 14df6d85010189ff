/** One worksheet's part -> its values and what else matters of it (ECMA-376, 18.3). */
import { firstArea } from '../../../workbook/a1-address';
import { isNotCalculated, NOT_CALCULATED_CELL } from '../../../workbook/not-calculated';
import { CellGrid } from './cell-grid';
import { CellLinks } from './cell-links';
import type { CellRange } from './cell-reference';
import type { SheetCellReader } from './cell-reader';
import { CellCursor } from './cell-cursor';
import { HiddenCollector, type HiddenParts } from './hidden-parts';
import type { SheetRule } from './sheet-rules';
import { readRule } from './sheet-rules';
import { XmlScanner } from '../xml/xml-scanner';

/** Cells of a block of one formula that are looked at one by one: a file can name all of a sheet as one block. */
const MOST_FILLED = 1_000_000;

export interface ReadSheet {
  readonly grid: CellGrid;
  readonly merges: readonly CellRange[];
  /** Blocks that one formula each fills: only their first cells hold it. */
  readonly filled: readonly CellRange[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenParts: HiddenParts;
  /** What may be typed into which cells. */
  readonly rules: readonly SheetRule[];
  readonly links: CellLinks;
  /** Locked cells can't be typed into. */
  readonly locked: boolean;
  /** Nor can cells be formatted. */
  readonly protected: boolean;
}

export function readSheet(bytes: Uint8Array, part: string, values: SheetCellReader): ReadSheet {
  const scanner = new XmlScanner(bytes, part);
  const grid = new CellGrid();
  const merges: CellRange[] = [];
  const filled: CellRange[] = [];
  const columnWidths = new Map<number, number>();
  const hidden = new HiddenCollector();
  const rules: SheetRule[] = [];
  const links = new CellLinks();
  let locked = false;
  let unformattable = false;
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.depth === 1 && scanner.is('sheetData'))
      readCells(scanner, part, { grid, filled, hidden }, values);
    else if (scanner.depth === 2 && scanner.is('col')) {
      readWidth(scanner, columnWidths);
      hidden.takeColumns(scanner);
    } else if (scanner.depth === 2 && scanner.is('mergeCell')) {
      const range = firstArea(scanner.attribute('ref') ?? '');
      if (range !== undefined) merges.push(range);
    } else if (scanner.depth > 1 && scanner.is('dataValidation')) {
      rules.push(readRule(scanner));
    } else if (scanner.depth === 2 && scanner.is('hyperlink')) {
      links.read(scanner);
    } else if (scanner.depth === 1 && scanner.is('sheetProtection')) {
      locked = isTrue(scanner.attribute('sheet'));
      unformattable = locked && !isFalse(scanner.attribute('formatCells'));
    }
  }
  const { parts: hiddenParts } = hidden;
  return { grid, merges, filled, columnWidths, hiddenParts, rules, links, locked, protected: unformattable };
}

interface SheetCells {
  readonly grid: CellGrid;
  readonly filled: CellRange[];
  readonly hidden: HiddenCollector;
}

function readCells(
  scanner: XmlScanner,
  part: string,
  { grid, filled, hidden }: SheetCells,
  values: SheetCellReader,
): void {
  const cursor = new CellCursor(scanner, part);
  const unknown: CellRange[] = [];
  while (cursor.next()) {
    if (cursor.event === 'row') hidden.takeRow(scanner, cursor.row);
    if (cursor.event !== 'cell') continue;
    const value = values.read(cursor);
    if (value !== null) grid.load(cursor.row, cursor.column, value);
    if (cursor.hasFormula) grid.loadFormula(cursor.row, cursor.column);
    const range = cursor.filled === undefined ? undefined : firstArea(cursor.filled);
    if (range === undefined) continue;
    filled.push(range);
    if (isNotCalculated(value)) unknown.push(range);
  }
  for (const range of unknown) loadNotCalculated(grid, range);
}

/** The other cells that one formula fills stand empty in the file, or not at all. */
function loadNotCalculated(grid: CellGrid, { row, column, rowCount, columnCount }: CellRange): void {
  if (rowCount * columnCount > MOST_FILLED) return;
  for (let r = row; r < row + rowCount; r++)
    for (let c = column; c < column + columnCount; c++)
      if (grid.get(r, c) === null) grid.load(r, c, NOT_CALCULATED_CELL);
}

function readWidth(scanner: XmlScanner, widths: Map<number, number>): void {
  const width = Number(scanner.attribute('width'));
  const first = Number(scanner.attribute('min')) - 1;
  // One width often stands for all columns to XFD; those beyond any sheet of ours are of no use.
  const last = Math.min(Number(scanner.attribute('max')) - 1, first + 500);
  if (!(width > 0)) return;
  for (let column = first; column <= last; column++) widths.set(column, width);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}
