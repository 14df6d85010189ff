import { fieldOf } from '../../core/layouts/layout-fields';
import type { MatchedTable } from '../model/match';

/** Where an item stands in the workbook. */
export interface ItemPlace {
  readonly sheet: string;
  /** Column in the sheet, from 0. */
  readonly column: number;
  readonly heading: string;
}

/** Where each item of the standard stands first, in whatever table. */
export function placesByItem(tables: readonly MatchedTable[]): Map<string, ItemPlace> {
  const places = new Map<string, ItemPlace>();
  for (const { sheet, layout, columns } of tables) {
    for (const { column, heading, field } of columns) {
      const item = fieldOf(layout, field ?? '')?.item;
      if (item !== undefined && !places.has(item)) places.set(item, { sheet: sheet.name, column, heading });
    }
  }
  return places;
}
