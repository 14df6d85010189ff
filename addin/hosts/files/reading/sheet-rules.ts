/** Rules of what may be typed into cells of a sheet (ECMA-376, 18.3.1.32), the user's and ours. */
import { firstArea } from '../../../workbook/a1-address';
import { DROP_DOWN_TITLE } from '../../../workbook/our-names';
import type { CellRange } from './cell-reference';
import type { XmlScanner } from '../xml/xml-scanner';

export interface SheetRule {
  readonly ranges: readonly CellRange[];
  readonly ours: boolean;
  /** What a list is made of: `"Yes,No"`, or cells. Undefined when the rule is no list to choose from. */
  readonly list?: string;
}

export interface ReadRule extends SheetRule {
  /** Bytes of its element. */
  readonly start: number;
  readonly end: number;
}

/**
 * With the scanner on the rule's element: reads it to its end. Excel itself writes rules that refer to another sheet
 * among the extensions at the end of the part, with their cells in an element of its own (MS-XLSX, 2.6.53).
 */
export function readRule(scanner: XmlScanner): ReadRule {
  const { start, depth, kind } = scanner;
  const ours = scanner.attribute('errorTitle') === DROP_DOWN_TITLE;
  // The arrow can be switched off, by an attribute whose name says the opposite.
  const isList = scanner.attribute('type') === 'list' && scanner.attribute('showDropDown') !== '1';
  let sqref = scanner.attribute('sqref') ?? '';
  let list: string | undefined;
  let from = 0;
  while (kind === 'open' && scanner.next() && scanner.depth > depth) {
    if (scanner.kind === 'open') from = scanner.end;
    else if (scanner.kind !== 'close') continue;
    else if (scanner.is('sqref')) sqref = scanner.text(from, scanner.start);
    else if (scanner.is('f') || scanner.is('formula1')) list ??= scanner.text(from, scanner.start);
  }
  const ranges = sqref.split(/\s+/).flatMap((address) => firstArea(address) ?? []);
  return { ranges, ours, start, end: scanner.end, ...(isList && list !== undefined ? { list } : {}) };
}

export function overlaps(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
