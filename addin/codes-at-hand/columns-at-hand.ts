/** What the columns of recognised sheets are, and which codes belong in them. */
import type { Field, Layout, StandardAnswer } from '../../core/api/shapes';
import type { CellPlace, SheetInfo } from '../workbook/host';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { BoundColumn, Match, MatchedTable } from '../model/match';

export interface ColumnAtHand {
  readonly sheet: SheetInfo;
  /** Column in the sheet, from 0. */
  readonly column: number;
  /** Heading as typed. */
  readonly heading: string;
  readonly headingRow: number;
  readonly firstRow: number;
  /** Rows of data to the end of the used range. */
  readonly rows: number;
  readonly layout: Layout;
  readonly field: Field;
  /** The list whose codes it holds: the standard's where these are translated for a collection. */
  readonly list?: string;
}

type Items = Pick<StandardAnswer, 'items'>;

/** Every recognised column of every sheet, once: as the first table of its sheet takes it that knows its codes. */
export function columnsAtHand({ tables }: Pick<Match, 'tables'>, standard: Items): ColumnAtHand[] {
  return tables.flatMap((table) => columnsOf(table, standard));
}

/** The recognised column that a cell is in; none above its heading. */
export function columnAt(
  { tables }: Pick<Match, 'tables'>,
  standard: Items,
  place: CellPlace,
): ColumnAtHand | undefined {
  const table = tables.find(({ sheet }) => sheet.id === place.sheet);
  if (table === undefined || place.row < table.headingRow) return undefined;
  return columnsOf(table, standard).find(({ column }) => column === place.column);
}

/** Whether codes belong in a row: below the headings, also where nothing stands yet. */
export function isDataRow({ firstRow }: Pick<ColumnAtHand, 'firstRow'>, row: number): boolean {
  return row >= firstRow;
}

function columnsOf(table: MatchedTable, standard: Items): ColumnAtHand[] {
  const { sheet, headingRow, firstRow, rows } = table;
  const found = new Map<number, ColumnAtHand>();
  for (const { layout, columns } of [table, ...(table.also ?? [])]) {
    for (const bound of columns) {
      const field = fieldOf(layout, bound.field ?? '');
      const before = found.get(bound.column);
      if (field === undefined || before?.list !== undefined) continue;
      const list = listOf(bound, field, standard);
      if (before !== undefined && list === undefined) continue;
      const { column, heading } = bound;
      const place = { sheet, column, heading, headingRow, firstRow, rows };
      found.set(column, { ...place, layout, field, ...(list === undefined ? {} : { list }) });
    }
  }
  return [...found.values()].sort((a, b) => a.column - b.column);
}

function listOf({ translate }: BoundColumn, { codeList, item }: Field, { items }: Items): string | undefined {
  if (translate === undefined) return codeList;
  return items.find(({ id }) => id === item)?.codeList ?? codeList;
}
