import { HostError } from '../../../workbook/host';
import { LISTS_TAG } from '../../../workbook/our-names';
import type { FoundDropDown } from './find-drop-downs';
import { findDropDowns, rangeOfArea } from './find-drop-downs';
import { loadSheets } from '../calls/load-sheets';
import { deleteSheet } from '../own-sheets/new-sheets';
import type { OurSheet } from '../own-sheets/our-sheets';
import { findOurSheets } from '../own-sheets/our-sheets';
import { writeQuietly } from '../cells/write-quietly';

/**
 * Takes away every drop-down of ours, and the sheet with their choices, in eight round trips (a few more where rules of
 * the user's stand between ours). Those of our own sheets stay: they belong to them. Deleting the sheet of choices
 * empties the user's list of steps to undo (Microsoft's page on Undo), so it is done here alone, where the user has asked
 * for it.
 *
 * @throws HostError `protected` when some stay on a sheet that has been protected since; all others are gone
 */
export async function removeDropDowns(context: Excel.RequestContext): Promise<void> {
  const { ours, found, lists } = await surveyDropDowns(context);
  const { removable, fixed } = partsOf(found, ours);
  await clearDropDowns(context, removable);
  const kept = fixed.filter(({ sheet }) => sheet.protection.protected && !isAmong(ours, sheet));
  if (kept.length > 0) throw stays(kept);
  if (lists && !areUsed(lists, fixed)) await deleteLists(context, lists, removable);
}

export interface DropDownSurvey {
  readonly all: readonly Excel.Worksheet[];
  readonly ours: readonly OurSheet[];
  readonly found: readonly FoundDropDown[];
  /** The sheet of choices, if there is one. */
  readonly lists: Excel.Worksheet | undefined;
}

/** What there is of ours, in five round trips where no other rule touches a drop-down. */
export async function surveyDropDowns(context: Excel.RequestContext): Promise<DropDownSurvey> {
  const { all, ours } = await findOurSheets(context);
  const lists = ours.find(({ tag }) => tag === LISTS_TAG)?.sheet;
  return { all, ours, lists, found: await findDropDowns(context, all) };
}

/** Drop-downs that can be taken away, and those that stay: on protected sheets, and on our own, to which they belong. */
export function partsOf(
  found: readonly FoundDropDown[],
  ours: readonly OurSheet[],
): { readonly removable: readonly FoundDropDown[]; readonly fixed: readonly FoundDropDown[] } {
  const stay = ({ sheet }: FoundDropDown): boolean => sheet.protection.protected || isAmong(ours, sheet);
  return { removable: found.filter((one) => !stay(one)), fixed: found.filter(stay) };
}

/** Whether a drop-down that stays offers what stands on the sheet of choices. */
export function areUsed({ name }: Excel.Worksheet, fixed: readonly FoundDropDown[]): boolean {
  return fixed.some(({ rule }) => typeof rule.list?.source === 'string' && rule.list.source.includes(name));
}

function isAmong(ours: readonly OurSheet[], { id }: Excel.Worksheet): boolean {
  return ours.some(({ sheet }) => sheet.id === id);
}

/** Takes these away in one round trip; should Excel stop half-way, they are as before. */
export async function clearDropDowns(
  context: Excel.RequestContext,
  found: readonly FoundDropDown[],
  /** What is asked along with it. */
  alongside: () => void = () => undefined,
): Promise<void> {
  try {
    if (found.length > 0) {
      await writeQuietly(context, () => {
        for (const { sheet, area } of found) rangeOfArea({ sheet, ...area }).dataValidation.clear();
        alongside();
      });
    } else {
      alongside();
      await context.sync();
    }
  } catch (error) {
    await putBack(context, found).catch(() => undefined);
    throw error;
  }
}

async function putBack(context: Excel.RequestContext, found: readonly FoundDropDown[]): Promise<void> {
  if (found.length === 0) return;
  await writeQuietly(context, () => {
    for (const { sheet, area, rule, errorAlert } of found) {
      const validation = rangeOfArea({ sheet, ...area }).dataValidation;
      validation.rule = rule;
      validation.errorAlert = errorAlert;
    }
  });
}

async function deleteLists(
  context: Excel.RequestContext,
  lists: Excel.Worksheet,
  cleared: readonly FoundDropDown[],
): Promise<void> {
  try {
    await writeQuietly(context, () => deleteSheet(lists));
  } catch (error) {
    const left = (await loadSheets(context).catch(() => [])).find(({ id }) => id === lists.id);
    if (left) {
      await writeQuietly(context, () => {
        left.visibility = Excel.SheetVisibility.veryHidden;
      }).catch(() => undefined);
      await putBack(context, cleared).catch(() => undefined);
    }
    throw error;
  }
}

function stays(kept: readonly FoundDropDown[]): HostError {
  const names = [...new Set(kept.map(({ sheet }) => sheet.name))].join(', ');
  return new HostError(
    'protected',
    `The lists on ${names} stay, because the sheet is protected. Unprotect it in Excel, then take them away again.`,
  );
}
