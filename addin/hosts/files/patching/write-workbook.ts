/** Sheets of ours as a new workbook: a report, a template, the sheets of a text file. */
import { freeSheetName } from '../../../workbook/sheet-name';
import type { SheetPlan } from '../../../workbook/sheet-plan';
import { blankWorkbook } from './blank-workbook';
import { addWithLists } from '../planned/add-with-lists';
import type { RowSource } from '../planned/row-source';
import { plannedRows } from '../planned/row-source';

/** An .xlsx of these sheets, in their order; a name that comes again gets a number. */
export function writeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  return writeSheets(plans.map((plan) => ({ plan, source: plannedRows(plan), tagged: true })));
}

export interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly source: RowSource;
  /** Whether it is known as one of ours afterwards. */
  readonly tagged: boolean;
}

/** As `writeWorkbook`, with the rows made one by one. */
export function writeSheets(sheets: readonly WrittenSheet[]): Uint8Array {
  const book = blankWorkbook();
  const names: string[] = [];
  for (const { plan } of sheets) names.push(freeSheetName(plan.name, names));
  const taken = [...names];
  sheets.forEach(({ plan, source, tagged }, at) =>
    addWithLists(book, { plan, name: names[at] ?? plan.name, source }, taken, { tagged }),
  );
  book.styles.finish(false);
  return book.edit.toBytes();
}
