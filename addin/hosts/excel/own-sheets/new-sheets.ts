/** Sheets added to a workbook, and taken away again when what was to come on them fails. */
import { loadSheets } from '../calls/load-sheets';
import { writeQuietly } from '../cells/write-quietly';

/** Adds blank sheets at the end, none of them made the active one. One round trip. */
export async function addSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Excel.Worksheet[]> {
  const added: Excel.Worksheet[] = [];
  await writeQuietly(context, () => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.load('id,name');
      added.push(sheet);
    }
  });
  return added;
}

/** Deletes the sheets of these names that were not there before, if any. */
export async function deleteNewSheets(
  context: Excel.RequestContext,
  before: readonly Excel.Worksheet[],
  names: readonly string[],
): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const fresh = (await loadSheets(context)).filter(({ id, name }) => !known.has(id) && names.includes(name));
  if (fresh.length === 0) return;
  await writeQuietly(context, () => {
    for (const sheet of fresh) deleteSheet(sheet);
  });
}

/**
 * Deletes a sheet, whose visibility is to be loaded; to be sent with the next sync. Excel refuses to delete a very hidden
 * one. Deleting empties the user's list of steps to undo, says Microsoft's page on Undo.
 */
export function deleteSheet(sheet: Excel.Worksheet): void {
  const { veryHidden, hidden } = Excel.SheetVisibility;
  if (sheet.visibility === veryHidden) sheet.visibility = hidden;
  sheet.delete();
}
