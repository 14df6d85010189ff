/** The list of sheets in the workbook's own part: added to, taken from (ECMA-376, 18.2.19 and 18.2.20). */
import type { Namespaces } from './namespaces';
import { applySplices } from './splice';
import type { Splice } from './splice';
import { fillEmpty } from './xml-edits';
import { encodeXmlText } from './xml-text';
import { XmlScanner } from './xml-scanner';

export interface SheetEntry {
  readonly name: string;
  readonly number: number;
  /** Id of its relationship. */
  readonly relationship: string;
  readonly start: number;
  readonly end: number;
}

export function readSheetEntries(bytes: Uint8Array, part: string): SheetEntry[] {
  const scanner = new XmlScanner(bytes, part);
  const entries: SheetEntry[] = [];
  while (scanner.next()) {
    if (scanner.depth !== 2 || scanner.kind === 'close' || !scanner.is('sheet')) continue;
    const { start } = scanner;
    const name = scanner.attribute('name') ?? '';
    const number = Number(scanner.attribute('sheetId'));
    const relationship = scanner.attribute('id') ?? '';
    scanner.skip();
    entries.push({ name, number, relationship, start, end: scanner.end });
  }
  return entries;
}

/** @param state `veryHidden` can't be shown by the user's own means */
export function addSheetEntry(
  bytes: Uint8Array,
  part: string,
  sheet: { readonly name: string; readonly relationship: string; readonly state?: 'veryHidden' },
  { office }: Namespaces,
): Uint8Array {
  const entries = readSheetEntries(bytes, part);
  const number = Math.max(0, ...entries.map((entry) => entry.number)) + 1;
  const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next()) {
    if (scanner.depth !== 1 || !scanner.is('sheets') || scanner.kind === 'open') continue;
    const { prefix, start, kind } = scanner;
    // The prefix of the id is said once more, whatever the root says of it.
    const insert =
      `<${prefix}sheet xmlns:r="${office}" name="${encodeXmlText(sheet.name)}" sheetId="${number}"${state} ` +
      `r:id="${sheet.relationship}"/>`;
    const splice: Splice =
      kind === 'empty' ? fillEmpty(scanner, bytes, insert) : { start, end: start, insert };
    return applySplices(bytes, [splice]);
  }
  return bytes;
}

/** Takes a sheet off the list. What else counts sheets is for the caller: names of the sheet, the sheet in front. */
export function removeSheetEntry(bytes: Uint8Array, part: string, index: number): Uint8Array {
  const entry = readSheetEntries(bytes, part)[index];
  if (entry === undefined) return bytes;
  return applySplices(bytes, [{ start: entry.start, end: entry.end, insert: '' }]);
}

/** The sheet in front and the first tab count sheets: those after the removed one move up. */
export function moveFrontSheet(bytes: Uint8Array, part: string, removed: number): Uint8Array {
  const scanner = new XmlScanner(bytes, part);
  const splices: Splice[] = [];
  while (scanner.next()) {
    if (scanner.depth !== 2 || scanner.kind === 'close' || !scanner.is('workbookView')) continue;
    const { start, end } = scanner;
    const tag = new TextDecoder().decode(bytes.subarray(start, end));
    const insert = tag.replace(
      /(\s(?:activeTab|firstSheet)\s*=\s*["'])(\d+)/g,
      (_, before: string, index: string) =>
        before + String(Number(index) >= removed ? Math.max(0, Number(index) - 1) : Number(index)),
    );
    if (insert !== tag) splices.push({ start, end, insert });
  }
  return splices.length === 0 ? bytes : applySplices(bytes, splices);
}
