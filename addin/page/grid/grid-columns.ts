/** The columns of a sheet as the grid draws them. */
import type { GridColumn, Theme } from '@glideapps/glide-data-grid';
import { columnLetters } from '../../../core/values/column-letters';
import type { FileSheet } from '../../hosts/files/reading/file-sheet';
import { isWithin } from '../../hosts/files/reading/hidden-parts';
import { columnWidth } from './column-width';

/** Empty columns past the last that is used, to type in. */
const SPARE_COLUMNS = 3;
const FEWEST_COLUMNS = 12;

/**
 * As in a table of Excel's, the headings stand beside the letters once their row is scrolled away. What the file hides is
 * shown, and said to be hidden.
 */
export function gridColumnsOf(
  sheet: FileSheet,
  widths: ReadonlyMap<number, number>,
  headings: ReadonlyMap<number, string> | undefined,
  hiddenTheme: Partial<Theme>,
): (GridColumn & { readonly width: number })[] {
  const count = Math.max(sheet.columnCount + SPARE_COLUMNS, FEWEST_COLUMNS);
  const { columns: hidden } = sheet.hiddenParts;
  return Array.from({ length: count }, (_, column) => {
    const isHidden = isWithin(hidden, column);
    const title = [columnLetters(column), isHidden && '(hidden)', headings?.get(column)];
    return {
      title: title.filter(Boolean).join('  '),
      id: String(column),
      width: widths.get(column) ?? columnWidth(sheet, column),
      ...(isHidden ? { themeOverride: hiddenTheme } : {}),
    };
  });
}
