/** Choices of drop-downs that are too long for a rule of their own: kept on one sheet, a column a list. */
import { fitsInRule, ruleText } from '../../cells/choice-list';
import { addressOnSheet, columnLetters } from '../../cells/a1-address';
import type { SheetPlan } from '../../sheet-plan';

const WIDTH = 40;

export class ChoiceLists {
  private readonly columns = new Map<
    string,
    { readonly column: number; readonly choices: readonly string[] }
  >();

  /** @param sheetName that the sheet of lists will have */
  constructor(
    readonly sheetName: string,
    private readonly tag: string,
  ) {}

  /** The formula of a rule with these choices. The same choices are kept once. */
  formula(choices: readonly string[]): string {
    if (fitsInRule(choices)) return ruleText(choices);
    const key = JSON.stringify(choices);
    const kept = this.columns.get(key) ?? { column: this.columns.size, choices };
    this.columns.set(key, kept);
    const letters = columnLetters(kept.column);
    return addressOnSheet(this.sheetName, `$${letters}$1:$${letters}$${choices.length}`);
  }

  /** The sheet that holds them; undefined when every list fits in its rule. */
  plan(): SheetPlan | undefined {
    const lists = [...this.columns.values()];
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
