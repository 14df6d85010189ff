import type { SheetInfo } from '../../../workbook/host';
import { LISTS_SHEET } from '../../../workbook/our-names';
import { canFormat, isHidden, loadSheets } from '../calls/load-sheets';

/**
 * The worksheets in the order of their tabs, hidden ones included. Two round trips, however many sheets and tables there
 * are. A used range is of values alone: a column that is merely coloured to its end does not count.
 */
export async function listSheets(context: Excel.RequestContext): Promise<SheetInfo[]> {
  const { tables } = context.workbook;
  tables.load('items/showTotals,items/worksheet/id');
  const sheets = (await loadSheets(context)).filter((sheet) => !holdsOurLists(sheet));
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
  const totals = loadTotals(tables.items);
  await context.sync();
  return sheets.map((sheet, position) => {
    const totalsRows = totals
      .filter(({ sheet: on }) => on === sheet.id)
      .map(({ range }) => range.rowIndex + range.rowCount - 1);
    return {
      id: sheet.id,
      name: sheet.name,
      usedRange: usedRange(ranges[position]),
      protected: !canFormat(sheet),
      hidden: isHidden(sheet),
      ...(totalsRows.length === 0 ? {} : { totalsRows: [...new Set(totalsRows)].sort((a, b) => a - b) }),
    };
  });
}

/** Areas of the tables that show a row of totals, which is their last; to be synced. */
function loadTotals(tables: readonly Excel.Table[]): { sheet: string; range: Excel.Range }[] {
  return tables
    .filter(({ showTotals }) => showTotals)
    .map((table) => {
      const range = table.getRange();
      range.load('rowIndex,rowCount');
      return { sheet: table.worksheet.id, range };
    });
}

/** What our drop-downs choose from is nobody's sheet; only we make sheets so hidden with that name. */
function holdsOurLists({ name, visibility }: Excel.Worksheet): boolean {
  return visibility === Excel.SheetVisibility.veryHidden && name.startsWith(LISTS_SHEET);
}

function usedRange(range: Excel.Range | undefined): SheetInfo['usedRange'] {
  if (range === undefined || range.isNullObject) return { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
