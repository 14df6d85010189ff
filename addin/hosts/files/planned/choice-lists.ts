/** Choices of drop-downs that are too long for a rule of their own: kept on one sheet, a column a list. */
import { fitsInRule, ruleText } from '../../../workbook/choice-list';
import { ListColumns } from '../../../workbook/list-columns';
import type { SheetPlan } from '../../../workbook/sheet-plan';

const WIDTH = 40;

export class ChoiceLists {
  private readonly columns: ListColumns;

  /** @param sheetName that the sheet of lists will have */
  constructor(
    readonly sheetName: string,
    private readonly tag: string,
  ) {
    this.columns = new ListColumns(sheetName);
  }

  /** The formula of a rule with these choices. The same choices are kept once. */
  formula(choices: readonly string[]): string {
    return fitsInRule(choices) ? ruleText(choices) : this.columns.addressOf(choices);
  }

  /** The sheet that holds them; undefined when every list fits in its rule. */
  plan(): SheetPlan | undefined {
    const lists = this.columns.all;
    const rowCount = Math.max(0, ...lists.map(({ choices }) => choices.length));
    if (rowCount === 0) return undefined;
    return {
      tag: this.tag,
      name: this.sheetName,
      columns: lists.map(() => ({ width: WIDTH, style: 'text' })),
      rows: Array.from({ length: rowCount }, (_, row) =>
        lists.map(({ choices }) => {
          const value = choices[row];
          return value === undefined ? null : { value };
        }),
      ),
    };
  }
}
