/** Choices that are too many for a rule itself, on a very hidden sheet of Excel's. */
import { fitsInRule } from '../../../workbook/choice-list';
import { ROWS } from '../../../workbook/cell-runs';
import { ListColumns } from '../../../workbook/list-columns';
import type { WriteStep } from '../cells/write-steps';
import { step } from '../cells/write-steps';

/** Lists of a workbook, each once. */
export class ListsOfWorkbook {
  private readonly columns: ListColumns;

  /** @param first the sheet's first free column */
  constructor(sheetName: string, first = 0) {
    this.columns = new ListColumns(sheetName, first);
  }

  /** What a list rule is to say, so that it offers these. */
  source(choices: readonly string[]): string {
    return fitsInRule(choices) ? choices.join(',') : `=${this.columns.addressOf(choices)}`;
  }

  /** Whether any list needs the sheet. */
  get needSheet(): boolean {
    return this.columns.all.length > 0;
  }

  /** Writes the lists as text, whatever they look like. */
  steps(sheet: Excel.Worksheet): WriteStep[] {
    return this.columns.all.map(({ column, choices }) =>
      step(
        () => {
          textColumn(sheet.getRangeByIndexes(0, column, ROWS, 1));
          // In a text cell an apostrophe in front is still taken for the sign of text.
          sheet.getRangeByIndexes(0, column, choices.length, 1).values = choices.map((choice) => [
            choice.startsWith("'") ? `'${choice}` : choice,
          ]);
        },
        choices.join('').length + 6 * choices.length,
      ),
    );
  }
}

/** Whether a list needs the sheet of lists. */
export function needsSheet(choices: readonly string[]): boolean {
  return !fitsInRule(choices);
}

function textColumn(range: Excel.Range): void {
  setFormat(range, '@');
}

/** One number format for all cells of a range, whole columns too. The types ask for a table; Excel takes one text. */
export function setFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
