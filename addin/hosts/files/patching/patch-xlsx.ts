/**
 * Gives an .xlsx file back with edits, marks and additions in it. Only parts that change are packed anew; every other
 * part is copied as it came, byte for byte, in its old place.
 */
import { LISTS_SHEET, LISTS_TAG } from '../../../workbook/our-names';
import { planMarks } from '../../../workbook/plan-marks';
import { freeSheetName } from '../../../workbook/sheet-name';
import type { CellChange } from '../../../workbook/host';
import type { Additions } from '../opened/additions';
import type { BookEdit } from '../editing/book-edit';
import { CellWriter } from '../editing/cell-writer';
import type { Edits, SaveOptions } from '../opened/file-format';
import { namespacesOf } from '../xml/namespaces';
import { PackageEdit } from '../package/package-edit';
import { WORKSHEET_ORDER } from '../package/part-orders';
import { patchCells } from './patch-cells';
import { patchComments } from './patch-comments';
import { patchDropDowns } from './patch-drop-downs';
import { patchMarks } from './patch-marks';
import { recalculateOnOpening } from './patch-workbook-part';
import { addLists, addWithLists } from '../planned/add-with-lists';
import { ChoiceLists } from '../planned/choice-lists';
import { removeSheetPart, removeUnusedLists } from '../planned/remove-sheet-part';
import { rowsOfGrid } from '../planned/row-source';
import type { XlsxFile } from '../reading/read-xlsx';
import { patchSettings } from '../package/settings-part';
import { removeSignatures } from '../package/signatures';
import { StylesPart } from '../editing/styles-part';
import { readSheetEntries } from '../editing/workbook-sheets';
import { XmlPart } from '../xml/xml-part';

export function patchXlsx(
  file: XlsxFile,
  edits: Edits,
  additions: Additions,
  { marks, settings }: Omit<SaveOptions, 'as'>,
): Uint8Array {
  const book = openForEdit(file);
  const { edit, workbookPart } = book;
  for (const name of additions.removed) removeSheetPart(book, name);
  const listed = readSheetEntries(edit.require(workbookPart), workbookPart).map(({ name }) => name);
  const taken = [...listed, ...additions.sheets.map(({ sheet }) => sheet.name)];
  const kept = file.sheets.filter(({ sheet }) => !additions.removed.has(sheet.id));
  const sheets = kept.map(({ part, sheet }) => ({ part, id: sheet.id }));
  for (const { plan, sheet, grid } of additions.sheets) {
    const part = addWithLists(book, { plan, name: sheet.name, source: rowsOfGrid(plan, grid) }, taken);
    sheets.push({ part, id: sheet.id });
  }
  const lists = new ChoiceLists(freeSheetName(LISTS_SHEET, taken), LISTS_TAG);
  const areMarksGone = sheets
    .map(({ part, id }) =>
      patchSheet(book, part, { id, changes: edits.get(id) ?? [], marks, additions, lists }),
    )
    .includes(true);
  addLists(book, lists, taken);
  const isSettled = additions.dropDowns === undefined && additions.removed.size === 0;
  const areListsGone = !isSettled && removeUnusedLists(book);
  if (edits.size > 0 && file.sheets.some(({ grid }) => grid.formulaCount > 0))
    edit.write(workbookPart, recalculateOnOpening(edit.require(workbookPart), workbookPart));
  if (settings !== undefined) patchSettings(book, file.settings, settings);
  book.styles.finish(areMarksGone || areListsGone || additions.removed.size > 0);
  if (!edit.isChanged) return file.bytes;
  removeSignatures(edit);
  return edit.toBytes();
}

function openForEdit({ package: pack, workbookPart, dateSystem }: XlsxFile): BookEdit {
  const edit = new PackageEdit(pack);
  const namespaces = namespacesOf(edit.require(workbookPart), workbookPart);
  return {
    edit,
    workbookPart,
    namespaces,
    dateSystem,
    styles: new StylesPart(edit, workbookPart, namespaces),
  };
}

interface SheetChanges {
  readonly id: string;
  readonly changes: readonly CellChange[];
  readonly marks: SaveOptions['marks'];
  readonly additions: Additions;
  readonly lists: ChoiceLists;
}

/** Gives whether marks of ours were there before. */
function patchSheet(book: BookEdit, name: string, of: SheetChanges): boolean {
  const { edit, styles, dateSystem } = book;
  const { id, changes, marks, additions, lists } = of;
  const { comments, dropDowns } = additions;
  if (changes.length === 0 && (marks ?? comments ?? dropDowns) === undefined) return false;
  const sheet = new XmlPart(edit.require(name), name, WORKSHEET_ORDER);
  const ofSheet = <T extends { readonly sheet: string }>(all: readonly T[]): T[] =>
    all.filter((one) => one.sheet === id);
  if (changes.length > 0) {
    const writer = new CellWriter(sheet.prefix, styles.styles, styles.patch, dateSystem);
    sheet.splice(patchCells(sheet.bytes, name, changes, writer));
  }
  const areMarksGone =
    marks !== undefined && patchMarks(sheet, planMarks(ofSheet(marks)).flat(), styles.patch);
  if (dropDowns !== undefined) patchDropDowns(sheet, ofSheet(dropDowns), lists);
  if (comments !== undefined) patchComments(book, sheet, ofSheet(comments));
  const bytes = sheet.toBytes();
  if (bytes !== sheet.bytes) edit.write(name, bytes);
  return areMarksGone;
}
