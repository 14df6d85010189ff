/** The worksheets, and whether each lets us format its cells. */

/** Loads the worksheets' ids, names, and what `canFormat` and `isHidden` ask. One round trip. */
export async function loadSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  await context.sync();
  return sheets.items;
}

export function canFormat(sheet: Excel.Worksheet): boolean {
  const { protection } = sheet;
  return !protection.protected || protection.options.allowFormatCells === true;
}

export function isHidden(sheet: Excel.Worksheet): boolean {
  return sheet.visibility !== Excel.SheetVisibility.visible;
}
