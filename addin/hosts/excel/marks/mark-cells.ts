/**
 * Marks as conditional formats: they lie over the user's own formats and go without a trace. Fills of cells are never
 * written: Excel reads "no fill" and white back as the same, so none could be put back (OfficeDev/office-js#6218).
 */
import type { MarkOutcome } from '../../../workbook/host';
import { HostError } from '../../../workbook/host';
import { MARK_STYLES, markFormula } from '../../../workbook/mark-styles';
import type { Mark } from '../../../workbook/plan-marks';
import { batchMarks } from '../../../workbook/plan-marks';
import type { FoundMark } from './find-marks';
import { deleteMarks, findMarks } from './find-marks';
import { canFormat, loadSheets } from '../calls/load-sheets';
import type { LedgerRule, MarkLedger } from './mark-ledger';
import { writeQuietly } from '../cells/write-quietly';

/**
 * Replaces our marks by these, in four round trips (and one more for each further 2 MB of addresses, some 250,000
 * cells that lie apart). Should Excel stop half-way, no mark of ours stays.
 *
 * @param marks each sheet's, by its id; a sheet with none is to have none
 * @param only sheets whose marks are replaced; without, those of every sheet
 */
export async function markCells(
  context: Excel.RequestContext,
  ledger: MarkLedger,
  marks: ReadonlyMap<string, readonly Mark[]>,
  only?: ReadonlySet<string>,
): Promise<MarkOutcome> {
  const sheets = await loadSheets(context);
  const chosen = sheets.filter((sheet) => canFormat(sheet) && (only?.has(sheet.id) ?? true));
  const open = new Map(chosen.map((sheet) => [sheet.id, sheet]));
  const old = await findMarks(context, chosen);
  const wanted = [...marks].flatMap(([sheet, held]) => (open.has(sheet) ? held : []));
  try {
    const added = await replace(context, open, old, wanted);
    for (const id of open.keys()) ledger.record(id, added.get(id) ?? []);
  } catch (error) {
    // A batch that fails has been done up to there. No answer at all is another matter: it may yet be done in full.
    const mayBeDone = error instanceof HostError;
    for (const id of open.keys()) ledger.expect(id, mayBeDone ? (marks.get(id) ?? []) : []);
    if (!mayBeDone) await takeAway(context, chosen).catch(() => undefined);
    throw error;
  }
  return { skipped: skippedOf(marks, sheets) };
}

async function takeAway(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  const marks = await findMarks(context, sheets);
  if (marks.length > 0) await writeQuietly(context, () => deleteMarks(marks));
}

async function replace(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  old: readonly FoundMark[],
  marks: readonly Mark[],
): Promise<Map<string, LedgerRule[]>> {
  const [first = [], ...more] = batchMarks(marks);
  const added: AddedRule[] = [];
  if (old.length > 0 || first.length > 0) {
    added.push(...(await writeMarks(context, sheets, first, () => deleteMarks(old))));
  }
  for (const batch of more) added.push(...(await writeMarks(context, sheets, batch)));
  const bySheet = new Map([...sheets.keys()].map((sheet) => [sheet, [] as LedgerRule[]]));
  for (const { sheet, ...rule } of added) bySheet.get(sheet)?.push(rule);
  return bySheet;
}

export interface AddedRule extends LedgerRule {
  readonly sheet: string;
}

/** Puts these marks in one round trip, and gives the rules they have become. */
export async function writeMarks(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  marks: readonly Mark[],
  before?: () => void,
): Promise<AddedRule[]> {
  const added: { mark: Mark; format: Excel.ConditionalFormat }[] = [];
  await writeQuietly(context, () => {
    before?.();
    for (const mark of marks) {
      const format = addMark(sheets.get(mark.sheet), mark);
      if (format) added.push({ mark, format });
    }
  });
  return added.map(({ mark: { sheet, severity, runs }, format }) => ({
    sheet,
    severity,
    runs,
    id: format.id,
  }));
}

function addMark(
  sheet: Excel.Worksheet | undefined,
  { severity, address }: Mark,
): Excel.ConditionalFormat | undefined {
  const style = MARK_STYLES.get(severity);
  const format = sheet?.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  if (style === undefined || format === undefined) return undefined;
  format.custom.rule.formula = markFormula(severity);
  format.custom.format.fill.color = style.fill;
  format.custom.format.font.color = style.text;
  if (style.bold) format.custom.format.font.bold = true;
  if (style.italic) format.custom.format.font.italic = true;
  // On top, or a rule of the user's own could hide it; theirs keep their order and come back up when ours go.
  format.priority = 0;
  format.load('id');
  return format;
}

function skippedOf(
  marks: ReadonlyMap<string, readonly Mark[]>,
  sheets: readonly Excel.Worksheet[],
): MarkOutcome['skipped'] {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return [...marks].flatMap(([id, held]) => {
    const sheet = byId.get(id);
    if (held.length === 0) return [];
    if (sheet === undefined) return [{ sheet: id, reason: 'The sheet is no longer in the workbook.' }];
    return canFormat(sheet) ? [] : [notMarked(sheet)];
  });
}

export function notMarked({ id, name }: Excel.Worksheet): MarkOutcome['skipped'][number] {
  return { sheet: id, reason: `${name} is protected, so its problems are listed here but not marked.` };
}
