/**
 * Marks as conditional formats: they lie over the user's own formats and go without a trace. Fills of cells are never
 * written: Excel reads "no fill" and white back as the same, so none could be put back (OfficeDev/office-js#6218).
 */
import type { MarkOutcome, SheetMarks } from '../host';
import { HostError } from '../host';
import { clearMarks } from './clear-marks';
import type { FoundMark } from './find-marks';
import { deleteMarks, findMarks } from './find-marks';
import { canFormat, loadSheets } from './load-sheets';
import type { Mark } from '../cells/plan-marks';
import { planMarks } from '../cells/plan-marks';
import { MARK_STYLES, markFormula } from '../cells/mark-styles';
import { writeQuietly } from './write-quietly';

/**
 * Replaces our marks by these, in four round trips (and one more for each further 2 MB of addresses, some 250,000
 * cells that lie apart). Should Excel stop half-way, no mark of ours stays.
 */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly SheetMarks[],
): Promise<MarkOutcome> {
  const sheets = await loadSheets(context);
  const open = new Map(sheets.filter(canFormat).map((sheet) => [sheet.id, sheet]));
  const old = await findMarks(context, [...open.values()]);
  try {
    await replace(context, open, old, planMarks(marks.filter(({ sheet }) => open.has(sheet))));
  } catch (error) {
    // A batch that fails has been done up to there. No answer at all is another matter: it may yet be done in full.
    if (!(error instanceof HostError)) await clearMarks(context).catch(() => undefined);
    throw error;
  }
  return { skipped: skippedOf(marks, sheets) };
}

async function replace(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  old: readonly FoundMark[],
  [first = [], ...more]: readonly Mark[][],
): Promise<void> {
  if (old.length > 0 || first.length > 0) {
    await writeQuietly(context, () => {
      deleteMarks(old);
      for (const mark of first) addMark(sheets, mark);
    });
  }
  for (const batch of more) {
    await writeQuietly(context, () => {
      for (const mark of batch) addMark(sheets, mark);
    });
  }
}

function addMark(sheets: ReadonlyMap<string, Excel.Worksheet>, { sheet, severity, address }: Mark): void {
  const style = MARK_STYLES.get(severity);
  const format = sheets
    .get(sheet)
    ?.getRanges(address)
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  if (style === undefined || format === undefined) return;
  format.custom.rule.formula = markFormula(severity);
  format.custom.format.fill.color = style.fill;
  format.custom.format.font.color = style.text;
  if (style.bold) format.custom.format.font.bold = true;
  if (style.italic) format.custom.format.font.italic = true;
  // On top, or a rule of the user's own could hide it; theirs keep their order and come back up when ours go.
  format.priority = 0;
}

function skippedOf(marks: readonly SheetMarks[], sheets: readonly Excel.Worksheet[]): MarkOutcome['skipped'] {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return marks.flatMap(({ sheet: id, cells }) => {
    const sheet = byId.get(id);
    if (cells.length === 0) return [];
    if (sheet === undefined) return [{ sheet: id, reason: 'The sheet is no longer in the workbook.' }];
    if (canFormat(sheet)) return [];
    return [
      { sheet: id, reason: `${sheet.name} is protected, so its problems are listed here but not marked.` },
    ];
  });
}
