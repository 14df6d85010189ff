/** An .xlsx (.xlsm, .xltx) file -> its sheets. Formulas give their last results; nothing is ever calculated or run. */
import type { DateSystem } from '../cells/serial-date';
import { firstArea } from '../cells/a1-address';
import { CellReader } from './cell-reader';
import type { CellGrid } from './cell-grid';
import type { CellRange } from './cell-reference';
import { FileSheet } from './file-sheet';
import { Allowance } from './inflate-entry';
import { damaged, unreadable } from './messages';
import { Package } from './package';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './read-sheet';
import { readStyles } from './styles';
import { unlockedCells } from './unlocked-cells';
import { XmlScanner } from './xml-scanner';

export interface XlsxFile {
  /** As it was opened. */
  readonly bytes: Uint8Array;
  readonly package: Package;
  readonly workbookPart: string;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly XlsxSheet[];
  /** Name of the sheet that was in front when the file was saved. */
  readonly active: string | undefined;
}

export interface XlsxSheet {
  readonly part: string;
  readonly sheet: FileSheet;
  readonly grid: CellGrid;
}

export function readXlsx(bytes: Uint8Array): XlsxFile {
  const pack = new Package(bytes);
  const allowance = new Allowance();
  const workbookPart = pack.workbookPart();
  const { dateSystem, sheets, active } = readWorkbook(pack.require(workbookPart, allowance), workbookPart);
  const related = pack.relationships(workbookPart);
  const partOf = (type: string): string | undefined => related.find((found) => found.type === type)?.target;
  const stylesPart = partOf('styles') ?? 'xl/styles.xml';
  const styles = readStyles(pack.read(stylesPart, allowance), stylesPart);
  const stringsPart = partOf('sharedStrings');
  const strings =
    stringsPart === undefined ? [] : readSharedStrings(pack.require(stringsPart, allowance), stringsPart);
  const values = new CellReader(strings, styles, dateSystem);
  const read: XlsxSheet[] = [];
  for (const { name, hidden, relationship } of sheets) {
    const target = related.find(({ id }) => id === relationship);
    // Chart sheets and macro sheets hold no table.
    if (target?.type !== 'worksheet') continue;
    const part = target.target;
    const { grid, ...found } = readSheet(pack.require(part, allowance), part, values);
    const unlocked = unlockedCells(() => pack.require(part), part, styles);
    const tableHeadings = readTableHeadings(pack, part);
    read.push({
      part,
      grid,
      sheet: new FileSheet(grid, { name, hidden, tableHeadings, unlocked, ...found }),
    });
  }
  if (read.length === 0) throw unreadable('noSheets');
  return { bytes, package: pack, workbookPart, dateSystem, sheets: read, active };
}

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

interface WorkbookPart {
  readonly dateSystem: DateSystem;
  readonly sheets: ListedSheet[];
  readonly active: string | undefined;
}

function readWorkbook(bytes: Uint8Array, part: string): WorkbookPart {
  const scanner = new XmlScanner(bytes, part);
  const sheets: ListedSheet[] = [];
  const names = new Set<string>();
  let dateSystem: DateSystem = 1900;
  let activeTab: number | undefined;
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.depth === 1 && scanner.is('workbookPr')) {
      if (['1', 'true'].includes(scanner.attribute('date1904') ?? '')) dateSystem = 1904;
    } else if (scanner.depth === 2 && scanner.is('workbookView')) {
      // Counts from 0, chart sheets too; the first view is the window the file opens in.
      activeTab ??= Number(scanner.attribute('activeTab') ?? 0);
    } else if (scanner.depth === 2 && scanner.is('sheet')) {
      const name = scanner.attribute('name') ?? '';
      if (names.has(name)) throw damaged('two sheets of one name');
      names.add(name);
      const hidden = (scanner.attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name, hidden, relationship: scanner.attribute('id') ?? '' });
    }
  }
  return { dateSystem, sheets, active: sheets[activeTab ?? 0]?.name };
}

function readTableHeadings(pack: Package, sheetPart: string): CellRange[] {
  const headings: CellRange[] = [];
  for (const { type, target } of pack.relationships(sheetPart)) {
    if (type !== 'table') continue;
    const bytes = pack.read(target);
    if (bytes === undefined) continue;
    const scanner = new XmlScanner(bytes, target);
    while (scanner.next() && !scanner.is('table'));
    const range = firstArea(scanner.attribute('ref') ?? '');
    const rowCount = Number(scanner.attribute('headerRowCount') ?? 1);
    if (range !== undefined && rowCount > 0) headings.push({ ...range, rowCount });
  }
  return headings;
}
