/** A sheet of ours together with the sheet that holds its longer lists of choices. */
import { LISTS_SHEET, listsTagOf } from '../../../workbook/our-names';
import { freeSheetName } from '../../../workbook/sheet-name';
import type { BookEdit } from '../editing/book-edit';
import type { AddedParts } from './add-sheet-part';
import { addSheetPart } from './add-sheet-part';
import { ChoiceLists } from './choice-lists';
import { plannedRows } from './row-source';

/** Gives the name of the sheet's part. @param taken names of the workbook's sheets; that of the lists joins them */
export function addWithLists(
  book: BookEdit,
  sheet: AddedParts,
  taken: string[],
  options: { readonly tagged?: boolean } = {},
): string {
  const lists = new ChoiceLists(freeSheetName(LISTS_SHEET, taken), listsTagOf(sheet.name));
  const part = addSheetPart(book, sheet, lists, options);
  addLists(book, lists, taken);
  return part;
}

/** The sheet of the lists, when one of them needs it; nobody sees it. */
export function addLists(book: BookEdit, lists: ChoiceLists, taken: string[]): void {
  const plan = lists.plan();
  if (plan === undefined) return;
  taken.push(plan.name);
  addSheetPart(book, { plan, name: plan.name, source: plannedRows(plan) }, lists, { hidden: true });
}
