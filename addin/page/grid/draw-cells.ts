/** Text runs over the empty cells to its right, as Excel shows it. */
import { type DrawCellCallback, getMiddleCenterBias, type Rectangle } from '@glideapps/glide-data-grid';
import type { FileSheet } from '../../hosts/files/reading/file-sheet';
import { cellText } from './cell-text';
import { textOver } from './text-over';

type Drawn = Pick<Parameters<DrawCellCallback>[0], 'ctx' | 'rect' | 'theme'>;

/** @param widthOf width of a column in pixels */
export function drawCells(sheet: FileSheet, widthOf: (column: number) => number): DrawCellCallback {
  return ({ ctx, rect, theme, row, col, cell, highlighted }, drawContent) => {
    drawContent();
    const from = textOver(sheet, row, col);
    if (from !== undefined) {
      let start = rect.x;
      for (let column = from; column < col; column += 1) start -= widthOf(column);
      drawText({ ctx, rect, theme }, cellText(sheet.cell(row, from)), start);
    }
    if (highlighted && 'choices' in cell) drawArrow(ctx, rect, theme.textMedium);
  };
}

/** What of a text that begins further to the left comes into the cell. */
function drawText({ ctx, rect, theme }: Drawn, text: string, start: number): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(rect.x, rect.y, rect.width, rect.height);
  ctx.clip();
  ctx.font = `${theme.baseFontStyle} ${theme.fontFamily}`;
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.textDark;
  ctx.fillText(
    text,
    start + theme.cellHorizontalPadding + 0.5,
    rect.y + rect.height / 2 + getMiddleCenterBias(ctx, ctx.font),
  );
  ctx.restore();
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
