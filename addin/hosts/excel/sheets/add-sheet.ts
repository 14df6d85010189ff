import { LISTS_SHEET, listsTagOf } from '../../../workbook/our-names';
import type { DateSystem } from '../../../workbook/serial-date';
import { freeSheetName } from '../../../workbook/sheet-name';
import type { SheetPlan } from '../../../workbook/sheet-plan';
import { fillSteps } from './fill-sheet';
import { ListsOfWorkbook, needsSheet } from '../drop-downs/lists-sheet';
import { loadSheets } from '../calls/load-sheets';
import { addSheets, deleteNewSheets, deleteSheet } from '../own-sheets/new-sheets';
import { findOurSheets, tagSheet } from '../own-sheets/our-sheets';
import { extraSteps } from './sheet-extras';
import { writeQuietly } from '../cells/write-quietly';
import { step, carryOutSteps } from '../cells/write-steps';

/**
 * Puts a planned sheet at the end of the workbook: three round trips, and one more for each further 2 MB. Lists too long
 * for a rule go on a very hidden sheet of their own, which goes with it. Should Excel stop half-way, no sheet stays.
 *
 * @returns the sheet's id
 */
export async function addSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  options: { readonly show: boolean; readonly system: DateSystem },
): Promise<string> {
  const before = await loadSheets(context);
  const taken = before.map(({ name }) => name);
  const name = freeSheetName(plan.name, taken);
  const listsName = freeSheetName(LISTS_SHEET, [...taken, name]);
  const names = plan.dropDowns?.some(({ choices }) => needsSheet(choices)) ? [name, listsName] : [name];
  try {
    const [sheet, listsSheet] = await addSheets(context, names);
    if (sheet === undefined) throw new Error('Excel added no sheet');
    const lists = new ListsOfWorkbook(listsName);
    const extras = extraSteps(context, sheet, { plan, name, lists });
    await carryOutSteps(context, [
      step(() => tagSheet(sheet, name, plan.tag)),
      ...(listsSheet ? [step(() => hideLists(listsSheet, listsName, name)), ...lists.steps(listsSheet)] : []),
      ...fillSteps(sheet, plan, options.system),
      ...extras,
      step(() => {
        if (options.show) sheet.activate();
      }),
    ]);
    return sheet.id;
  } catch (error) {
    await deleteNewSheets(context, before, names).catch(() => undefined);
    throw error;
  }
}

function hideLists(sheet: Excel.Worksheet, name: string, of: string): void {
  tagSheet(sheet, name, listsTagOf(of));
  sheet.visibility = Excel.SheetVisibility.veryHidden;
}

/** Ids of our own sheets of this kind, in two round trips. */
export async function sheetsOfOurs(context: Excel.RequestContext, tag: string): Promise<readonly string[]> {
  const { ours } = await findOurSheets(context);
  return ours.filter((our) => our.tag === tag).map(({ sheet }) => sheet.id);
}

/**
 * Takes away a sheet that `addSheet` added, and its lists, in three round trips; any other is left alone. Deleting a
 * sheet empties the user's list of steps to undo (Microsoft's page on Undo): nothing can be done about that.
 */
export async function removeSheet(context: Excel.RequestContext, id: string): Promise<void> {
  const { ours } = await findOurSheets(context);
  const sheet = ours.find((our) => our.sheet.id === id)?.sheet;
  if (sheet === undefined) return;
  const lists = ours.filter(({ tag }) => tag === listsTagOf(sheet.name)).map((our) => our.sheet.id);
  try {
    await writeQuietly(context, () => {
      for (const our of ours) if (our.sheet.id === id || lists.includes(our.sheet.id)) deleteSheet(our.sheet);
    });
  } catch (error) {
    if (!(await finish(context, id, lists).catch(() => false))) throw error;
  }
}

/** Whether the sheet has gone after all: its lists then go too. */
async function finish(context: Excel.RequestContext, id: string, lists: readonly string[]): Promise<boolean> {
  const left = await loadSheets(context);
  if (left.some((sheet) => sheet.id === id)) return false;
  const orphans = left.filter((sheet) => lists.includes(sheet.id));
  if (orphans.length > 0) {
    await writeQuietly(context, () => {
      for (const sheet of orphans) deleteSheet(sheet);
    });
  }
  return true;
}
