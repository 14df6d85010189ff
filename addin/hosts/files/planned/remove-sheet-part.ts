/** Takes a sheet of ours out of a workbook that is being saved: its part and all that hangs on it alone. */
import { isListsTag, SHEET_TAG_NAME } from '../../../workbook/our-names';
import type { BookEdit } from '../editing/book-edit';
import { dropSheetNames, readSheetNames, tagOf } from '../reading/defined-names';
import { XmlPart } from '../xml/xml-part';
import { moveFrontSheet, readSheetEntries, removeSheetEntry } from '../editing/workbook-sheets';

export function removeSheetPart(book: BookEdit, name: string): void {
  const { edit, workbookPart } = book;
  const bytes = edit.require(workbookPart);
  const index = readSheetEntries(bytes, workbookPart).findIndex((entry) => entry.name === name);
  const entry = readSheetEntries(bytes, workbookPart)[index];
  if (entry === undefined) return;
  const listed = removeSheetEntry(bytes, workbookPart, index);
  const named = dropSheetNames(listed, workbookPart, index);
  edit.write(workbookPart, moveFrontSheet(named, workbookPart, index));
  const part = edit.relationships(workbookPart).find(({ id }) => id === entry.relationship)?.target;
  edit.unrelate(workbookPart, ({ id }) => id === entry.relationship);
  if (part !== undefined) edit.removeWithHanging(part);
  dropCalculations(book, entry.number);
}

/** The order of calculation names cells of the sheet when its user has put formulas there; Excel makes it anew. */
function dropCalculations({ edit, workbookPart }: BookEdit, number: number): void {
  const chain = edit.relationships(workbookPart).find(({ type }) => type === 'calcChain')?.target;
  const bytes = chain === undefined ? undefined : edit.read(chain);
  if (chain === undefined || bytes === undefined) return;
  const isNamed = new XmlPart(bytes, chain).root.children.some(
    (cell) => Number(cell.attribute('i')) === number,
  );
  if (!isNamed) return;
  edit.unrelate(workbookPart, ({ target }) => target === chain);
  edit.removeWithHanging(chain);
}

/** Takes away the sheets of choices that no sheet's rule refers to any more; gives whether there were any. */
export function removeUnusedLists(book: BookEdit): boolean {
  const { edit, workbookPart } = book;
  const bytes = edit.require(workbookPart);
  const entries = readSheetEntries(bytes, workbookPart);
  const related = edit.relationships(workbookPart);
  const parts = entries.map(
    ({ relationship }) => related.find(({ id }) => id === relationship)?.target ?? '',
  );
  const isList = entries.map(() => false);
  for (const { name, sheet, formula } of readSheetNames(bytes, workbookPart))
    if (name === SHEET_TAG_NAME && isListsTag(tagOf(formula))) isList[sheet] = true;
  // What is used is settled before the first goes.
  const users = parts.filter((_, at) => !isList[at]).flatMap((part) => edit.read(part) ?? []);
  const unused = entries.filter(
    ({ name }, at) => isList[at] && !users.some((bytesOfUser) => refersTo(bytesOfUser, name)),
  );
  for (const { name } of unused) removeSheetPart(book, name);
  return unused.length > 0;
}

/** Whether a formula of a part names a sheet; programs differ in how they write the quotation mark after its name. */
function refersTo(bytes: Uint8Array, name: string): boolean {
  return ["'", '&apos;', '&#39;'].some((mark) => includes(bytes, new TextEncoder().encode(name + mark)));
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
