import { MARK_TAG } from '../../../workbook/mark-styles';

export interface FoundMark {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

/** The conditional formats on these sheets that are ours, by the tag in their formula. Two round trips at most. */
export async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<FoundMark[]> {
  const formats = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  for (const collection of formats) collection.load('items/id,items/type');
  await context.sync();
  const custom = sheets.flatMap((sheet, position) =>
    (formats[position]?.items ?? [])
      .filter((format) => format.type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ sheet, format })),
  );
  if (custom.length === 0) return [];
  for (const { format } of custom) format.custom.rule.load('formula');
  await context.sync();
  return custom.filter(({ format }) => isOurs(format.custom.rule.formula));
}

/** A rule without a formula is one of ours that was cut off before it had its tag: Excel lets no user make one. */
function isOurs(formula: string | null): boolean {
  return !formula || formula.includes(MARK_TAG);
}

/** To be sent with the next sync. */
export function deleteMarks(marks: readonly FoundMark[]): void {
  // From the last on: should Excel name a rule by its place, the places before it still hold.
  for (const { format } of [...marks].reverse()) format.delete();
}
