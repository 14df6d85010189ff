import type { SheetInfo } from '../../workbook/host';
import type { MatchedTable, RowChoice } from '../../model/match';
import { endOf } from '../../workbook/row-spans';

/**
 * The lists that stand on a sheet below each other, the first and those that the user said are tables of their own: each
 * the sheet, with its own rows as the used range. A list that is no longer within the sheet is passed over.
 */
export function listsOf(sheet: SheetInfo, choice: Pick<RowChoice, 'lists'> | undefined): SheetInfo[] {
  const { row: first } = sheet.usedRange;
  const end = endOf(sheet.usedRange);
  const starts = (choice?.lists ?? [])
    .map(({ row }) => row)
    .filter((row) => row > first && row < end)
    .sort((a, b) => a - b);
  return [first, ...starts].map((row, at): SheetInfo => {
    const rowCount = (starts[at] ?? end) - row;
    return { ...sheet, usedRange: { ...sheet.usedRange, row, rowCount } };
  });
}

/** The table with the user's word on its rows. One with a list below it ends where that begins. */
export function withRowChoice(
  table: MatchedTable,
  sheet: SheetInfo,
  choice: RowChoice | undefined,
): MatchedTable {
  if (choice === undefined) return table;
  const end = endOf(table.sheet.usedRange);
  const more = {
    ...(end < endOf(sheet.usedRange) ? { endsAt: end } : {}),
    ...(choice.dataRows.length === 0 ? {} : { dataRows: new Set(choice.dataRows) }),
  };
  const also = table.also?.map((one) => ({ ...one, ...more }));
  return { ...table, ...more, ...(also === undefined ? {} : { also }) };
}
