/** Titles above a table run over the empty cells to their right, as Excel shows them. */
import { type DrawCellCallback, getMiddleCenterBias } from '@glideapps/glide-data-grid';
import type { FileSheet } from '../files/file-sheet';
import { cellText } from './cell-text';
import { titleOver } from './title-over';

/**
 * Draws the cells of the rows above `end` so; all others as the grid does.
 * @param widthOf width of a column in pixels
 */
export function drawTitles(
  sheet: FileSheet,
  end: number,
  widthOf: (column: number) => number,
): DrawCellCallback {
  return ({ ctx, rect, theme, row, col }, drawContent) => {
    const from = row < end ? titleOver(sheet, row, col) : undefined;
    if (from === undefined) {
      drawContent();
      return;
    }
    let start = rect.x;
    for (let column = from; column < col; column += 1) start -= widthOf(column);
    ctx.save();
    ctx.beginPath();
    ctx.rect(rect.x, rect.y, rect.width, rect.height);
    ctx.clip();
    ctx.font = `${theme.baseFontStyle} ${theme.fontFamily}`;
    ctx.textBaseline = 'middle';
    ctx.fillStyle = theme.textDark;
    ctx.fillText(
      cellText(sheet.cell(row, from)),
      start + theme.cellHorizontalPadding + 0.5,
      rect.y + rect.height / 2 + getMiddleCenterBias(ctx, ctx.font),
    );
    ctx.restore();
  };
}
