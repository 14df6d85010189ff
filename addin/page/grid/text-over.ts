import type { FileSheet } from '../../hosts/files/reading/file-sheet';

/** Text is not looked for further to the left: what is longer is for the formula bar. */
const MOST_COLUMNS = 12;

/** Column of the text that runs over an empty cell from its left, undefined when none does. */
export function textOver(sheet: Pick<FileSheet, 'cell'>, row: number, column: number): number | undefined {
  if (sheet.cell(row, column) !== null) return undefined;
  for (let left = column - 1; left >= Math.max(0, column - MOST_COLUMNS); left -= 1) {
    const value = sheet.cell(row, left);
    if (value !== null) return typeof value === 'string' ? left : undefined;
  }
  return undefined;
}
