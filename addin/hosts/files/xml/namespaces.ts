/** Namespaces of the two kinds of files: nearly all are transitional, a few strict (ECMA-376, part 1 and part 4). */
import { XmlScanner } from './xml-scanner';

export interface Namespaces {
  /** Elements of workbooks and worksheets. */
  readonly main: string;
  /** Types of relationships, and the attribute `r:id`. */
  readonly office: string;
  /** Properties of custom XML parts. */
  readonly customXml: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

export const TRANSITIONAL_NAMESPACES: Namespaces = {
  main: `${TRANSITIONAL}/spreadsheetml/2006/main`,
  office: `${TRANSITIONAL}/officeDocument/2006/relationships`,
  customXml: `${TRANSITIONAL}/officeDocument/2006/customXml`,
  drawing: `${TRANSITIONAL}/drawingml/2006/main`,
  chart: `${TRANSITIONAL}/drawingml/2006/chart`,
  sheetDrawing: `${TRANSITIONAL}/drawingml/2006/spreadsheetDrawing`,
};

const STRICT_NAMESPACES: Namespaces = {
  main: `${STRICT}/spreadsheetml/main`,
  office: `${STRICT}/officeDocument/relationships`,
  customXml: `${STRICT}/officeDocument/customXml`,
  drawing: `${STRICT}/drawingml/main`,
  chart: `${STRICT}/drawingml/chart`,
  sheetDrawing: `${STRICT}/drawingml/spreadsheetDrawing`,
};

/** Those that a workbook is written in. */
export function namespacesOf(workbook: Uint8Array, part: string): Namespaces {
  const scanner = new XmlScanner(workbook, part);
  scanner.next();
  const root = new TextDecoder().decode(workbook.subarray(scanner.start, scanner.end));
  return root.includes(STRICT_NAMESPACES.main) ? STRICT_NAMESPACES : TRANSITIONAL_NAMESPACES;
}
