/** Which comments and drop-downs a file can take, and why it can't take the others. */
import { columnLetters } from '../../../core/values/column-letters';
import { fitsInRule } from '../../workbook/choice-list';
import type { CellComment, CellPlace, DropDown, DropDownOutcome } from '../../workbook/host';
import type { FileWorkbook } from './opened/file-workbook';
import { LOCKED_STRUCTURE } from './refusing/messages';
import { overlaps } from './reading/sheet-rules';

export function planComments(
  workbook: FileWorkbook,
  wanted: readonly CellComment[],
): { readonly comments: readonly CellComment[]; readonly skipped: readonly CellPlace[] } {
  const taken = new Map<string, ReadonlySet<string>>();
  const comments: CellComment[] = [];
  const skipped: CellPlace[] = [];
  for (const comment of wanted) {
    const { sheet: id, row, column } = comment;
    const sheet = workbook.sheet(id);
    const others =
      taken.get(id) ??
      new Set(
        sheet.details
          .comments()
          .filter(({ ours }) => !ours)
          .map(keyOf),
      );
    taken.set(id, others);
    if (sheet.protected || others.has(keyOf(comment))) skipped.push({ sheet: id, row, column });
    else comments.push(comment);
  }
  return { comments, skipped };
}

export function plannedDropDowns(
  workbook: FileWorkbook,
  wanted: readonly DropDown[],
): { readonly dropDowns: readonly DropDown[]; readonly skipped: DropDownOutcome['skipped'] } {
  const dropDowns: DropDown[] = [];
  const skipped: DropDownOutcome['skipped'][number][] = [];
  for (const dropDown of wanted) {
    if (dropDown.rowCount < 1 || dropDown.choices.length === 0) continue;
    const reason = refusal(workbook, dropDown);
    if (reason === undefined) dropDowns.push(dropDown);
    else skipped.push({ sheet: dropDown.sheet, column: dropDown.column, reason });
  }
  return { dropDowns, skipped };
}

function refusal(workbook: FileWorkbook, dropDown: DropDown): string | undefined {
  const { column, firstRow: row, rowCount, heading, choices } = dropDown;
  const sheet = workbook.sheet(dropDown.sheet);
  const name = `Column ${columnLetters(column)} (${heading})`;
  if (sheet.locked)
    return `${sheet.name} is protected, so column ${columnLetters(column)} (${heading}) got no list.`;
  const range = { row, rowCount, column, columnCount: 1 };
  const others = sheet.rules.filter(({ ours }) => !ours);
  if (others.some(({ ranges }) => ranges.some((one) => overlaps(one, range))))
    return `${name} has a rule of its own, which was left as it is.`;
  if (workbook.structureLocked && !fitsInRule(choices)) return LOCKED_STRUCTURE;
  return undefined;
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}
