/** How cells of our own sheets look, in Excel's words. */
import type { Look } from '../../../workbook/looks';
import { LOOKS } from '../../../workbook/looks';
import type { CellStyle } from '../../../workbook/sheet-plan';
import { setFormat } from '../drop-downs/lists-sheet';

/** Number formats by their built-in numbers (ECMA-376, 18.8.30); the short date as it is written in Britain. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [9, '0%'],
  [14, 'dd/mm/yyyy'],
  [49, '@'],
]);

const USUAL_SIZE = 11;
const RULE_COLOUR = '#0A6B6E';

export function numberFormatOf(style: CellStyle): string {
  return FORMATS.get(LOOKS.get(style)?.format ?? 0) ?? 'General';
}

/** To be sent with the next sync. */
export function applyLook(range: Excel.Range, style: CellStyle): void {
  setFormat(range, numberFormatOf(style));
  const look = LOOKS.get(style);
  if (look) applyFont(range.format.font, look);
  if (look?.fill) range.format.fill.color = look.fill;
  if (look?.wrapped) range.format.wrapText = true;
  if (look?.ruledBelow) {
    const line = range.format.borders.getItem(Excel.BorderIndex.edgeBottom);
    line.style = Excel.BorderLineStyle.continuous;
    line.color = RULE_COLOUR;
  }
}

function applyFont(font: Excel.RangeFont, { bold, italic, underlined, text, larger }: Look): void {
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underlined) font.underline = Excel.RangeUnderlineStyle.single;
  if (text) font.color = text;
  if (larger) font.size = USUAL_SIZE + larger;
}
