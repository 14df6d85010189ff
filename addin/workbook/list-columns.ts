/** Choices of drop-downs that are too long for a rule, on a sheet that nobody sees: a column a list, each list once. */
import { columnLetters } from '../../core/values/column-letters';
import { addressOnSheet } from './a1-address';

export interface ListColumn {
  readonly column: number;
  readonly choices: readonly string[];
}

export class ListColumns {
  private readonly columns = new Map<string, ListColumn>();

  /** @param first the sheet's first free column */
  constructor(
    private readonly sheetName: string,
    private readonly first = 0,
  ) {}

  /** The cells that hold these choices: `'Workforce lists'!$A$1:$A$40`. */
  addressOf(choices: readonly string[]): string {
    const key = JSON.stringify(choices);
    const kept = this.columns.get(key) ?? { column: this.first + this.columns.size, choices };
    this.columns.set(key, kept);
    const letters = columnLetters(kept.column);
    return addressOnSheet(this.sheetName, `$${letters}$1:$${letters}$${choices.length}`);
  }

  /** Those that were asked for, from the left. */
  get all(): readonly ListColumn[] {
    return [...this.columns.values()];
  }
}
