import { HostError } from '../../../workbook/host';
import { deleteMarks, findMarks } from './find-marks';
import { canFormat, loadSheets } from '../calls/load-sheets';
import { writeQuietly } from '../cells/write-quietly';

/**
 * Takes away every mark of ours and nothing else, in at most four round trips.
 * @throws HostError `protected` when marks stay on a sheet that has been protected since; all others are gone
 */
export async function clearMarks(context: Excel.RequestContext): Promise<void> {
  const marks = await findMarks(context, await loadSheets(context));
  const [removable, kept] = [true, false].map((open) =>
    marks.filter(({ sheet }) => canFormat(sheet) === open),
  );
  if (removable?.length) await writeQuietly(context, () => deleteMarks(removable));
  if (!kept?.length) return;
  const names = [...new Set(kept.map(({ sheet }) => sheet.name))].join(', ');
  throw new HostError(
    'protected',
    `The marks on ${names} stay, because the sheet is protected. Unprotect it in Excel, then clear the marks again.`,
  );
}
