/** An .xlsx (.xlsm, .xltx) file -> its sheets. Formulas give their last results; nothing is ever calculated or run. */
import type { DateSystem } from '../../../workbook/serial-date';
import { SHEET_TAG_NAME } from '../../../workbook/our-names';
import { SheetCellReader } from './cell-reader';
import type { CellGrid } from './cell-grid';
import { readSheetNames, tagOf } from './defined-names';
import { TableReader } from './excel-tables';
import { FileSheet } from './file-sheet';
import { damaged, unreadable } from '../refusing/messages';
import { Package } from '../package/package';
import { PlaceFault } from './place-fault';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './read-sheet';
import type { FoundSettings } from '../package/settings-part';
import { findSettings } from '../package/settings-part';
import { sheetDetails } from './sheet-details';
import { readStyles } from './styles';
import { cellLocks } from './unlocked-cells';
import { XmlScanner } from '../xml/xml-scanner';

export interface XlsxFile {
  /** As it was opened. */
  readonly bytes: Uint8Array;
  readonly package: Package;
  readonly workbookPart: string;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly XlsxSheet[];
  /** Name of the sheet that was in front when the file was saved. */
  readonly active: string | undefined;
  /** Sheets may not be added or taken away. */
  readonly structureLocked: boolean;
  /** Of ours, as they came with it. */
  readonly settings: readonly FoundSettings[];
}

export interface XlsxSheet {
  readonly part: string;
  readonly sheet: FileSheet;
  readonly grid: CellGrid;
}

export function readXlsx(bytes: Uint8Array): XlsxFile {
  const pack = new Package(bytes);
  const workbookPart = pack.workbookPart();
  const workbook = pack.require(workbookPart);
  const { dateSystem, sheets, active, structureLocked, isToCalculate } = readWorkbook(workbook, workbookPart);
  const tags = readTags(workbook, workbookPart, sheets);
  const related = pack.relationships(workbookPart);
  const partOf = (type: string): string | undefined => related.find((found) => found.type === type)?.target;
  const stylesPart = partOf('styles') ?? 'xl/styles.xml';
  const styles = readStyles(pack.read(stylesPart), stylesPart);
  const stringsPart = partOf('sharedStrings');
  const strings = stringsPart === undefined ? [] : readSharedStrings(pack.require(stringsPart), stringsPart);
  const values = new SheetCellReader(strings, styles, dateSystem, isToCalculate);
  const read: XlsxSheet[] = [];
  const parts = new Set<string>();
  const tables = new TableReader(pack);
  for (const [at, { name, hidden, relationship }] of sheets.entries()) {
    const target = related.find(({ id }) => id === relationship);
    // Chart sheets and macro sheets hold no table.
    if (target?.type !== 'worksheet') continue;
    const part = target.target;
    // A part that many sheets name would be unpacked and read for each of them.
    if (parts.has(part.toLowerCase())) throw damaged('one part for two sheets');
    parts.add(part.toLowerCase());
    const { grid, ...found } = named(name, () => readSheet(pack.require(part), part, values));
    const locks = cellLocks(() => pack.require(part), part, styles);
    const details = sheetDetails(pack, part);
    const traits = { name, hidden, tag: tags.get(at), locks, details, ...tables.on(part) };
    read.push({
      part,
      grid,
      sheet: new FileSheet(grid, { ...traits, ...found }),
    });
  }
  if (read.length === 0) throw unreadable('noSheets');
  const settings = findSettings(pack, workbookPart);
  return { bytes, package: pack, workbookPart, dateSystem, sheets: read, active, structureLocked, settings };
}

/** What is wrong with a sheet is told with the sheet's name. */
function named<T>(sheet: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof PlaceFault ? new PlaceFault(error.what, sheet) : error;
  }
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
  readonly structureLocked: boolean;
  /** A library that can't calculate has written it, and asks whoever opens it to. */
  readonly isToCalculate: boolean;
}

function readWorkbook(bytes: Uint8Array, part: string): WorkbookPart {
  const scanner = new XmlScanner(bytes, part);
  const sheets: ListedSheet[] = [];
  const names = new Set<string>();
  let dateSystem: DateSystem = 1900;
  let activeTab: number | undefined;
  let structureLocked = false;
  let isToCalculate = false;
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.depth === 1 && scanner.is('workbookPr')) {
      if (['1', 'true'].includes(scanner.attribute('date1904') ?? '')) dateSystem = 1904;
    } else if (scanner.depth === 1 && scanner.is('workbookProtection')) {
      structureLocked = ['1', 'true'].includes(scanner.attribute('lockStructure') ?? '');
    } else if (scanner.depth === 1 && scanner.is('calcPr')) {
      isToCalculate = asksToCalculate(scanner.attribute('fullCalcOnLoad'), scanner.attribute('calcId'));
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
  return { dateSystem, sheets, active: sheets[activeTab ?? 0]?.name, structureLocked, isToCalculate };
}

/** The version that XlsxWriter and its ports write of what calculated last: Excel's first of 2007. */
const XLSX_WRITER = '124519';

/**
 * Whether the wish to have all formulas calculated (ECMA-376, 18.2.2) is that of a library. A copy that we saved has it too
 * (`recalculateOnOpening`), with the results that Excel has worked out: it says `1`, beside Excel's own version or none.
 */
function asksToCalculate(wish: string | undefined, version: string | undefined): boolean {
  return wish === 'true' || (wish === '1' && version === XLSX_WRITER);
}

/**
 * Tags of our own sheets, by place among all sheets. A copy of such a sheet has the name too, and one that the user has
 * renamed is the user's now: the name's comment says what it was called.
 */
function readTags(
  bytes: Uint8Array,
  part: string,
  sheets: readonly Pick<ListedSheet, 'name'>[],
): Map<number, string> {
  const ours = readSheetNames(bytes, part).filter(
    ({ name, sheet, comment = '' }) =>
      name === SHEET_TAG_NAME && (comment === '' || comment === sheets[sheet]?.name),
  );
  return new Map(ours.map(({ sheet, formula }) => [sheet, tagOf(formula)]));
}
