/**
 * Gives an .xlsx file back with edits and marks in it. Only parts that change are packed anew; every other part is
 * copied as it came, byte for byte, in its old place.
 */
import { planMarks } from '../cells/plan-marks';
import type { SheetMarks } from '../host';
import { CellWriter } from './cell-writer';
import type { Edits } from './file-workbook';
import { recalculateOnOpening } from './patch-workbook-part';
import { patchCells } from './patch-cells';
import { patchMarks } from './patch-marks';
import { StylesPart } from './styles-part';
import type { XlsxFile, XlsxSheet } from './read-xlsx';
import { applySplices } from './splice';
import { XmlScanner } from './xml-scanner';
import { packEntry, writeZip } from './zip-writer';

/** @param marks undefined to leave the marks in the file as they are */
export function patchXlsx(file: XlsxFile, edits: Edits, marks?: readonly SheetMarks[]): Uint8Array {
  const parts = new Map<string, Uint8Array>();
  const styles = new StylesPart(file);
  for (const sheet of file.sheets) patchSheet(file, sheet, edits, marks, styles, parts);
  const hasFormulas = file.sheets.some(({ grid }) => grid.formulaCount > 0);
  if (edits.size > 0 && hasFormulas) {
    const { workbookPart } = file;
    parts.set(workbookPart, recalculateOnOpening(file.package.require(workbookPart), workbookPart));
  }
  for (const [part, bytes] of styles.changedParts()) parts.set(part, bytes);
  return parts.size === 0 ? file.bytes : writeParts(file, parts);
}

function patchSheet(
  file: XlsxFile,
  { part, sheet }: XlsxSheet,
  edits: Edits,
  marks: readonly SheetMarks[] | undefined,
  styles: StylesPart,
  parts: Map<string, Uint8Array>,
): void {
  const changes = edits.get(sheet.id) ?? [];
  if (changes.length === 0 && marks === undefined) return;
  const bytes = file.package.require(part);
  const scanner = new XmlScanner(bytes, part);
  scanner.next();
  const writer = new CellWriter(scanner.prefix, styles.styles, styles.patch, file.dateSystem);
  const ofSheet = (marks ?? []).filter((mark) => mark.sheet === sheet.id);
  const splices = [
    ...(changes.length === 0 ? [] : patchCells(bytes, part, changes, writer)),
    ...(marks === undefined ? [] : patchMarks(bytes, part, planMarks(ofSheet).flat(), styles.patch)),
  ];
  if (splices.length > 0) parts.set(part, applySplices(bytes, splices));
}

function writeParts(file: XlsxFile, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const left = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), { name, bytes }]));
  const entries = file.package.entries.map((entry) => {
    const changed = left.get(entry.name.toLowerCase());
    left.delete(entry.name.toLowerCase());
    return changed === undefined ? entry : packEntry(entry.name, changed.bytes, entry.modified);
  });
  const added = [...left.values()].map(({ name, bytes }) => packEntry(name, bytes));
  return writeZip([...entries, ...added]);
}
