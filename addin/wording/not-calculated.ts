import type { SheetInfo } from '../workbook/host';
import { countOf } from '../../core/values/words';

/** What is said of a sheet with formulas whose results the file does not hold; nothing of any other. */
export function notCalculatedWords({
  notCalculated = 0,
}: Pick<SheetInfo, 'notCalculated'>): string | undefined {
  if (notCalculated === 0) return undefined;
  const cells = countOf(notCalculated, 'cell holds a formula', 'cells hold formulas');
  const [has, it] = notCalculated === 1 ? ['has', 'It'] : ['have', 'They'];
  return `${cells} that ${has} not been calculated; open it in Excel and save. ${it} could not be checked.`;
}

/** The same of each such sheet of a workbook, once, with the sheet's name. */
export function notCalculatedSheets(
  sheets: readonly SheetInfo[],
): { readonly sheet: string; readonly words: string }[] {
  const seen = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return [...seen.values()].flatMap((sheet) => {
    const words = notCalculatedWords(sheet);
    return words === undefined ? [] : [{ sheet: sheet.name, words }];
  });
}
