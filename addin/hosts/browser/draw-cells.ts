/** Titles above a table run over the empty cells to their right, as Excel shows them. */
import { type DrawCellCallback, getMiddleCenterBias, type Rectangle } from '@glideapps/glide-data-grid';
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
  return ({ ctx, rect, theme, row, col, cell, highlighted }, drawContent) => {
    const from = row < end ? titleOver(sheet, row, col) : undefined;
    if (from === undefined) {
      drawContent();
      if (highlighted && 'choices' in cell) drawArrow(ctx, rect, theme.textMedium);
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

/** Says that the selected cell has a list to choose from, as Excel's does. */
function drawArrow(ctx: CanvasRenderingContext2D, { x, y, width, height }: Rectangle, colour: string): void {
  const [right, middle] = [x + width - 8, y + height / 2];
  ctx.save();
  ctx.beginPath();
  ctx.moveTo(right - 8, middle - 2);
  ctx.lineTo(right - 4, middle + 3);
  ctx.lineTo(right, middle - 2);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.stroke();
  ctx.restore();
}
