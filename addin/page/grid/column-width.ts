import type { FileSheet } from '../../hosts/files/reading/file-sheet';
import { cellText } from './cell-text';

/** A character of the grid's font, by how much a capital is wider, and what a cell keeps free at its sides. */
const CHARACTER_PIXELS = 7.2;
const CAPITAL = 1.3;
const SIDE_PIXELS = 14;
const LEAST_PIXELS = 56;
const MOST_PIXELS = 280;
/** Rows looked at to see how wide a column's text is, when the file does not say. */
const ROWS_LOOKED_AT = 60;

/** Width of a column in pixels: the workbook's own, or wide enough for what stands in its first rows. */
export function columnWidth(sheet: FileSheet, column: number): number {
  const characters = sheet.columnWidths.get(column) ?? longestText(sheet, column);
  return Math.max(
    LEAST_PIXELS,
    Math.min(MOST_PIXELS, Math.round(characters * CHARACTER_PIXELS + SIDE_PIXELS)),
  );
}

function longestText(sheet: FileSheet, column: number): number {
  let longest = 0;
  const end = Math.min(sheet.rowCount, ROWS_LOOKED_AT);
  for (let row = 0; row < end; row += 1)
    longest = Math.max(longest, widthOf(cellText(sheet.cell(row, column))));
  // Titles above a table run over the cells beside them and say nothing of their column.
  return Math.min(longest, 28);
}

/** In characters of common width; the end of a long text matters to no column. */
function widthOf(text: string): number {
  const begin = text.slice(0, 40);
  const capitals = begin.length - begin.replace(/[A-Z]/g, '').length;
  return begin.length + capitals * (CAPITAL - 1);
}
