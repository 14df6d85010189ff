import type { DropDown, DropDownOutcome } from '../../../workbook/host';
import { LISTS_SHEET, LISTS_TAG } from '../../../workbook/our-names';
import { freeSheetName } from '../../../workbook/sheet-name';
import { isFree, offerList } from './drop-down-rule';
import { ListsOfWorkbook } from './lists-sheet';
import { addSheets, deleteNewSheets, deleteSheet } from '../own-sheets/new-sheets';
import { tagSheet } from '../own-sheets/our-sheets';
import { areUsed, clearDropDowns, partsOf, surveyDropDowns } from './remove-drop-downs';
import { writeQuietly } from '../cells/write-quietly';
import type { WriteStep } from '../cells/write-steps';
import { step, carryOutSteps } from '../cells/write-steps';

/**
 * Puts these in place of any drop-down of ours, in some eight round trips whatever their number. Long lists go on a very
 * hidden sheet, which is kept and written anew each time: deleting a sheet empties the user's list of steps to undo.
 * Should Excel stop half-way, no drop-down of ours stays.
 */
export async function addDropDowns(
  context: Excel.RequestContext,
  dropDowns: readonly DropDown[],
): Promise<DropDownOutcome> {
  const survey = await surveyDropDowns(context);
  const { all, lists } = survey;
  const { removable, fixed } = partsOf(survey.found, survey.ours);
  const byId = new Map(all.map((sheet) => [sheet.id, sheet]));
  const targets = dropDowns.map((dropDown) => targetOf(dropDown, byId.get(dropDown.sheet)));
  await clearDropDowns(context, removable, () => {
    for (const { validation } of targets) validation?.load('type,prompt');
  });
  const chosen = targets.flatMap(({ dropDown, validation }) =>
    validation && isFree(validation) && dropDown.choices.length > 0 ? [{ dropDown, validation }] : [],
  );
  const keepsLists = lists !== undefined && areUsed(lists, fixed);
  await write(context, { all, chosen, lists, keepsLists });
  return { skipped: targets.flatMap(skippedOf) };
}

interface Target {
  readonly dropDown: DropDown;
  readonly sheet?: Excel.Worksheet;
  /** Absent when nothing can be put there. */
  readonly validation?: Excel.DataValidation;
}

function targetOf(dropDown: DropDown, sheet: Excel.Worksheet | undefined): Target {
  if (sheet === undefined) return { dropDown };
  if (sheet.protection.protected) return { dropDown, sheet };
  const { firstRow, column, rowCount } = dropDown;
  return {
    dropDown,
    sheet,
    validation: sheet.getRangeByIndexes(firstRow, column, rowCount, 1).dataValidation,
  };
}

interface Writing {
  readonly all: readonly Excel.Worksheet[];
  readonly chosen: readonly { readonly dropDown: DropDown; readonly validation: Excel.DataValidation }[];
  readonly lists: Excel.Worksheet | undefined;
  /** Drop-downs that stay need what stands on it. */
  readonly keepsLists: boolean;
}

async function write(
  context: Excel.RequestContext,
  { all, chosen, lists, keepsLists }: Writing,
): Promise<void> {
  const name =
    lists?.name ??
    freeSheetName(
      LISTS_SHEET,
      all.map((sheet) => sheet.name),
    );
  const choiceLists = new ListsOfWorkbook(name, keepsLists && lists ? await usedColumns(context, lists) : 0);
  const sources = chosen.map(({ dropDown }) => choiceLists.source(dropDown.choices));
  const isNew = lists === undefined && choiceLists.needSheet;
  try {
    const [sheet = lists] = isNew ? await addSheets(context, [name]) : [];
    const steps: WriteStep[] = [];
    if (sheet) {
      steps.push(step(() => prepareLists(sheet, { name, isNew, keepsLists })));
      steps.push(...choiceLists.steps(sheet));
    }
    for (const [at, { validation }] of chosen.entries()) {
      const source = sources[at] ?? '';
      steps.push(step(() => offerList(validation, source), source.length));
    }
    await carryOutSteps(context, steps);
  } catch (error) {
    await undo(context, { all, chosen, lists, keepsLists }, name).catch(() => undefined);
    throw error;
  }
}

function prepareLists(
  sheet: Excel.Worksheet,
  { name, isNew, keepsLists }: { name: string; isNew: boolean; keepsLists: boolean },
): void {
  if (isNew) {
    tagSheet(sheet, name, LISTS_TAG);
    sheet.visibility = Excel.SheetVisibility.veryHidden;
  } else if (!keepsLists) sheet.getRange().clear();
}

async function usedColumns(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('columnIndex,columnCount');
  await context.sync();
  return used.isNullObject ? 0 : used.columnIndex + used.columnCount;
}

/** The cells had no rule before. The sheet of choices goes as well: its rules have been cleared. */
async function undo(
  context: Excel.RequestContext,
  { all, chosen, lists, keepsLists }: Writing,
  name: string,
): Promise<void> {
  await writeQuietly(context, () => {
    for (const { validation } of chosen) validation.clear();
    if (lists && !keepsLists) deleteSheet(lists);
  });
  await deleteNewSheets(context, all, [name]);
}

function skippedOf({ dropDown, sheet, validation }: Target): DropDownOutcome['skipped'] {
  const { heading, column } = dropDown;
  const skip = (reason: string) => [{ sheet: dropDown.sheet, column, reason }];
  if (sheet === undefined) return skip('The sheet is no longer in the workbook.');
  if (validation === undefined) return skip(`${sheet.name} is protected, so ${heading} gets no list.`);
  if (!isFree(validation))
    return skip(`${heading} has a rule of its own on what may be typed, and keeps it.`);
  return dropDown.choices.length > 0 ? [] : skip(`There are no codes to choose from for ${heading}.`);
}
