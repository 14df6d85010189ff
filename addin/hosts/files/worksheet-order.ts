/** Where things stand in a worksheet's part, by its schema. */
import type { XmlScanner } from './xml-scanner';

/** Elements of a worksheet in their order (ECMA-376, 18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export type WorksheetElement = (typeof ORDER)[number];

/** Elements up to this one and itself: a new one goes right after the last of them. */
export function upTo(element: WorksheetElement): ReadonlySet<string> {
  return new Set(ORDER.slice(0, ORDER.indexOf(element) + 1));
}

export interface FoundPlace {
  /** Prefix of the sheet's elements. */
  readonly prefix: string;
  /** Where a new element goes. */
  readonly insertAt: number;
}

/**
 * Goes through a worksheet's elements for the place of one of its kind. `visit` is called on each that is there, and
 * reads it to its end.
 */
export function findPlace(
  scanner: XmlScanner,
  element: WorksheetElement,
  visit: (scanner: XmlScanner) => void,
): FoundPlace {
  const before = upTo(element);
  let prefix = '';
  let insertAt = 0;
  while (scanner.next()) {
    if (scanner.depth === 0 && scanner.kind === 'open') ({ prefix, end: insertAt } = scanner);
    if (scanner.depth !== 1 || scanner.kind === 'close') continue;
    const { name } = scanner;
    if (name === element) visit(scanner);
    else scanner.skip();
    if (before.has(name)) insertAt = scanner.end;
  }
  return { prefix, insertAt };
}
