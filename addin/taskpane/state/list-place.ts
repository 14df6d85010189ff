import type { Match, MatchChoice } from '../../model/match';
import type { SheetInfo } from '../../workbook/host';

/** A list on a sheet (id): its first, or the one that begins in this row (`MatchChoice.list`). */
export type ListPlace = Pick<MatchChoice, 'sheet' | 'list'>;

/** Where a list of a match stands, whose sheet tells its own rows alone. */
export function placeOf(
  sheet: SheetInfo,
  { tables, unmatched }: Pick<Match, 'tables' | 'unmatched'>,
): ListPlace {
  const { id, usedRange } = sheet;
  const isBelow = [...tables, ...unmatched].some(
    (other) => other.sheet.id === id && other.sheet.usedRange.row < usedRange.row,
  );
  return { sheet: id, ...(isBelow ? { list: usedRange.row } : {}) };
}

/** `Staff`, `Staff, from row 12` */
export function listName(sheetName: string, { list }: Pick<ListPlace, 'list'>): string {
  return list === undefined ? sheetName : `${sheetName}, from row ${list + 1}`;
}
