/** Takes a sheet of ours out of a workbook that is being saved: its part and all that hangs on it alone. */
import { isListsTag, SHEET_TAG_NAME } from '../../cells/our-names';
import type { BookEdit } from '../book-edit';
import { dropSheetNames, readSheetNames, tagOf } from '../defined-names';
import { moveFrontSheet, readSheetEntries, removeSheetEntry } from '../workbook-sheets';

export function removeSheet(book: BookEdit, name: string): void {
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
  if (part !== undefined) removeWithParts(book, part);
}

/** Parts of a sheet of ours hang on it alone: drawings with their charts, comments with their boxes. */
function removeWithParts({ edit }: BookEdit, part: string): void {
  const hanging = edit.relationships(part).map(({ target }) => target);
  edit.remove(part);
  for (const target of hanging) removeWithParts({ edit } as BookEdit, target);
}

/** Takes away the sheets of choices that no sheet's rule refers to any more. */
export function removeUnusedLists(book: BookEdit): void {
  const { edit, workbookPart } = book;
  const bytes = edit.require(workbookPart);
  const entries = readSheetEntries(bytes, workbookPart);
  const related = edit.relationships(workbookPart);
  const lists = readSheetNames(bytes, workbookPart)
    .filter(({ name, formula }) => name === SHEET_TAG_NAME && isListsTag(tagOf(formula)))
    .flatMap(({ sheet }) => entries[sheet] ?? []);
  for (const { name } of lists) {
    const isUsed = entries.some((entry) => {
      const part = related.find(({ id }) => id === entry.relationship)?.target;
      return entry.name !== name && part !== undefined && refersTo(edit.require(part), name);
    });
    if (!isUsed) removeSheet(book, name);
  }
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
