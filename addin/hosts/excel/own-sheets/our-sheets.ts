/** Sheets that we have added, known by a hidden name of their own: ids of sheets change when a workbook is opened again. */
import { SHEET_TAG_NAME } from '../../../workbook/our-names';
import { loadSheets } from '../calls/load-sheets';

export interface OurSheet {
  readonly sheet: Excel.Worksheet;
  /** What kind of sheet of ours it is. */
  readonly tag: string;
}

/** Our sheets, in two round trips, and all others. */
export async function findOurSheets(
  context: Excel.RequestContext,
): Promise<{ readonly all: readonly Excel.Worksheet[]; readonly ours: readonly OurSheet[] }> {
  const all = await loadSheets(context);
  const names = all.map((sheet) => ({ sheet, name: sheet.names.getItemOrNullObject(SHEET_TAG_NAME) }));
  for (const { name } of names) name.load('formula,comment');
  await context.sync();
  const ours = names.flatMap(({ sheet, name }) => {
    if (name.isNullObject || !isOriginal(name.comment, sheet.name)) return [];
    return [{ sheet, tag: tagOf(String(name.formula)) }];
  });
  return { all, ours };
}

/** A copy that the user made has the name too, and a sheet that the user has renamed is the user's now. */
function isOriginal(comment: string, sheetName: string): boolean {
  return comment === '' || comment === sheetName;
}

/** To be sent with the next sync. */
export function tagSheet(sheet: Excel.Worksheet, sheetName: string, tag: string): void {
  const name = sheet.names.add(SHEET_TAG_NAME, `="${tag.replaceAll('"', '""')}"`, sheetName);
  name.visible = false;
}

function tagOf(formula: string): string {
  return formula.slice(2, -1).replaceAll('""', '"');
}
