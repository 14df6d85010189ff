import { fieldOf } from '../../core/layouts/layout-fields';
import type { BoundColumn, MatchedTable } from '../model/match';

/** What a column of a sheet is taken for, in all that the sheet is checked as. */
export interface SheetColumn {
  readonly column: number;
  readonly heading: string;
  readonly uses: readonly ColumnUse[];
}

export interface ColumnUse extends Pick<BoundColumn, 'how' | 'because'> {
  readonly layout: string;
  readonly collection: string;
  readonly field: string;
  readonly title: string;
  /** Item of the standard, where it is one. */
  readonly item?: string;
  /** Its codes are the standard's, and are checked as the collection writes them. */
  readonly translated: boolean;
}

/** The columns of a sheet in order, each with what it is for; one that is for nothing has no uses. */
export function sheetColumns(table: MatchedTable): SheetColumn[] {
  const columns = new Map<number, { column: number; heading: string; uses: ColumnUse[] }>();
  for (const { layout, columns: bound } of [table, ...(table.also ?? [])]) {
    for (const { column, heading, field: name, how, because, translate } of bound) {
      const entry = columns.get(column) ?? { column, heading, uses: [] };
      columns.set(column, entry);
      const field = fieldOf(layout, name ?? '');
      if (field === undefined) continue;
      entry.uses.push({
        layout: layout.id,
        collection: layout.collection,
        field: field.name,
        title: field.title,
        ...(field.item === undefined ? {} : { item: field.item }),
        how,
        ...(because === undefined ? {} : { because }),
        translated: translate !== undefined,
      });
    }
  }
  return [...columns.values()].sort((a, b) => a.column - b.column);
}
